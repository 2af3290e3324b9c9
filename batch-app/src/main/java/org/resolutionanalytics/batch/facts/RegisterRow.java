package org.resolutionanalytics.batch.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A unit in the register.
 *
 * @param unit the unit
 * @param state {@link #WAITING}, {@link #USED} or {@link #REJECTED}
 * @param analysis under which program and lexicons the state was found; empty while it waits
 * @param reason the code of the rejection, or empty
 * @param detail the rejection in a sentence, or empty
 * @param line the line of the rejection, from 1, or 0
 * @param rows what its facts give in the tables of facts
 */
record RegisterRow(
    SourceUnit unit,
    String state,
    String analysis,
    String reason,
    String detail,
    int line,
    FactRows rows) {

  static final String WAITING = "waiting";
  static final String USED = "used";
  static final String REJECTED = "rejected";

  /** The columns that {@link #read} wants, in its order. */
  static final String COLUMNS =
      "path, part, document, bytes, sha256, state, analysis, reason, detail, line, "
          + String.join(", ", FactRows.TABLES)
          + ", checksum";

  /** For {@link #values()}. */
  private static final String UPDATE =
      "UPDATE source_unit SET document = ?, bytes = ?, sha256 = ?, state = ?, analysis = ?,"
          + " reason = ?, detail = ?, line = ?, "
          + String.join(" = ?, ", FactRows.TABLES)
          + " = ?, checksum = ? WHERE path = ? AND part = ?";

  /** An SQL statement for {@link #values()} and the inventory's number. */
  static final String INSERT =
      "INSERT INTO source_unit (document, bytes, sha256, state, analysis, reason, detail, line, "
          + String.join(", ", FactRows.TABLES)
          + ", checksum, path, part, inventory, left_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
          + "?, ".repeat(FactRows.TABLES.size())
          + "?, ?, ?, ?, '')";

  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final String PASSED_OVER =
      "CSV and JSON files are not read; save each text as a document of its own, such as .txt.";
  private static final int LONGEST_DETAIL = 2000;
  private static final int FIRST_COUNT = 11;
  private static final int CHECKSUM = FIRST_COUNT + FactRows.TABLES.size();

  static RegisterRow waiting(SourceUnit unit) {
    return new RegisterRow(unit, WAITING, "", "", "", 0, FactRows.NONE);
  }

  /** A unit that the inventory found: it waits, unless it is a table, which is never read. */
  static RegisterRow seen(SourceUnit unit, String analysis) {
    return DocumentFiles.isTable(unit.path())
        ? rejected(
            new Outcome.Rejected(unit, RejectionReason.PASSED_OVER, PASSED_OVER, 0), analysis)
        : waiting(unit);
  }

  static RegisterRow used(SourceUnit unit, String analysis, FactRows rows) {
    return new RegisterRow(unit, USED, analysis, "", "", 0, rows);
  }

  static RegisterRow rejected(Outcome.Rejected why, String analysis) {
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

  /** Puts rows in the place of those of the same units. */
  static void update(JdbcTemplate jdbc, List<RegisterRow> rows) {
    jdbc.batchUpdate(UPDATE, rows.stream().map(RegisterRow::values).toList());
  }

  boolean isUsed() {
    return state.equals(USED);
  }

  boolean isRejected() {
    return state.equals(REJECTED);
  }

  /** The values of {@link #UPDATE} and {@link #INSERT}. */
  Object[] values() {
    List<Object> values =
        new ArrayList<>(
            List.of(
                unit.document(),
                unit.bytes(),
                unit.sha256(),
                state,
                analysis,
                reason,
                detail,
                line));
    values.addAll(rows.counts());
    values.addAll(List.of(checksum(), unit.path(), unit.part()));
    return values.toArray();
  }

  /**
   * A row of the register as it was written; one that is damaged waits, so that it is found again.
   *
   * @param row has {@link #COLUMNS}
   */
  static RegisterRow read(ResultSet row) throws SQLException {
    SourceUnit unit = Register.unit(row, 0);
    String state = Stored.text(row, 6);
    FactRows rows = FactRows.read(state.equals(USED) ? 1 : 0, row, FIRST_COUNT);
    RegisterRow read =
        new RegisterRow(
            unit,
            state,
            Stored.text(row, 7),
            Stored.text(row, 8),
            Stored.text(row, 9),
            row.getInt(10),
            rows);
    if (read.checksum() == row.getLong(CHECKSUM)) {
      return read;
    }
    LOG.warn("What the database knows of {} is damaged; it is analysed again.", unit.path());
    return waiting(unit.withSha256(""));
  }

  private long checksum() {
    Checksum checksum =
        new Checksum()
            .add(unit.path())
            .add(unit.part())
            .add(unit.document())
            .add(unit.bytes())
            .add(unit.sha256())
            .add(state)
            .add(analysis)
            .add(reason)
            .add(detail)
            .add(line);
    rows.counts().forEach(checksum::add);
    return checksum.value();
  }
}
