package org.resolutionanalytics.batch.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.EndSignal;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.option.ConsoleArguments;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.Folders;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.worker.Worker;
import org.resolutionanalytics.batch.job.worker.WorkerOptions;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolutions worker}: analyses for runs of other machines. */
@Command(
    name = "worker",
    description = {
      "Analyses documents for runs started with --workers remote on the same PostgreSQL.",
      "Workers may start and stop at any time. They must be the same version as the run and"
          + " have access to its folders. All other options come from the run."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there was no work for the time given by --stop-when-idle",
      "2:invalid usage; nothing was done",
      "5:failed"
    },
    footer = {
      "",
      "On SIGTERM, a worker finishes what it is analysing; others take over the rest.",
      "",
      "Example:",
      "  resolutions worker --stop-when-idle 5m \\",
      "      --database \"jdbc:postgresql://db.example/resolutions?user=analyst\""
    })
final class WorkerCommand implements Callable<Integer> {
  /** A claim takes seconds; a scheduler such as Kubernetes kills after thirty. */
  private static final Duration GRACE = Duration.ofSeconds(25);

  @Option(
      names = "--database",
      paramLabel = "URL",
      required = true,
      description = "The PostgreSQL database of the runs, as a JDBC URL.")
  private String database = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.Threads.class,
      description = "Number of documents analysed at a time. Default: the number of processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--input",
      paramLabel = "FOLDER",
      description =
          "The path of the run's input folder on this machine. If the run has several, repeat the"
              + " option, in the same order. Default: the same path as on the run's machine")
  private List<Path> input = List.of();

  @Option(
      names = "--stop-when-idle",
      paramLabel = "TIME",
      converter = Converters.Seconds.class,
      description = "Stops after this time without work: 30s, 5m. Default: never")
  private @Nullable Duration idle;

  @Mixin private ConsoleArguments console = new ConsoleArguments();

  @Override
  public Integer call() throws Exception {
    DatabaseUrl url = url();
    input.forEach(Folders::requireInput);
    WorkerOptions options =
        new WorkerOptions(
            name(),
            url,
            threads,
            input.stream().map(folder -> folder.toAbsolutePath().normalize()).toList(),
            Optional.ofNullable(idle));
    try (ConfigurableApplicationContext context =
        Worker.start(options, console.profiles(!console.quiet()))) {
      Worker worker = context.getBean(Worker.class);
      try (EndSignal signal = new EndSignal(() -> end(worker))) {
        worker.run();
      }
    }
    return 0;
  }

  private DatabaseUrl url() {
    DatabaseUrl url = Folders.database(database, Path.of(""));
    if (!url.isServer()) {
      throw UserProblem.usage(
          "--database must be a PostgreSQL, such as jdbc:postgresql://host/name, but is "
              + url
              + ".");
    }
    return url;
  }

  /** Unique, and readable for a person who looks for the worker: host, process, random part. */
  private static String name() {
    String host = System.getenv().getOrDefault("HOSTNAME", "host");
    return "%.20s:%d:%.8s"
        .formatted(
            host.replaceAll("[^A-Za-z0-9.-]", "-"),
            ProcessHandle.current().pid(),
            UUID.randomUUID());
  }

  private static void end(Worker worker) {
    worker.stop();
    try {
      worker.awaitEnd(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
