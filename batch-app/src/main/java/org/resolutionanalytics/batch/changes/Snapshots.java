package org.resolutionanalytics.batch.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.store.DamagedDatabaseException;
import org.resolutionanalytics.batch.store.Stored;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Stores how many clauses and mentions each document and theme had in the last completed run, and
 * finds what differs now. Takes part in the caller's transaction.
 */
public final class Snapshots {
  private static final int BATCH = 500;

  private static final String DOCUMENT = "document";
  private static final String NEXT = "next";
  private static final String CORPUS = "corpus";
  private static final String INSERT =
      "INSERT INTO snapshot (edition, subject, id, content, clauses, mentions)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private static final String BOTH =
      "SELECT edition, subject, id, content, clauses, mentions FROM snapshot"
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

  public void add(DocumentFacts document) {
    long mentions = 0;
    for (ClauseFacts clause : document.clauses()) {
      mentions += clause.themes().size();
    }
    add(DOCUMENT, document.document(), document.sha256(), document.clauses().size(), mentions);
  }

  /**
   * Adds the themes, which ends the snapshot.
   *
   * @param themes all themes, over the whole corpus
   * @param corpus the fingerprint of the facts that the snapshot is of, 64 characters at most
   * @param lexicons the fingerprint of the lexicons, likewise
   * @param program the fingerprint of what else decides about facts, likewise
   */
  public void end(List<ThemeCount<String>> themes, String corpus, String lexicons, String program) {
    for (ThemeCount<String> count : themes) {
      add("theme", count.theme().id(), "", count.clauses(), count.mentions());
    }
    waiting.add(new SnapshotRow(NEXT, CORPUS, "", corpus, rows, checksums).values());
    waiting.add(new SnapshotRow(NEXT, CORPUS, "lexicon", lexicons, 0, 0).values());
    waiting.add(new SnapshotRow(NEXT, CORPUS, "program", program, 0, 0).values());
    flush();
  }

  private void add(String subject, String id, String content, long clauses, long mentions) {
    SnapshotRow row = new SnapshotRow(NEXT, subject, id, content, clauses, mentions);
    rows++;
    checksums += row.checksum();
    waiting.add(row.values());
    if (waiting.size() >= BATCH) {
      flush();
    }
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

  /** Whether the last snapshot is of the facts with a fingerprint. */
  public boolean isLast(String corpus) {
    return jdbc.queryForList(
            "SELECT content FROM snapshot WHERE edition = 'last' AND subject = ? AND id = ''",
            String.class,
            CORPUS)
        .contains(corpus);
  }

  /** The ids of all themes that the last completed run looked for. */
  public Set<String> themes() {
    return Set.copyOf(
        jdbc.queryForList(
            "SELECT id FROM snapshot WHERE edition = 'last' AND subject = 'theme'", String.class));
  }

  /** The top themes found most often by the last completed run, the most frequent first. */
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
    Comparison comparison = new Comparison(rulesThatDiffer(), sink);
    jdbc.query(BOTH, comparison);
    comparison.end();
    List<Boolean> intact =
        jdbc.query(
            "SELECT clauses, mentions FROM snapshot WHERE edition = 'last' AND subject = 'corpus'"
                + " AND id = ''",
            (row, number) ->
                row.getLong(1) == comparison.rows && row.getLong(2) == comparison.checksums);
    boolean isFirstRun = comparison.rows == 0 && intact.isEmpty();
    if (!isFirstRun && !intact.equals(List.of(true))) {
      throw new DamagedDatabaseException("what the last run found is not as it was written");
    }
  }

  /** Which of the lexicons and the program are not those of the last run. */
  private List<String> rulesThatDiffer() {
    return jdbc.queryForList(
        "SELECT n.id FROM snapshot n JOIN snapshot l ON l.edition = 'last'"
            + " AND l.subject = n.subject AND l.id = n.id WHERE n.edition = 'next'"
            + " AND n.subject = 'corpus' AND n.id <> '' AND l.content <> n.content ORDER BY n.id",
        String.class);
  }

  /** Compares both snapshots, whose rows come by subject and id, that of the last run first. */
  private static final class Comparison implements RowCallbackHandler {
    private final List<String> rules;
    private final Consumer<Change> sink;
    private @Nullable SnapshotRow last;
    private boolean textDiffers;
    private long rows;
    private long checksums;

    Comparison(List<String> rules, Consumer<Change> sink) {
      this.rules = rules;
      this.sink = sink;
    }

    @Override
    public void processRow(ResultSet cells) throws SQLException {
      SnapshotRow row = SnapshotRow.of(cells);
      if (row.edition().equals("last")) {
        end();
        last = row;
        rows++;
        checksums += row.checksum();
      } else if (last != null && last.isOfSameAs(row)) {
        if (!last.hasSameValues(row)) {
          report(row, Optional.of(last), Optional.of(row));
        }
        last = null;
      } else {
        end();
        if (row.isFound()) {
          report(row, Optional.empty(), Optional.of(row));
        }
      }
    }

    void end() {
      if (last != null) {
        if (last.isFound()) {
          report(last, Optional.of(last), Optional.empty());
        }
        last = null;
      }
    }

    /** A document's own text, or for a theme any document's, and what else differs. */
    private void report(
        SnapshotRow row, Optional<SnapshotRow> before, Optional<SnapshotRow> after) {
      boolean document = row.subject().equals(DOCUMENT);
      boolean text =
          document
              ? !before.map(SnapshotRow::content).equals(after.map(SnapshotRow::content))
              : textDiffers;
      textDiffers |= text;
      List<String> causes = new ArrayList<>(text ? List.of(Change.TEXT_DIFFERS) : List.of());
      if (!(document && text)) {
        causes.addAll(rules);
      }
      sink.accept(new Change(row.subject(), row.id(), before, after, causes));
    }
  }
}
