package org.resolutionanalytics.batch.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.checksum.Sha256;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The units of the corpus, and what became of each: it waits for the analysis, it is used, or it is
 * rejected. It alone decides what is left to do. Takes part in the caller's transaction.
 */
public final class Register {
  /** The number of the inventory of a register that knows no unit. */
  public static final long FIRST_INVENTORY = 1;

  /** The columns of {@link #unit}. */
  public static final String UNIT = "path, part, document, bytes, sha256";

  private static final List<String> LIMITS =
      Arrays.stream(RejectionReason.values())
          .filter(RejectionReason::isLimit)
          .map(RejectionReason::code)
          .toList();

  private final JdbcTemplate jdbc;

  /**
   * The register in a database that has the schema.
   *
   * @param jdbc the database
   */
  public Register(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /** Deletes all units; their facts stay until they are overwritten or removed. */
  public void clear() {
    jdbc.update("DELETE FROM source_unit");
  }

  /** A number for a new inventory, greater than that of all before. */
  public long nextInventory() {
    Long last = jdbc.queryForObject("SELECT MAX(inventory) FROM source_unit", Long.class);
    return last == null ? FIRST_INVENTORY : last + 1;
  }

  /**
   * Records units as seen. One that is new, or whose content or analysis differs from what is
   * known, waits for the analysis from then on.
   *
   * @param units some units of the corpus
   * @param inventory the inventory's number
   * @param analysis under which program and lexicons this run analyses
   * @param limits what a document may cost in this run
   */
  public void see(List<SourceUnit> units, long inventory, String analysis, SourceLimits limits) {
    Map<Key, RegisterRow> known = known(units);
    List<Object[]> added = new ArrayList<>();
    List<Object[]> seen = new ArrayList<>();
    List<RegisterRow> changed = new ArrayList<>();
    for (SourceUnit unit : units) {
      RegisterRow before = known.get(Key.of(unit));
      if (before == null) {
        Object[] row = RegisterRow.seen(unit, analysis).values();
        added.add(Arrays.copyOf(row, row.length + 1));
        added.get(added.size() - 1)[row.length] = inventory;
        continue;
      }
      seen.add(new Object[] {inventory, unit.path(), unit.part()});
      if (!holds(before, unit, analysis, limits)) {
        changed.add(RegisterRow.seen(unit, analysis));
      }
    }
    try {
      jdbc.batchUpdate(RegisterRow.INSERT, added);
    } catch (DuplicateKeyException e) {
      throw new DamagedDatabaseException("it holds a unit that it does not find", e);
    }
    RegisterRow.update(jdbc, changed);
    jdbc.batchUpdate(
        "UPDATE source_unit SET inventory = ?, left_by = '' WHERE path = ? AND part = ?", seen);
  }

  private Map<Key, RegisterRow> known(List<SourceUnit> units) {
    Map<Key, RegisterRow> known = new HashMap<>();
    if (units.isEmpty()) {
      return known;
    }
    String marks = String.join(", ", Collections.nCopies(units.size(), "?"));
    jdbc.query(
        "SELECT " + RegisterRow.COLUMNS + " FROM source_unit WHERE path IN (" + marks + ")",
        row -> {
          RegisterRow read = RegisterRow.read(row);
          known.put(Key.of(read.unit()), read);
        },
        units.stream().map(SourceUnit::path).toArray());
    return known;
  }

  /** The endings of the names of tables and data beside the documents, in order: {@code .csv}. */
  public List<String> endingsPassedOver() {
    return jdbc
        .queryForList("SELECT path FROM source_unit WHERE reason = 'passed_over'", String.class)
        .stream()
        .map(path -> path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Whether what is known of a unit still holds. What a limit rejected has another try, unless it
   * was this limit of time: that would cost the same time again.
   */
  private static boolean holds(
      RegisterRow known, SourceUnit unit, String analysis, SourceLimits limits) {
    return (!LIMITS.contains(known.reason()) || known.detail().equals(limits.timedOut()))
        && (!unit.sha256().isEmpty() || DocumentFiles.isTable(unit.path()))
        && known.unit().sha256().equals(unit.sha256())
        && known.unit().document().equals(unit.document())
        && known.analysis().equals(analysis);
  }

  /**
   * Closes an inventory: units that it did not see are deleted; of the files of one document, the
   * richest is used.
   *
   * @param inventory the inventory's number
   * @param analysis under which program and lexicons this run analyses
   */
  public void close(long inventory, String analysis) {
    int gone = jdbc.update("DELETE FROM source_unit WHERE inventory <> ?", inventory);
    if (gone > 0) {
      jdbc.update("DELETE FROM facts WHERE document NOT IN (SELECT document FROM source_unit)");
    }
    settleFormats(analysis);
  }

  /**
   * Chooses the file that is used among the files of one document, which differ in their endings
   * only: the richest that could be read. One that is not needed is rejected as the same document;
   * one that is needed after all waits.
   *
   * @param analysis under which program and lexicons this run analyses
   * @return whether a unit waits now that did not before
   */
  public boolean settleFormats(String analysis) {
    return new DocumentFormats(jdbc).settle(analysis);
  }

  /** Records what the analysis gave; the facts themselves are {@link FactsStore}'s. */
  void settle(Collection<Outcome> outcomes, String analysis) {
    List<RegisterRow> rows = new ArrayList<>(outcomes.size());
    for (Outcome outcome : outcomes) {
      rows.add(
          outcome instanceof Outcome.Analysed found
              ? RegisterRow.used(found.unit(), analysis, FactRows.of(found.facts()))
              : RegisterRow.rejected((Outcome.Rejected) outcome, analysis));
    }
    RegisterRow.update(jdbc, rows);
  }

  /** Lets units wait again whose facts turned out to be damaged. */
  void analyseAgain(Collection<String> documents) {
    List<RegisterRow> rows = new ArrayList<>();
    for (String document : documents) {
      jdbc.query(
          "SELECT "
              + RegisterRow.COLUMNS
              + " FROM source_unit WHERE document = ? AND state = 'used'",
          row -> {
            rows.add(RegisterRow.waiting(RegisterRow.read(row).unit()));
          },
          document);
    }
    RegisterRow.update(jdbc, rows);
  }

  /**
   * Reads a unit.
   *
   * @param row starts with {@link #UNIT}
   * @param number the row's number, from 0
   * @throws SQLException if it cannot be read
   */
  public static SourceUnit unit(ResultSet row, int number) throws SQLException {
    return new SourceUnit(
        Stored.text(row, 1),
        Stored.text(row, 2),
        Stored.text(row, 3),
        row.getLong(4),
        Stored.text(row, 5));
  }

  /** How many units there are, in each state, and of how many files. */
  public Counts counts() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COUNT(DISTINCT path), COUNT(*),"
                + " SUM(CASE state WHEN 'waiting' THEN 1 ELSE 0 END),"
                + " SUM(CASE state WHEN 'used' THEN 1 ELSE 0 END),"
                + " SUM(CASE state WHEN 'rejected' THEN 1 ELSE 0 END),"
                + " SUM(CASE reason WHEN 'same_document' THEN 1 ELSE 0 END),"
                + " SUM(CASE reason WHEN 'passed_over' THEN 1 ELSE 0 END) FROM source_unit",
            (row, number) ->
                new Counts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5) - row.getLong(6) - row.getLong(7),
                    row.getLong(6),
                    row.getLong(7))));
  }

  /** How many units have an outcome that another program or lexicon found. */
  public long analysedUnderAnother(String analysis) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM source_unit WHERE state <> 'waiting' AND analysis <> ?",
            Long.class,
            analysis));
  }

  /** The rows that the facts of all used units give in the tables of facts. */
  public FactRows factRows() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COUNT(*)"
                + FactRows.TABLES.stream()
                    .map(", COALESCE(SUM(%s), 0)"::formatted)
                    .collect(Collectors.joining())
                + " FROM source_unit WHERE state = 'used'",
            (row, number) -> FactRows.read(row.getLong(1), row, 2)));
  }

  /**
   * Hands over every unit that could not be used, ordered by document and path.
   *
   * @param consumer takes a rejection
   */
  public void forEachRejection(Consumer<Rejection> consumer) {
    jdbc.query(
        "SELECT document, reason, detail, line FROM source_unit WHERE state = 'rejected'"
            + " ORDER BY document, path, part",
        row -> {
          consumer.accept(
              new Rejection(
                  Stored.text(row, 1), Stored.text(row, 2), Stored.text(row, 3), row.getInt(4)));
        });
  }

  /**
   * A SHA-256 of all that distinguishes one state of the corpus from another: which units, under
   * which analysis, with what outcome, and of what content where it is used. In lower-case
   * hexadecimal.
   */
  public String fingerprint() {
    MessageDigest digest = Sha256.newDigest();
    jdbc.query(
        "SELECT " + RegisterRow.COLUMNS + " FROM source_unit ORDER BY path, part",
        row -> {
          RegisterRow read = RegisterRow.read(row);
          SourceUnit unit = read.unit();
          String content = read.isUsed() ? unit.sha256() : "";
          for (String cell :
              List.of(
                  unit.path(),
                  unit.part(),
                  unit.document(),
                  content,
                  read.analysis(),
                  read.state(),
                  read.reason(),
                  read.detail(),
                  Integer.toString(read.line()))) {
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        });
    return Sha256.hex(digest);
  }

  /** What identifies a unit. */
  private record Key(String path, String part) {
    static Key of(SourceUnit unit) {
      return new Key(unit.path(), unit.part());
    }
  }

  /**
   * How many units there are.
   *
   * @param files the files that they come from
   * @param units all of them
   * @param waiting units that are to be analysed
   * @param used units that are documents of the corpus
   * @param rejected units that could not be used
   * @param otherFormats units that are not needed, as their document is used in a richer format
   * @param passedOver tables and data beside the documents
   */
  public record Counts(
      long files,
      long units,
      long waiting,
      long used,
      long rejected,
      long otherFormats,
      long passedOver) {

    /** Of an empty register. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** Whether each unit is used or rejected. */
    public boolean areComplete() {
      return waiting == 0 && used + rejected + otherFormats + passedOver == units;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d units of %,d files: %,d used, %,d rejected, %,d in another format, %,d passed over,"
              + " %,d waiting",
          units,
          files,
          used,
          rejected,
          otherFormats,
          passedOver,
          waiting);
    }
  }
}
