package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.history.HistoryApplication;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A file of H2 in which a killed process left rows uncommitted, without what would undo them. */
class LeftoverRowsTest {
  private static final int DOCUMENTS = 13;

  @TempDir private static Path shared;

  @TempDir private Path folder;
  private String clauses = "";

  /**
   * As a run leaves input and output. It is made once: a corpus moved with its database is the
   * same.
   */
  @BeforeEach
  void firstRun() throws Exception {
    Path model = shared.resolve("model");
    if (!Files.exists(model)) {
      Path in = Files.createDirectories(folder.resolve("in"));
      for (int i = 0; i < DOCUMENTS; i++) {
        Files.writeString(in.resolve("d" + i + ".txt"), Texts.resolution(i));
      }
      assertThat(analyse().exitCode()).isZero();
      FileSystemUtils.copyRecursively(folder, model);
    }
    FileSystemUtils.copyRecursively(model, folder);
    clauses = Files.readString(clausesFile());
  }

  /** What a run meets by chance is forced here: a transaction of the leftovers' number is open. */
  @Test
  void leftoverRowsBlockAllOthersUntilTheyAreRemoved() throws Exception {
    leaveUncommitted(3);

    Throwable problem = catchThrowable(() -> updateBesideOpenTransactions(4));

    assertThat(problem).isInstanceOf(SQLException.class);
    List<Throwable> problems = List.of(new IllegalStateException(problem));
    assertThat(LeftoverRows.areSuspected(new DatabaseUrl(url()), problems)).isTrue();
    assertThat(LeftoverRows.areSuspected(new DatabaseUrl("jdbc:postgresql://h/d"), problems))
        .isFalse();
    LeftoverRows.remove(new DatabaseUrl(url()));
    updateBesideOpenTransactions(4);
    try (Connection connection = DriverManager.getConnection(url());
        Statement sql = connection.createStatement()) {
      assertThat(count(sql, "SELECT COUNT(*) FROM run")).isEqualTo(1);
      assertThat(count(sql, "SELECT COUNT(*) FROM snapshot WHERE subject = 'document'"))
          .isEqualTo(DOCUMENTS);
    }
    assertThat(folder.resolve("out/.state").toFile().list())
        .as("nothing is left behind")
        .filteredOn(name -> !name.endsWith(".trace.db"))
        .containsExactlyInAnyOrder("lock", "published", "resolutions.mv.db");
    assertThat(analyse().out()).contains(DOCUMENTS + " files analysed in this run");
    assertThat(Files.readAllLines(folder.resolve("out/changes.csv"))).hasSize(1);
  }

  @Test
  void aDatabaseKeepsTheSettingsOfItsUrl() throws Exception {
    String settings = ";USER=analyst;PASSWORD=secret";
    String url = "jdbc:h2:file:" + folder.resolve("own") + settings;
    try (ConfigurableApplicationContext context =
        HistoryApplication.open(new DatabaseUrl(url), List.of())) {
      context.getBean(RunHistory.class);
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      sql.execute(
          "INSERT INTO corpus (folders, folders_from_database, checksum) VALUES ('in', 'in', 1)");
    }

    LeftoverRows.remove(new DatabaseUrl(url));

    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      assertThat(count(sql, "SELECT COUNT(*) FROM corpus WHERE folders = 'in'")).isEqualTo(1);
    }
  }

  /** The number of the transaction decides which of the later ones takes the rows for its own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theNextRunGivesTheTablesOfAnUnbrokenOne(int number) throws Exception {
    leaveUncommitted(number);
    Files.delete(clausesFile());

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(clausesFile()).hasContent(clauses);
    assertThat(analyse().out()).contains("0 files analysed in this run");
  }

  /** Changes rows, removes what would undo it, and copies the file as a kill leaves it. */
  private void leaveUncommitted(int number) throws Exception {
    Path file = folder.resolve("out/.state/resolutions.mv.db");
    Path killed = folder.resolve("killed.mv.db");
    List<Connection> before = openTransactions(number - 1);
    try (Connection connection = DriverManager.getConnection(url());
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("UPDATE source_unit SET state = 'waiting', analysis = '' WHERE path LIKE '%2%'");
      sql.execute("DELETE FROM facts WHERE document LIKE '%2%'");
      sql.execute(
          "INSERT INTO attempt (path, part, sha256, analysis, number)"
              + " VALUES ('d2.txt', '', '', 'x', 1)");
      MVStore store =
          ((SessionLocal) ((JdbcConnection) connection).getSession())
              .getDatabase()
              .getStore()
              .getMvStore();
      for (String name : store.getMapNames()) {
        if (name.startsWith("undoLog.")) {
          store.openMap(name, new MVMap.Builder<Object, Object>()).clear();
        }
      }
      store.commit();
      Files.copy(file, killed, StandardCopyOption.REPLACE_EXISTING);
      sql.execute("SHUTDOWN IMMEDIATELY");
    }
    assertThat(before).hasSize(number - 1);
    Files.move(killed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void updateBesideOpenTransactions(int count) throws SQLException {
    List<Connection> open = openTransactions(count);
    try (Connection connection = DriverManager.getConnection(url());
        Statement sql = connection.createStatement()) {
      sql.execute("UPDATE source_unit SET line = line");
    } finally {
      for (Connection connection : open) {
        connection.close();
      }
    }
  }

  private List<Connection> openTransactions(int count) throws SQLException {
    List<Connection> open = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Connection connection = DriverManager.getConnection(url());
      open.add(connection);
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        sql.execute("SELECT COUNT(*) FROM run");
      }
    }
    return open;
  }

  private static long count(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private CommandLineRun analyse() {
    return CommandLineRun.of(
        "analyse",
        folder.resolve("in"),
        "--out",
        folder.resolve("out"),
        "--database",
        // Others wait for the leftover rows as long as this.
        url() + ";LOCK_TIMEOUT=100",
        "--quiet");
  }

  private Path clausesFile() {
    return folder.resolve("out/clauses.csv");
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("out/.state/resolutions");
  }
}
