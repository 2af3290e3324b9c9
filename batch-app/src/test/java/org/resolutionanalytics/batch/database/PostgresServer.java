package org.resolutionanalytics.batch.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of this machine's packages, started for a test in a folder of its own. Its
 * programs refuse to run as root; they are then run as the user nobody.
 */
public final class PostgresServer {
  private static final long START_SECONDS = 120;
  private final Path programs;
  private final Path data;
  private final int port;
  private String addresses = "127.0.0.1";

  private PostgresServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** Starts an empty one; where PostgreSQL is not installed, says so and skips the test. */
  public static PostgresServer startOrSkip(Path folder) throws Exception {
    Optional<Path> programs = installed();
    if (programs.isEmpty()) {
      System.err.println("SKIPPED: no PostgreSQL on this machine (apt-get install postgresql)");
    }
    assumeTrue(programs.isPresent(), "PostgreSQL is not installed");
    return start(programs.orElseThrow(), folder);
  }

  /** The folder of the programs; nothing if PostgreSQL is not installed. */
  private static Optional<Path> installed() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  private static PostgresServer start(Path programs, Path folder) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path data = folder.resolve("pg");
    Files.createDirectories(data);
    PostgresServer server = new PostgresServer(programs, data, port);
    if (isRoot()) {
      run(List.of("chmod", "755", folder.toString()));
      run(List.of("chown", "nobody", data.toString()));
    }
    run(server.command("initdb", "-D", server.cluster(), "-U", "test", "-A", "trust", "-N"));
    server.up();
    return server;
  }

  /**
   * Lets it be reached from another address of this machine too, as of a network namespace; it must
   * be started again for that.
   *
   * @param address this machine's address
   * @param from who may come, as {@code 10.0.0.0/24}
   */
  public void listenOn(String address, String from) throws Exception {
    addresses = addresses + "," + address;
    Path rights = data.resolve("cluster/pg_hba.conf");
    run(List.of("sh", "-c", "echo 'host all all " + from + " trust' >> '" + rights + "'"));
  }

  /** Starts the server again after {@link #down()}. */
  public void up() throws Exception {
    String options = "-p %d -k '' -h %s -F".formatted(port, addresses);
    run(
        command(
            "pg_ctl",
            "-D",
            cluster(),
            "-l",
            data.resolve("log").toString(),
            "-w",
            "-t",
            Long.toString(START_SECONDS),
            "-o",
            options,
            "start"));
  }

  /** Stops the server at once, as a crash would. */
  public void down() throws Exception {
    run(command("pg_ctl", "-D", cluster(), "-m", "immediate", "stop"));
  }

  /** How JDBC reaches it. */
  public String url() {
    return url("127.0.0.1");
  }

  /** How JDBC reaches it by an address that it listens on. */
  public String url(String address) {
    return "jdbc:postgresql://" + address + ":" + port + "/postgres?user=test";
  }

  private String cluster() {
    return data.resolve("cluster").toString();
  }

  private List<String> command(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("runuser", "-u", "nobody", "--"));
    }
    words.add(programs.resolve(program).toString());
    words.addAll(List.of(arguments));
    return words;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void run(List<String> command) throws Exception {
    Path log = Files.createTempFile("postgres", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(START_SECONDS, TimeUnit.SECONDS);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(command + ": " + Files.readString(log));
    }
    Files.delete(log);
  }

  /** Stops the server for good, and removes its files. */
  public void stop() throws Exception {
    down();
    // Its files belong to another user.
    run(List.of("rm", "-rf", data.toString()));
  }
}
