package org.resolutionanalytics.batch.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The units of the corpus and their states: waiting for the analysis, used, or rejected. Only the
 * register decides what is left to do. Takes part in the caller's transaction.
 */
public record Register(JdbcTemplate jdbc) {
  /** The number of the first inventory of an empty register. */
  public static final long FIRST_INVENTORY = 1;

  /** The columns of {@link #unit}. */
  public static final String UNIT = "path, part, document, bytes, sha256";

  private static final List<String> LIMITS =
      Arrays.stream(RejectionReason.values())
          .filter(RejectionReason::isLimit)
          .map(RejectionReason::code)
          .toList();
  private static final String OTHER_FORMAT = RejectionReason.SAME_DOCUMENT.code();
  private static final String PASSED_OVER = RejectionReason.PASSED_OVER.code();

  private JdbcClient client() {
    return JdbcClient.create(jdbc);
  }

  /** Deletes all units; their facts stay until they are overwritten or removed. */
  public void clear() {
    jdbc.update("DELETE FROM source_unit");
  }

  /** A number for a new inventory, greater than all earlier ones. */
  public long nextInventory() {
    return client()
        .sql("SELECT COALESCE(MAX(inventory) + 1, " + FIRST_INVENTORY + ") FROM source_unit")
        .query(Long.class)
        .single();
  }

  /** Records units as seen. What is new, or differs in content or analysis, waits from then on. */
  public void see(List<SourceUnit> units, long inventory, String analysis, SourceLimits limits) {
    Map<List<String>, RegisterRow> known = known(units);
    List<RegisterRow> added = new ArrayList<>();
    List<RegisterRow> changed = new ArrayList<>();
    List<Object[]> seen = new ArrayList<>();
    for (SourceUnit unit : units) {
      RegisterRow before = known.get(key(unit));
      if (before == null) {
        added.add(RegisterRow.waiting(unit));
        continue;
      }
      seen.add(new Object[] {inventory, unit.path(), unit.part()});
      if (!isUnchanged(before, unit, analysis, limits)) {
        changed.add(RegisterRow.waiting(unit));
      }
    }
    try {
      RegisterRow.insert(jdbc, added, inventory);
    } catch (DuplicateKeyException e) {
      throw new DamagedDatabaseException("it holds a unit that it does not find", e);
    }
    RegisterRow.update(jdbc, changed);
    jdbc.batchUpdate(
        "UPDATE source_unit SET inventory = ?, left_by = '' WHERE path = ? AND part = ?", seen);
  }

  private Map<List<String>, RegisterRow> known(List<SourceUnit> units) {
    Map<List<String>, RegisterRow> known = new HashMap<>();
    if (!units.isEmpty()) {
      client()
          .sql(RegisterRow.SELECT + "WHERE path IN (:paths) AND part IN (:parts)")
          .param("paths", units.stream().map(SourceUnit::path).distinct().toList())
          .param("parts", units.stream().map(SourceUnit::part).distinct().toList())
          .query(RegisterRow::read)
          .list()
          .forEach(row -> known.put(key(row.unit()), row));
    }
    return known;
  }

  /**
   * Whether a unit has not changed. A unit that a limit rejected is tried again, unless it was this
   * limit of time: that would cost the same time again.
   */
  private static boolean isUnchanged(
      RegisterRow known, SourceUnit unit, String analysis, SourceLimits limits) {
    return (!LIMITS.contains(known.reason()) || known.detail().equals(limits.timedOut()))
        && (!unit.sha256().isEmpty() || isPassedOver(unit))
        && known.unit().sha256().equals(unit.sha256())
        && known.unit().document().equals(unit.document())
        && known.analysis().equals(analysis);
  }

  /** A table that is not read has no hash. */
  private static boolean isPassedOver(SourceUnit unit) {
    return unit.part().isEmpty() && DocumentFiles.isTable(unit.path());
  }

  /** Closes an inventory: deletes the units that it did not see, and chooses among formats. */
  public void close(long inventory, String analysis) {
    int gone = jdbc.update("DELETE FROM source_unit WHERE inventory <> ?", inventory);
    if (gone > 0) {
      jdbc.update("DELETE FROM facts WHERE document NOT IN (SELECT document FROM source_unit)");
    }
    settleFormats(analysis);
  }

  /**
   * Chooses which file is used among the files of one document, which differ in their extensions
   * only: the richest format that could be read. A file that is not needed is rejected as the same
   * document; one that is needed after all waits.
   *
   * @return whether a unit waits now that did not before
   */
  public boolean settleFormats(String analysis) {
    return new DocumentFormats(jdbc).settle(analysis);
  }

  /** Records the outcomes of an analysis; {@link FactsStore} keeps the facts themselves. */
  void settle(Collection<Outcome> outcomes, String analysis) {
    RegisterRow.update(
        jdbc, outcomes.stream().map(outcome -> RegisterRow.of(outcome, analysis)).toList());
  }

