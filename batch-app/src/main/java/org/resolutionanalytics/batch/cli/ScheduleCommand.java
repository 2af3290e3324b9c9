package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.scheduling.support.CronExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions schedule}: the analysis, again and again. */
@Command(
    name = "schedule",
    description = {
      "Analyses at set times, until it is stopped.",
      "Every run has a folder of its own below --out, named by its time; the link latest"
          + " points at the last good one. Runs never overlap. Runs that were missed, because the"
          + " machine was off or a run took long, are made up for by one run."
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
      description = "Six fields: second, minute, hour, day of month, month, day of week.")
  private String cron = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone of the times: Europe/Vienna. Default: UTC")
  private String zone = "UTC";

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many runs' folders are kept; latest always is. Default: all")
  private @Nullable Integer keep;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Ends after so many runs. Default: never")
  private @Nullable Integer runs;

  ScheduleCommand() {}

  @Override
  public Integer call() throws Exception {
    Schedule schedule = schedule();
    RunFolders folders = new RunFolders(arguments.output());
    arguments.options(arguments.output(), folders.state());
    arguments.requirePlaceForMetrics();
    arguments.requireLexicon();
    PrintWriter err = spec.commandLine().getErr();
    ScheduledRuns scheduled =
        new ScheduledRuns(
            schedule,
            folders,
            Clock.system(schedule.zone()),
            err,
            folder -> run(arguments.options(folder, folders.state()), arguments.tagging()));
    try (RunLock lock = RunLock.take(new ReportFolder(arguments.output())).orElseThrow(this::busy);
        EndSignal signal = new EndSignal(() -> end(scheduled))) {
      lock.hold();
      return scheduled.start(
          runs == null ? Integer.MAX_VALUE : runs, keep == null ? Integer.MAX_VALUE : keep);
    }
  }

  /** Interrupts a run that is under way as a kill does; the next start makes up for it. */
  private static void end(ScheduledRuns scheduled) {
    scheduled.end();
    Runtime.getRuntime().halt(0);
  }

  private int run(AnalysisOptions options, Supplier<Lexicons> tagging) throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    return new AnalysisSession(arguments, spec.commandLine().getOut(), err).run(options, tagging);
  }

  private Schedule schedule() {
    requireSome("--keep", keep);
    requireSome("--runs", runs);
    try {
      return new Schedule(CronExpression.parse(cron), ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw usage("--zone must be a time zone such as Europe/Vienna, but is \"" + zone + "\".");
    } catch (IllegalArgumentException e) {
      throw usage(
          "--cron must be six fields such as \"0 0 6 * * MON\", but is \""
              + cron
              + "\": "
              + e.getMessage());
    }
  }

  private void requireSome(String option, @Nullable Integer number) {
    if (number != null && number < 1) {
      throw usage(option + " must be at least 1, but is " + number + ".");
    }
  }

  private UserProblem busy() {
    return new UserProblem(
        ExitCodes.BUSY,
        "Another schedule writes to " + arguments.output() + ". Stop it, or name another folder.");
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
