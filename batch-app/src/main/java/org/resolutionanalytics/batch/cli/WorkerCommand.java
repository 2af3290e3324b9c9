package org.resolutionanalytics.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.worker.Worker;
import org.resolutionanalytics.batch.job.worker.WorkerOptions;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions worker}: works for the runs of other machines. */
@Command(
    name = "worker",
    description = {
      "Analyses documents for runs that were started with --workers remote on the same PostgreSQL.",
      "Any number of workers may come and go. What is to be done comes with the run; a worker",
      "only has to be of the same version, and to see the run's folder."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there was nothing to do for as long as --stop-when-idle says",
      "2:invalid usage; nothing was done",
      "5:failed"
    },
    footer = {
      "",
      "On SIGTERM, it finishes what it is analysing; others take over the rest.",
      "",
      "Example:",
      "  resolutions worker --database jdbc:postgresql://db.example/resolutions?user=analyst"
    })
final class WorkerCommand implements Callable<Integer> {
  /** A claim takes seconds; a scheduler such as Kubernetes kills after thirty. */
  private static final Duration GRACE = Duration.ofSeconds(25);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--database",
      paramLabel = "URL",
      required = true,
      description = "The PostgreSQL of the runs, as a JDBC URL.")
  private String database = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents analysed at a time. Default: as many as processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--input",
      paramLabel = "FOLDER",
      description = {
        "Where this machine has the run's folder; once for each, in the run's order, if it has",
        "several. Default: where the manager has them"
      })
  private List<Path> input = List.of();

  @Option(
      names = "--stop-when-idle",
      paramLabel = "TIME",
      description = "Ends after so long without work: 5m, 30s. Default: never")
  private @Nullable String idle;

  @Mixin private ConsoleArguments console = new ConsoleArguments();

  WorkerCommand() {}

  @Override
  public Integer call() throws Exception {
    WorkerOptions options = options();
    try (ConfigurableApplicationContext context =
        Worker.start(options, console.profiles(!console.quiet()))) {
      Worker worker = context.getBean(Worker.class);
      try (EndSignal signal = new EndSignal(() -> end(worker))) {
        worker.run();
      }
    }
    return 0;
  }

  private WorkerOptions options() {
    DatabaseUrl url = url();
    if (!url.isServer()) {
      throw usage(
          "--database must be a PostgreSQL, such as jdbc:postgresql://host/name, but is "
              + url
              + ".");
    }
    LimitArguments.requireThreads(threads, spec);
    List<Path> folders = input.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw usage("There is no folder " + folder + ". Name the folder of the resolutions.");
      }
    }
    Optional<Duration> longest =
        Optional.ofNullable(idle)
            .map(text -> Times.parse(text, Duration.ofSeconds(1), "--stop-when-idle", spec));
    return new WorkerOptions(name(), url, threads, folders, longest);
  }

  private DatabaseUrl url() {
    try {
      return DatabaseUrl.of(database, Path.of(""));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  /** So that a person finds the worker, and no other has its name: host, process, random part. */
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

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
