package org.resolutionanalytics.batch.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.cli.console.EndSignal;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.option.AnalysisArguments;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.schedule.RunFolders;
import org.resolutionanalytics.batch.cli.schedule.Schedule;
import org.resolutionanalytics.batch.cli.schedule.ScheduledRuns;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.springframework.scheduling.support.CronExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions schedule}: repeats the analysis at set times. */
@Command(
    name = "schedule",
    description = {
      "Analyses the corpus at set times until it is stopped.",
      "Each run writes to its own folder inside --out, named after its time. The link \"latest\""
          + " points to the last successful one. Runs never overlap. One run makes up for all runs"
          + " that were missed because the machine was off or a run took long."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example, Mondays at six:",
      "  resolutions schedule texts --out runs --cron \"0 0 6 * * MON\" \\",
      "      --zone Europe/Vienna --keep 12"
    })
final class ScheduleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AnalysisArguments arguments = new AnalysisArguments();

  @Option(
      names = "--cron",
      paramLabel = "TIMES",
      required = true,
      converter = Converters.Cron.class,
      description = "Six fields: second, minute, hour, day of month, month, day of week.")
  private CronExpression cron = CronExpression.parse("@daily");

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Converters.Zone.class,
      description = "The time zone of --cron: Europe/Vienna. Default: UTC")
  private ZoneId zone = ZoneId.of("UTC");

  @Option(
      names = "--keep",
      paramLabel = "N",
      converter = Converters.FromOne.class,
      description = "Keeps at most N folders of runs, and latest. Default: all")
  private int keep = Integer.MAX_VALUE;

  @Option(
      names = "--runs",
      paramLabel = "N",
      converter = Converters.FromOne.class,
      description = "Stops after N runs. Default: never")
  private int runs = Integer.MAX_VALUE;

  @Override
  public Integer call() throws Exception {
    RunFolders folders = new RunFolders(arguments.output());
    // What is wrong with the options is reported now, not when the first run is due.
    arguments.options(arguments.output());
    arguments.lexicons();
    ScheduledRuns scheduled =
        new ScheduledRuns(
            new Schedule(cron, zone),
            folders,
            Clock.system(zone),
            spec.commandLine().getErr(),
            this::run);
    try (RunLock lock = RunLock.take(new ReportFolder(arguments.output())).orElseThrow(this::busy);
        EndSignal signal = new EndSignal(() -> stop(scheduled))) {
      return scheduled.start(runs, keep);
    }
  }

  /** Interrupts a run as a kill does; the next start makes up for it. */
  private static void stop(ScheduledRuns scheduled) {
    scheduled.stopped();
    Runtime.getRuntime().halt(0);
  }

  private int run(Path folder) throws Exception {
    AnalysisOptions options = arguments.options(folder);
    PrintWriter err = spec.commandLine().getErr();
    return new AnalysisSession(arguments, spec.commandLine().getOut(), err)
        .run(options, arguments.lexicons());
  }

  private UserProblem busy() {
    return new UserProblem(
        ExitCodes.BUSY,
        "Another schedule writes to "
            + arguments.output()
            + ". Stop it, or name another folder with --out.");
  }
}
