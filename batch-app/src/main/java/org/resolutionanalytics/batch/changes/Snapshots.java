package org.resolutionanalytics.batch.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.statistics.ThemeTotal;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps of the last completed run how many clauses and mentions each document and theme had, and
 * tells what differs now. Takes part in the caller's transaction.
 */
public final class Snapshots {
  private static final int BATCH = 500;

  private static final String CORPUS = "corpus";
  private static final String INSERT =
      "INSERT INTO snapshot (edition, subject, id, content, clauses, mentions)"
          + " VALUES ('next', ?, ?, ?, ?, ?)";

  private static final String CHANGES =
      "SELECT every.subject, every.id, b.clauses, a.clauses, b.mentions, a.mentions"
          + " FROM (SELECT subject, id FROM snapshot WHERE subject <> 'corpus' GROUP BY subject, id)"
          + " every"
          + " LEFT JOIN snapshot b"
          + " ON b.edition = 'last' AND b.subject = every.subject AND b.id = every.id"
          + " LEFT JOIN snapshot a"
          + " ON a.edition = 'next' AND a.subject = every.subject AND a.id = every.id"
          + " WHERE b.id IS NULL OR a.id IS NULL OR b.content <> a.content"
          + " OR b.clauses <> a.clauses OR b.mentions <> a.mentions"
          + " ORDER BY every.subject, every.id";

  private final JdbcTemplate jdbc;
  private final List<Object[]> waiting = new ArrayList<>();

  /**
   * The snapshots of a database.
   *
   * @param jdbc a database that has the schema
   */
  public Snapshots(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /** Starts the next snapshot. */
  public void begin() {
    waiting.clear();
    jdbc.update("DELETE FROM snapshot WHERE edition = 'next'");
  }

  /** Takes up a document. */
  public void add(DocumentFacts document) {
    long mentions = 0;
    for (ClauseFacts clause : document.clauses()) {
      mentions += clause.themes().size();
    }
    waiting.add(
        new Object[] {
          "document", document.document(), document.sha256(), document.clauses().size(), mentions
        });
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  /**
   * Takes up the themes, which ends the snapshot.
   *
   * @param themes all themes
   * @param corpus the fingerprint of the facts that the snapshot is of, 64 characters at most
   */
  public void end(List<ThemeTotal> themes, String corpus) {
    waiting.add(new Object[] {CORPUS, "", corpus, 0, 0});
    for (ThemeTotal total : themes) {
      waiting.add(
          new Object[] {"theme", total.theme().id(), "", total.clauses(), total.mentions()});
    }
    flush();
  }

  private void flush() {
    jdbc.batchUpdate(INSERT, waiting);
    waiting.clear();
  }

  /** Makes the next snapshot the last one: the run has published. */
  public void publish() {
    jdbc.update("DELETE FROM snapshot WHERE edition = 'last'");
    jdbc.update("UPDATE snapshot SET edition = 'last' WHERE edition = 'next'");
  }

  /**
   * Whether the last snapshot is of these facts.
   *
   * @param corpus their fingerprint
   */
  public boolean isLast(String corpus) {
    return jdbc.queryForList(
            "SELECT content FROM snapshot WHERE edition = 'last' AND subject = ? AND id = ''",
            String.class,
            CORPUS)
        .contains(corpus);
  }

  /**
   * How often each theme occurred in the last completed run.
   *
   * @param lexicon the themes to look for; one that is not in the snapshot is left out
   */
  public List<ThemeTotal> lastThemes(List<Theme> lexicon) {
    Map<String, Theme> themes =
        lexicon.stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    List<ThemeTotal> totals = new ArrayList<>();
    jdbc.query(
        "SELECT id, mentions, clauses FROM snapshot"
            + " WHERE edition = 'last' AND subject = 'theme' ORDER BY id",
        row -> {
          Theme theme = themes.get(row.getString(1));
          if (theme != null) {
            totals.add(new ThemeTotal(theme, row.getLong(2), row.getLong(3)));
          }
        });
    return totals;
  }

  /** What differs between the last snapshot and the next, ordered by subject and id. */
  public TableSource<Change> changes() {
    return TableSource.of(Change.TABLE, this::changes);
  }

  private void changes(Consumer<Change> sink) {
    jdbc.query(
        CHANGES,
        row -> {
          sink.accept(
              new Change(
                  row.getString(1),
                  row.getString(2),
                  number(row.getObject(3)),
                  number(row.getObject(4)),
                  number(row.getObject(5)),
                  number(row.getObject(6))));
        });
  }

  private static Optional<Long> number(@Nullable Object cell) {
    return cell instanceof Number count ? Optional.of(count.longValue()) : Optional.empty();
  }
}
