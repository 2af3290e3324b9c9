package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.RecordsArguments;
import org.resolutionanalytics.batch.job.history.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions history}: the runs that a database has recorded. */
@Command(
    name = "history",
    description = "Lists the last runs, newest first.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
  private static final String ROW = "%-5s %-19s %8s  %-14s %8s %8s %8s %8s%n";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.FromOne.class,
      description = "Lists at most N runs. Default: 20")
  private int limit = 20;

  @Override
  public Integer call() throws IOException {
    records.look(context -> print(context.getBean(RunHistory.class).last(limit)));
    return 0;
  }

  private void print(List<RunHistory.Entry> runs) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        ROW, "run", "started", "seconds", "outcome", "files", "analysed", "used", "rejected");
    for (RunHistory.Entry run : runs) {
      out.printf(
          ROW,
          run.id(),
          run.started().map(TIME::format).orElse(""),
          run.started().flatMap(start -> run.ended().map(end -> seconds(start, end))).orElse(""),
          run.outcome(),
          run.files(),
          run.analysed(),
          run.used(),
          run.rejected());
    }
  }

  private static String seconds(LocalDateTime start, LocalDateTime end) {
    return String.format(Locale.ROOT, "%.1f", Duration.between(start, end).toMillis() / 1000.0);
  }
}
