package org.resolutionanalytics.batch.job.partition;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.problem.CauseChain;

/** What a database said of a problem, by the codes of the SQL standard and of PostgreSQL. */
final class SqlStates {
  /** A row or table is locked by another session, for longer than this one wants to wait. */
  static final String LOCKED = "55P03";

  /** Two sessions wait for each other. */
  static final String DEADLOCK = "40P01";

  private SqlStates() {}

  /**
   * Whether a problem, or one that led to it, is of the database and so.
   *
   * @param problem a problem
   * @param wanted says so of what the database reported
   */
  static boolean any(@Nullable Throwable problem, Predicate<SQLException> wanted) {
    return CauseChain.any(problem, cause -> cause instanceof SQLException sql && wanted.test(sql));
  }

  /** The code of five characters; empty where the database gave none. */
  static String of(SQLException problem) {
    return Objects.requireNonNullElse(problem.getSQLState(), "");
  }
}
