package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.job.history.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions purge}: deletes the records of old runs. */
@Command(
    name = "purge",
    description = {
      "Deletes the records of old runs. Facts and reports are not touched.",
      "The last run is always kept."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Option(
      names = "--older-than",
      paramLabel = "TIME",
      required = true,
      description = "The age from which a run is deleted: 90d, 12h.")
  private String age = "";

  PurgeCommand() {}

  @Override
  public Integer call() throws IOException {
    Duration duration = Times.parse(age, Duration.ZERO, "--older-than", spec);
    LocalDateTime before = LocalDateTime.now(ZoneId.systemDefault()).minus(duration);
    PrintWriter out = spec.commandLine().getOut();
    records.look(
        context -> {
          int purged = context.getBean(RunHistory.class).purge(before);
          out.println(purged + (purged == 1 ? " run" : " runs") + " deleted.");
        });
    return 0;
  }
}
