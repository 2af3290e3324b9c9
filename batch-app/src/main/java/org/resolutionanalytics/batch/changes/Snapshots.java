package org.resolutionanalytics.batch.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.facts.Checksum;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DamagedDatabaseException;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Stored;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps of the last completed run how many clauses and mentions each document and theme had, and
 * finds what differs now. Takes part in the caller's transaction.
 */
public final class Snapshots {
  private static final int BATCH = 500;

  private static final String CORPUS = "corpus";
  private static final String INSERT =
      "INSERT INTO snapshot (edition, subject, id, content, clauses, mentions)"
          + " VALUES ('next', ?, ?, ?, ?, ?)";

  private static final String BOTH =
      "SELECT subject, id, edition, content, clauses, mentions FROM snapshot"
          + " WHERE subject <> 'corpus' ORDER BY subject, id, edition";

  private final JdbcTemplate jdbc;
  private final List<Object[]> waiting = new ArrayList<>();
  private long rows;
  private long checksums;

  public Snapshots(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Starts the next snapshot. */
  public void begin() {
    waiting.clear();
    rows = 0;
    checksums = 0;
    jdbc.update("DELETE FROM snapshot WHERE edition = 'next'");
  }

  /** Takes up a document. */
  public void add(DocumentFacts document) {
    long mentions = 0;
    for (ClauseFacts clause : document.clauses()) {
      mentions += clause.themes().size();
    }
    add("document", document.document(), document.sha256(), document.clauses().size(), mentions);
  }

  /**
   * Takes up the themes, which ends the snapshot.
   *
   * @param themes all themes, over the whole corpus
   * @param corpus the fingerprint of the facts that the snapshot is of, 64 characters at most
   */
  public void end(List<ThemeCount<String>> themes, String corpus) {
    for (ThemeCount<String> count : themes) {
      add("theme", count.theme().id(), "", count.clauses(), count.mentions());
    }
    waiting.add(new Object[] {CORPUS, "", corpus, rows, checksums});
    flush();
  }

  private void add(String subject, String id, String content, long clauses, long mentions) {
    rows++;
    checksums += checksum(subject, id, content, clauses, mentions);
    waiting.add(new Object[] {subject, id, content, clauses, mentions});
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  private static long checksum(
      String subject, String id, String content, long clauses, long mentions) {
    return new Checksum().add(subject).add(id).add(content).add(clauses).add(mentions).value();
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
   * The top themes that the last completed run found most often, the most frequent first.
   *
   * @param lexicon the themes to look for
   * @param limit how many at most; fewer if fewer occurred
   */
  public List<ThemeTotal> mostFrequentThemes(List<Theme> lexicon, int limit) {
    Set<String> top =
        lexicon.stream()
            .filter(theme -> theme.parent().isEmpty())
            .map(Theme::id)
            .collect(Collectors.toSet());
    return jdbc
        .query(
            "SELECT id, mentions, clauses FROM snapshot"
                + " WHERE edition = 'last' AND subject = 'theme' AND mentions > 0"
                + " ORDER BY mentions DESC, id",
            (row, number) -> new ThemeTotal(Stored.text(row, 1), row.getLong(2), row.getLong(3)))
        .stream()
        .filter(total -> top.contains(total.theme()))
        .limit(limit)
        .toList();
  }

  /** What differs between the last snapshot and the next, ordered by subject and id. */
  public TableSource<Change> changes() {
    return new TableSource<>(Change.TABLE, this::changes);
  }

  private void changes(Consumer<Change> sink) {
    List<Row> pending = new ArrayList<>(1);
    long[] last = new long[2];
    jdbc.query(
        BOTH,
        cells -> {
          Row row = Row.of(cells);
          if (row.isLast()) {
            last[0]++;
            last[1] +=
                checksum(row.subject(), row.id(), row.content(), row.clauses(), row.mentions());
          }
          Row before = pending.isEmpty() ? null : pending.remove(0);
          if (before != null && before.isLast() && before.isOf(row) && !row.isLast()) {
            if (!before.equalsIn(row)) {
              sink.accept(change(before, row));
            }
          } else {
            if (before != null) {
              sink.accept(alone(before));
            }
            pending.add(row);
          }
        });
    pending.forEach(row -> sink.accept(alone(row)));
    List<Boolean> sound =
        jdbc.query(
            "SELECT clauses, mentions FROM snapshot WHERE edition = 'last' AND subject = 'corpus'",
            (row, number) -> row.getLong(1) == last[0] && row.getLong(2) == last[1]);
    boolean isFirstRun = last[0] == 0 && sound.isEmpty();
    if (!isFirstRun && !sound.equals(List.of(true))) {
      throw new DamagedDatabaseException("what the last run found is not as it was written");
    }
  }

  private static Change change(Row before, Row after) {
    return new Change(
        before.subject(),
        before.id(),
        Optional.of(before.clauses()),
        Optional.of(after.clauses()),
        Optional.of(before.mentions()),
        Optional.of(after.mentions()));
  }

  /** A document or theme that only one of the runs has. */
  private static Change alone(Row row) {
    Optional<Long> clauses = Optional.of(row.clauses());
    Optional<Long> mentions = Optional.of(row.mentions());
    Optional<Long> none = Optional.empty();
    return row.isLast()
        ? new Change(row.subject(), row.id(), clauses, none, mentions, none)
        : new Change(row.subject(), row.id(), none, clauses, none, mentions);
  }

  private record Row(
      String subject, String id, String edition, String content, long clauses, long mentions) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          Stored.text(row, 1),
          Stored.text(row, 2),
          Stored.text(row, 3),
          Stored.text(row, 4),
          row.getLong(5),
          row.getLong(6));
    }

    boolean isLast() {
      return edition.equals("last");
    }

    boolean isOf(Row other) {
      return subject.equals(other.subject) && id.equals(other.id);
    }

    boolean equalsIn(Row other) {
      return content.equals(other.content)
          && clauses == other.clauses
          && mentions == other.mentions;
    }
  }
}
