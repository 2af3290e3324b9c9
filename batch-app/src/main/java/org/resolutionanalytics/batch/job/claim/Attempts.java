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
 * Notes which unit is being analysed, so that it is known what a process was at when it died. They
 * are written over a connection of their own, as the transaction of the claim dies with the
 * process.
 */
public record Attempts(
    JdbcTemplate jdbc, PlatformTransactionManager transactions, AnalysisKey key) {
  /** So many times a process may die over a unit before the unit is analysed by itself. */
  private static final int DEATHS = 2;

  /** SQL: from the units that wait and must be analysed by themselves, or from all others. */
  static String fromWaiting(boolean isolated) {
    return " FROM source_unit WHERE state = 'waiting' AND "
        + (isolated ? "" : "NOT ")
        + "EXISTS (SELECT 1 FROM attempt a WHERE a.path = source_unit.path"
        + " AND a.part = source_unit.part AND a.number >= "
        + DEATHS
        + ")";
  }

  /**
   * Deletes notes of units that have changed, are gone, were analysed by another program, or had an
   * outcome; but for a unit that was rejected for the deaths, as a full run tries it again.
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

  /** The analysis of a unit begins. */
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

  /** The analysis of a unit has ended; what killed a process keeps its note. */
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
