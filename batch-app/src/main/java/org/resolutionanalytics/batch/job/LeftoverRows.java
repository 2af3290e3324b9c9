package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.h2.api.ErrorCode;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.history.HistoryApplication;
import org.resolutionanalytics.batch.store.DamagedFactsException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Removes uncommitted rows that a killed process left in a file of H2. H2 writes its maps to the
 * file one after the other while transactions go on, so a changed row may be written without the
 * record that would undo the change ({@code TxDecisionMaker} calls it a leftover). Such a row
 * carries the number of its transaction: a later transaction with the same number takes it for its
 * own, and all others wait for that transaction until they time out.
 */
public final class LeftoverRows {
  /** More than a run has at a time, so that the number of a leftover is among them. */
  private static final int TRANSACTIONS = 200;

  private static final Set<Integer> LOCKED =
      Set.of(ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DUPLICATE_KEY_1, ErrorCode.DEADLOCK_1);

  private static final List<String> HISTORY = List.of("corpus", "run", "snapshot");

  private LeftoverRows() {}

  /**
   * Whether a run may have failed because of leftover rows: it waited for a lock that nobody can
   * hold, as the process has the database to itself; or its transactions saw different rows.
   */
  public static boolean areSuspected(DatabaseUrl database, List<Throwable> problems) {
    return database.isFile()
        && problems.stream().flatMap(ExceptionUtils::stream).anyMatch(LeftoverRows::isOfLeftovers);
  }

  private static boolean isOfLeftovers(Throwable cause) {
    return cause instanceof IncompleteRunException
        || cause instanceof DamagedFactsException
        || (cause instanceof SQLException sql && LOCKED.contains(sql.getErrorCode()));
  }

  /**
   * Creates a database anew that nobody has open. The committed history of its runs is copied;
   * facts are dropped, as they can be found again. If the process dies meanwhile, the old file is
   * still there.
   */
  public static void remove(DatabaseUrl database) throws IOException {
    DatabaseUrl rebuilt = database.sibling("rebuilt");
    Path file = rebuilt.file();
    Files.deleteIfExists(file);
    try {
      DataSourceProperties account;
      try (ConfigurableApplicationContext context = HistoryApplication.open(rebuilt, List.of())) {
        context.getBean(FlywayMigrationInitializer.class);
        account = context.getBean(DataSourceProperties.class);
      }
      copyCommitted(() -> open(database, account), open(rebuilt, account));
      Files.move(
          file,
          database.file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static SingleConnectionDataSource open(
      DatabaseUrl database, DataSourceProperties account) {
    SingleConnectionDataSource source = new SingleConnectionDataSource(database.jdbc(), true);
    source.setUsername(account.determineUsername());
    source.setPassword(account.determinePassword());
    return source;
  }

  /** Reads in a transaction whose number no leftover has: all lower numbers are taken. */
  private static void copyCommitted(
      Supplier<SingleConnectionDataSource> from, SingleConnectionDataSource to) {
    List<SingleConnectionDataSource> lower = new ArrayList<>();
    try (to;
        SingleConnectionDataSource source = from.get()) {
      JdbcTemplate read = new JdbcTemplate(source);
      // The first connection stays open to the end: with the last one the database would close.
      read.execute("SELECT 1");
      for (int i = 0; i < TRANSACTIONS; i++) {
        SingleConnectionDataSource one = from.get();
        lower.add(one);
        one.setAutoCommit(false);
        new JdbcTemplate(one).execute("SELECT COUNT(*) FROM corpus");
      }
      for (String table : HISTORY) {
        SimpleJdbcInsert write = new SimpleJdbcInsert(to).withTableName(table);
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
