package org.resolutionanalytics.batch.job.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.ProgramCommand;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.database.PostgresServer;

/** A folder, a PostgreSQL, and real processes that work on them, for tests to harm. */
final class RemoteRun implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private final Path folder;
  private final PostgresServer server;
  private final List<Process> processes = new ArrayList<>();
  private int logs;

  RemoteRun(Path folder, PostgresServer server, int documents) throws Exception {
    this.folder = folder;
    this.server = server;
    Files.createDirectories(in());
    for (int i = 0; i < documents; i++) {
      Files.writeString(in().resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Files.writeString(in().resolve("bad.txt"), "Buy milk.");
    Files.createFile(in().resolve("empty.txt"));
    execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
  }

  Path in() {
    return folder.resolve("in");
  }

  Path out() {
    return folder.resolve("out");
  }

  String url() {
    return server.url();
  }

  /** The tables of a run in one process, on H2. */
  Map<String, String> expected() throws Exception {
    Path local = folder.resolve("local");
    CommandLineRun run = CommandLineRun.of("analyse", in(), "--out", local, "--quiet");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    return tables(local);
  }

  /** The tables that the manager published. */
  Map<String, String> published() throws Exception {
    return tables(out());
  }

  private static Map<String, String> tables(Path out) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        tables.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return tables;
  }

  /** The words of a manager's command. */
  List<String> managerCommand(String... more) {
    List<String> words =
        new ArrayList<>(List.of("analyse", in().toString(), "--out", out().toString(), "--quiet"));
    words.addAll(List.of("--database", url(), "--workers", "remote"));
    words.addAll(List.of(more));
    if (!words.contains("--timeout-per-document")) {
      // A worker that is frozen for longer than a document may take loses its claim.
      words.addAll(List.of("--timeout-per-document", "2"));
    }
    return words;
  }

  /** Starts a manager. */
  Started manager(String... more) throws Exception {
    return start(List.of(), managerCommand(more));
  }

  /** Starts a worker with one thread. */
  Started worker(String... more) throws Exception {
    return workerAt(List.of(), url(), more);
  }

  /** Starts a worker by another command, as in a network namespace. */
  Started workerAt(List<String> before, String url, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("worker", "--database", url));
    words.addAll(Arrays.asList(more));
    if (!words.contains("--threads")) {
      words.addAll(List.of("--threads", "1"));
    }
    return start(before, words);
  }

  private Started start(List<String> before, List<String> words) throws Exception {
    Path log = folder.resolve("log" + logs++);
    List<String> command = new ArrayList<>(before);
    command.addAll(ProgramCommand.of(List.of(), words.toArray()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    processes.add(process);
    return new Started(process, log);
  }

  /** How many claims a worker holds at this moment, by SQL. */
  private static String claimsOf(Started worker) {
    return "SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
        + " WHERE l.relation = to_regclass('source_unit') AND l.mode = 'RowShareLock'"
        + " AND a.state = 'idle in transaction' AND a.application_name LIKE '%:"
        + worker.process().pid()
        + ":%'";
  }

  /** Waits until a worker is at work. */
  void awaitClaim(Started worker) throws Exception {
    eventually(() -> count(claimsOf(worker)) > 0);
  }

  /** Stops a worker in the middle of a claim, as SIGSTOP does: it still holds it. */
  void freezeAtWork(Started worker) throws Exception {
    eventually(
        () -> {
          if (count(claimsOf(worker)) == 0) {
            return false;
          }
          signal("STOP", worker);
          if (count(claimsOf(worker)) > 0) {
            return true;
          }
          signal("CONT", worker);
          return false;
        });
  }

  /** How many units have an outcome. */
  long done() {
    return count("SELECT count(*) FROM source_unit WHERE state <> 'waiting'");
  }

  void signal(String name, Started process) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.process().pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** The first column of the first row, as a number; 0 while there is no such table. */
  long count(String sql) {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      return 0;
    }
  }

  void execute(String... sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
    }
  }

  /** Waits until something is so; fails if it does not come in minutes. */
  static void eventually(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(3);
    }
  }

  /** Ends what is left of the processes. */
  @Override
  public void close() throws Exception {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  /** A process and what it wrote. */
  record Started(Process process, Path log) {
    /** Waits for its end. */
    int exitCode() throws Exception {
      assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).as(told()).isTrue();
      return process.exitValue();
    }

    String told() throws IOException {
      return Files.readString(log);
    }

    /** Waits until it has said something. */
    void says(String words) throws Exception {
      eventually(
          () -> {
            assertThat(process.isAlive() || told().contains(words)).as(told()).isTrue();
            return told().contains(words);
          });
    }
  }
}