  /** Lets units wait again whose facts turned out to be damaged. */
  void analyseAgain(Collection<String> documents) {
    List<RegisterRow> rows = new ArrayList<>();
    for (String document : documents) {
      jdbc.query(
              RegisterRow.SELECT + "WHERE document = ? AND state = 'used'",
              RegisterRow::read,
              document)
          .forEach(row -> rows.add(RegisterRow.waiting(row.unit())));
    }
    RegisterRow.update(jdbc, rows);
  }

  /** Reads a unit from a row that starts with {@link #UNIT}. */
  public static SourceUnit unit(ResultSet row, int number) throws SQLException {
    return new SourceUnit(
        Stored.text(row, 1),
        Stored.text(row, 2),
        Stored.text(row, 3),
        row.getLong(4),
        Stored.text(row, 5));
  }

  /** How many units there are, in each state, and of how many files. */
  public UnitCounts counts() {
    return client()
        .sql(
            """
            SELECT COUNT(DISTINCT path) AS files, COUNT(*) AS units,
              COUNT(CASE WHEN state = 'waiting' THEN 1 END) AS waiting,
              COUNT(CASE WHEN state = 'used' THEN 1 END) AS used,
              COUNT(CASE WHEN state = 'rejected' AND reason NOT IN (:other, :passed) THEN 1 END)
                AS rejected,
              COUNT(CASE WHEN reason = :other THEN 1 END) AS otherFormats,
              COUNT(CASE WHEN reason = :passed THEN 1 END) AS passedOver
            FROM source_unit
            """)
        .params(Map.of("other", OTHER_FORMAT, "passed", PASSED_OVER))
        .query(UnitCounts.class)
        .single();
  }

  /** How many units were analysed by another program or lexicon. */
  public long analysedUnderAnother(String analysis) {
    return client()
        .sql("SELECT COUNT(*) FROM source_unit WHERE state <> 'waiting' AND analysis <> ?")
        .param(analysis)
        .query(Long.class)
        .single();
  }

  /** The first tables and data that were not read, and why: those first that can be read. */
  public List<String> passedOver() {
    return jdbc.query(
        "SELECT path, part, detail FROM source_unit WHERE reason = ?"
            + " ORDER BY CASE WHEN detail LIKE '%--text-column %' THEN 0 ELSE 1 END, path, part"
            + " FETCH FIRST 3 ROWS ONLY",
        (row, number) ->
            file(Stored.text(row, 1), Stored.text(row, 2)) + ": " + Stored.text(row, 3),
        PASSED_OVER);
  }

  /** How many rows the facts of all used units add to the tables of facts. */
  public FactRows factRows() {
    String sums =
        FactRows.TABLES.stream()
            .map(", COALESCE(SUM(%s), 0)"::formatted)
            .collect(Collectors.joining());
    return client()
        .sql("SELECT COUNT(*)" + sums + " FROM source_unit WHERE state = 'used'")
        .query((row, number) -> FactRows.read(row.getLong(1), row, 2))
        .single();
  }

  /** Passes every unit that could not be used to a consumer, ordered by document and path. */
  public void forEachRejection(Consumer<Rejection> consumer) {
    jdbc.query(
        "SELECT document, reason, detail, line, path, part FROM source_unit WHERE state = 'rejected'"
            + " ORDER BY document, path, part",
        row -> {
          consumer.accept(
              new Rejection(
                  Stored.text(row, 1),
                  Stored.text(row, 2),
                  Stored.text(row, 3),
                  row.getInt(4),
                  file(Stored.text(row, 5), Stored.text(row, 6))));
        });
  }

  private static String file(String path, String part) {
    return part.isEmpty() ? path : path + "#" + part;
  }

  /**
   * A SHA-256, in lower-case hexadecimal, of everything that distinguishes one state of the corpus
   * from another: the units, their analysis keys and outcomes, and the content of used units.
   */
  public String fingerprint() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    jdbc.query(
        RegisterRow.SELECT + "ORDER BY path, part",
        row -> {
          RegisterRow read = RegisterRow.read(row, 0);
          SourceUnit unit = read.unit();
          String content = read.isUsed() ? unit.sha256() : "";
          String seen = String.join("\0", unit.path(), unit.part(), unit.document(), content);
          String found = String.join("\0", read.analysis(), read.state(), read.reason());
          String why = String.join("\0", read.detail(), Integer.toString(read.line()));
          digest.update(String.join("\0", seen, found, why, "").getBytes(StandardCharsets.UTF_8));
        });
    return Hex.encodeHexString(digest.digest());
  }

  /** What identifies a unit. */
  private static List<String> key(SourceUnit unit) {
    return List.of(unit.path(), unit.part());
  }
}
