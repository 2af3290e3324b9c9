package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.resolutionanalytics.batch.facts.DamagedFactsException;
import org.resolutionanalytics.batch.problem.CauseChain;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Removes rows from a file of H2 that a killed process left in it uncommitted. H2 writes its maps
 * to the file one after the other while transactions go on, so a changed row may get there without
 * the record by which the change would be undone ({@code TxDecisionMaker} calls it a leftover).
 * Such a row carries the number of its transaction: a later transaction that happens to have the
 * same number takes it for its own, and all others wait for that one until their time is over.
 */
public final class LeftoverRows {
  /** More than a run has transactions at a time, so that a leftover's number is among them. */
  private static final int TRANSACTIONS = 200;

  private static final Set<Integer> LOCKED =
      Set.of(ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DUPLICATE_KEY_1, ErrorCode.DEADLOCK_1);

  private static final List<String> HISTORY = List.of("corpus", "run", "snapshot");

  private LeftoverRows() {}

  /**
   * Whether a run may have failed because of leftover rows: it met a lock that nobody can hold, as
   * the process has the database to itself; or its transactions saw different rows.
   */
  public static boolean areSuspected(String databaseUrl, List<Throwable> problems) {
    return DatabaseSettings.isFile(databaseUrl)
        && problems.stream()
            .anyMatch(problem -> CauseChain.any(problem, LeftoverRows::isOfLeftovers));
  }

  private static boolean isOfLeftovers(Throwable cause) {
    return cause instanceof IncompleteRunException
        || cause instanceof DamagedFactsException
        || (cause instanceof SQLException sql && LOCKED.contains(sql.getErrorCode()));
  }

  /**
   * Makes a database anew that nobody has open. The history of its runs is copied as it was
   * committed; facts are dropped, as they can be found again. If the process dies meanwhile, the
   * old file is still there.
   *
   * @throws IOException if the new file cannot be written
   */
  public static void remove(String databaseUrl) throws IOException {
    Path file = DatabaseSettings.file(databaseUrl);
    Path rebuilt = file.resolveSibling("rebuilt" + Constants.SUFFIX_MV_FILE);
    Files.deleteIfExists(rebuilt);
    String settings = databaseUrl.substring(DatabaseSettings.shown(databaseUrl).length());
    String rebuiltUrl =
        DatabaseSettings.H2_FILE + file.resolveSibling("rebuilt").toAbsolutePath() + settings;
    try {
      DatabaseApplication.open(rebuiltUrl).close();
      copyCommitted(databaseUrl, rebuiltUrl);
      Files.move(
          rebuilt, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(rebuilt);
    }
  }

  /** Reads as a transaction whose number no leftover has: all lower numbers are taken. */
  private static void copyCommitted(String from, String to) {
    List<SingleConnectionDataSource> lower = new ArrayList<>();
    try (SingleConnectionDataSource source = new SingleConnectionDataSource(from, true);
        SingleConnectionDataSource target = new SingleConnectionDataSource(to, true)) {
      JdbcTemplate read = new JdbcTemplate(source);
      // The first connection stays open to the end: with the last one the database would close.
      read.execute("SELECT 1");
      for (int i = 0; i < TRANSACTIONS; i++) {
        SingleConnectionDataSource one = new SingleConnectionDataSource(from, true);
        lower.add(one);
        one.setAutoCommit(false);
        new JdbcTemplate(one).execute("SELECT COUNT(*) FROM corpus");
      }
      for (String table : HISTORY) {
        SimpleJdbcInsert write = new SimpleJdbcInsert(target).withTableName(table);
        ColumnMapRowMapper columns = new ColumnMapRowMapper();
        read.query(
            "SELECT * FROM " + table,
            row -> {
              write.execute(columns.mapRow(row, 0));
            });
      }
    } finally {
      lower.forEach(SingleConnectionDataSource::close);
    }
  }
}
