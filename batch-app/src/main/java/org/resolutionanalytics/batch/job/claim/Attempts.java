package org.resolutionanalytics.batch.job.claim;

import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records which unit is being analysed, to know what a process was analysing when it died. The
 * records are written over a separate connection, as the transaction of the claim dies with the
 * process.
 */
public record Attempts(
    JdbcTemplate jdbc, PlatformTransactionManager transactions, AnalysisKey key) {
  /** How many processes may die over a unit before it is analysed in a separate process. */
  private static final int DEATHS = 2;

  /**
   * SQL: from the waiting units that must be analysed separately, or from all other waiting ones.
   */
  static String fromWaiting(boolean isolated) {
    return " FROM source_unit WHERE state = 'waiting' AND "
        + (isolated ? "" : "NOT ")
        + "EXISTS (SELECT 1 FROM attempt a WHERE a.path = source_unit.path"
        + " AND a.part = source_unit.part AND a.number >= "
        + DEATHS
        + ")";
  }

  /**
   * Deletes records of units that have changed, are gone, were analysed by another program, or had
   * an outcome; except for units that were rejected for the deaths, as a full run tries them again.
   */
  public void deleteOutdated() {
    jdbc.update(
        "DELETE FROM attempt WHERE analysis <> ? OR NOT EXISTS (SELECT 1 FROM source_unit u"
            + " WHERE u.path = attempt.path AND u.part = attempt.part"
            + " AND (u.state = 'waiting' OR u.reason = ?)"
            + " AND (u.sha256 = attempt.sha256 OR u.sha256 = '' OR attempt.sha256 = ''))",
        key.value(),
        RejectionReason.KILLS_THE_PROGRAM.code());
  }

  /** Records that the analysis of a unit begins. */
  void begin(SourceUnit unit) {
    outside()
        .executeWithoutResult(
            status -> {
              try {
                jdbc.update(
                    "INSERT INTO attempt (path, part, sha256, analysis, number) VALUES (?, ?, ?, ?, 1)",
                    unit.path(),
                    unit.part(),
                    unit.sha256(),
                    key.value());
              } catch (DuplicateKeyException e) {
                jdbc.update(
                    "UPDATE attempt SET number = number + 1, sha256 = ? WHERE path = ? AND part = ?",
                    unit.sha256(),
                    unit.path(),
                    unit.part());
              }
            });
  }

  /**
   * Records that the analysis of a unit has ended; a unit that killed a process keeps its record.
   */
  void end(SourceUnit unit, Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected
        && rejected.reason() == RejectionReason.KILLS_THE_PROGRAM) {
      return;
    }
    outside()
        .executeWithoutResult(
            status ->
                jdbc.update(
                    "DELETE FROM attempt WHERE path = ? AND part = ?", unit.path(), unit.part()));
  }

  private TransactionTemplate outside() {
    return new TransactionTemplate(
        transactions,
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED));
  }
}
