package org.resolutionanalytics.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A unit in the register.
 *
 * @param state waiting, used or rejected
 * @param analysis the key of the analysis that found the state; empty while the unit waits
 * @param reason the code of the rejection, or empty
 * @param detail the rejection in a sentence, or empty
 * @param line the line of the rejection, from 1, or 0
 * @param rows how many rows its facts add to the tables of facts
 */
record RegisterRow(
    SourceUnit unit,
    String state,
    String analysis,
    String reason,
    String detail,
    int line,
    FactRows rows) {

  private static final String USED = "used";
  private static final String REJECTED = "rejected";

  /** The columns under the checksum, in its order. */
  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.of(
                  "path",
                  "part",
                  "document",
                  "bytes",
                  "sha256",
                  "state",
                  "analysis",
                  "reason",
                  "detail",
                  "line"),
              FactRows.TABLES.stream())
          .toList();

  private static final int FIRST_COUNT = 11;
  private static final int CHECKSUM = COLUMNS.size() + 1;

  /** The start of a query for {@link #read}. */
  static final String SELECT =
      "SELECT " + String.join(", ", COLUMNS) + ", checksum FROM source_unit ";

  private static final String INSERT =
      "INSERT INTO source_unit ("
          + String.join(", ", COLUMNS)
          + ", checksum, inventory, left_by) VALUES ("
          + "?, ".repeat(COLUMNS.size())
          + "?, ?, '')";

  private static final String UPDATE =
      "UPDATE source_unit SET "
          + String.join(" = ?, ", COLUMNS)
          + " = ?, checksum = ? WHERE path = ? AND part = ?";

  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final int LONGEST_DETAIL = 2000;

  static RegisterRow waiting(SourceUnit unit) {
    return new RegisterRow(unit, "waiting", "", "", "", 0, FactRows.NONE);
  }

  static RegisterRow of(Outcome outcome, String analysis) {
    if (outcome instanceof Outcome.Analysed found) {
      return new RegisterRow(found.unit(), USED, analysis, "", "", 0, FactRows.of(found.facts()));
    }
    Outcome.Rejected why = (Outcome.Rejected) outcome;
    String detail = why.detail();
    return new RegisterRow(
        why.unit(),
        REJECTED,
        analysis,
        why.reason().code(),
        detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail,
        why.line(),
        FactRows.NONE);
  }

  boolean isUsed() {
    return state.equals(USED);
  }

  boolean isRejected() {
    return state.equals(REJECTED);
  }

  static void insert(JdbcTemplate jdbc, List<RegisterRow> rows, long inventory) {
    jdbc.batchUpdate(INSERT, rows.stream().map(row -> row.cells(inventory)).toList());
  }

  /** Replaces the rows of the same units. */
  static void update(JdbcTemplate jdbc, List<RegisterRow> rows) {
    jdbc.batchUpdate(
        UPDATE, rows.stream().map(row -> row.cells(row.unit.path(), row.unit.part())).toList());
  }

  /** Reads a row of {@link #SELECT}; a unit whose row is damaged waits for a new analysis. */
  static RegisterRow read(ResultSet row, int number) throws SQLException {
    SourceUnit unit = Register.unit(row, number);
    String state = Stored.text(row, 6);
    RegisterRow read =
        new RegisterRow(
            unit,
            state,
            Stored.text(row, 7),
            Stored.text(row, 8),
            Stored.text(row, 9),
            row.getInt(10),
            FactRows.read(state.equals(USED) ? 1 : 0, row, FIRST_COUNT));
    if (read.checksum() == row.getLong(CHECKSUM)) {
      return read;
    }
    LOG.warn(
        "The record of {} in the database is damaged; the file is analysed again.", unit.path());
    return waiting(unit.withSha256(""));
  }

  /** The values of {@link #COLUMNS}. */
  private List<Object> values() {
    return Stream.concat(
            Stream.<Object>of(
                unit.path(),
                unit.part(),
                unit.document(),
                unit.bytes(),
                unit.sha256(),
                state,
                analysis,
                reason,
                detail,
                line),
            rows.counts().stream())
        .toList();
  }

  private long checksum() {
    Checksum checksum = new Checksum();
    values().forEach(value -> checksum.add(value.toString()));
    return checksum.value();
  }

  /** The values, their checksum, and more. */
  private Object[] cells(Object... more) {
    List<Object> cells = new ArrayList<>(values());
    cells.add(checksum());
    cells.addAll(List.of(more));
    return cells.toArray();
  }
}
