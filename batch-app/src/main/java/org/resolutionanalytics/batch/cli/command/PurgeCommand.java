package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.RecordsArguments;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.message.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions purge}: deletes the records of old runs. */
@Command(
    name = "purge",
    description = "Deletes the records of old runs, except the last. Reports and facts stay.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Option(
      names = "--older-than",
      paramLabel = "AGE",
      required = true,
      converter = Converters.Age.class,
      description = "Deletes runs that ended longer ago than this: 90d, 12h.")
  private Duration age = Duration.ZERO;

  @Override
  public Integer call() throws IOException {
    LocalDateTime before = LocalDateTime.now(ZoneId.systemDefault()).minus(age);
    records.look(
        context -> {
          int purged = context.getBean(RunHistory.class).purge(before);
          spec.commandLine().getOut().println(Phrases.counted(purged, "run") + " deleted.");
        });
    return 0;
  }
}
