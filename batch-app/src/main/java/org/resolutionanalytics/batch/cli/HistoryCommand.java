package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.job.history.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions history}: the runs that a database knows of. */
@Command(
    name = "history",
    description = "Lists the last runs, the newest first.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most. Default: 20")
  private int limit = 20;

  HistoryCommand() {}

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit must be at least 1, but is " + limit + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    records.look(context -> print(context.getBean(RunHistory.class).last(limit), out));
    return 0;
  }

  private static void print(List<RunHistory.Entry> runs, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-5s %-19s %8s  %-14s %8s %8s %8s %8s%n",
        "run",
        "started",
        "seconds",
        "outcome",
        "files",
        "analysed",
        "used",
        "rejected");
    runs.forEach(run -> print(run, out));
  }

  private static void print(RunHistory.Entry run, PrintWriter out) {
    String seconds =
        run.started().flatMap(start -> run.ended().map(end -> seconds(start, end))).orElse("");
    out.printf(
        Locale.ROOT,
        "%-5d %-19s %8s  %-14s %8d %8d %8d %8d%n",
        run.id(),
        run.started().map(TIME::format).orElse(""),
        seconds,
        run.outcome(),
        run.files(),
        run.analysed(),
        run.used(),
        run.rejected());
  }

  private static String seconds(LocalDateTime start, LocalDateTime end) {
    return String.format(Locale.ROOT, "%.1f", Duration.between(start, end).toMillis() / 1000.0);
  }
}
