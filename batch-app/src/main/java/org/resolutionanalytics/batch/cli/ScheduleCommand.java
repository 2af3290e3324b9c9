package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.nlp.tag.Tagging;
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

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

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
    Supplier<Tagging> tagging = arguments.tagging();
    try (RunLock lock =
        RunLock.take(new ReportFolder(arguments.output())).orElseThrow(this::busy)) {
      lock.hold();
      return loop(schedule, folders, tagging);
    }
  }

  private int loop(Schedule schedule, RunFolders folders, Supplier<Tagging> tagging)
      throws Exception {
    Clock clock = Clock.system(schedule.zone());
    PrintWriter err = spec.commandLine().getErr();
    int exitCode = 0;
    for (int done = 0; runs == null || done < runs; done++) {
      ZonedDateTime due = schedule.due(folders.lastDue(schedule.zone()), ZonedDateTime.now(clock));
      if (due.isAfter(ZonedDateTime.now(clock))) {
        err.println("Next run: " + TIME.format(due));
        Waiting.until(due, clock);
      }
      folders.started(due);
      exitCode = run(folders, due, tagging);
      if (keep != null) {
        folders.keep(keep);
      }
    }
    return exitCode;
  }

  private int run(RunFolders folders, ZonedDateTime due, Supplier<Tagging> tagging) {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = folders.folder(due);
    try {
      Files.createDirectories(folder);
      AnalysisOptions options = arguments.options(folder, folders.state());
      int exitCode =
          new AnalysisSession(arguments, spec.commandLine().getOut(), err).run(options, tagging);
      if (exitCode == 0 || exitCode == ExitCodes.SOME_REJECTED) {
        folders.makeLatest(folder);
      }
      return exitCode;
    } catch (Exception e) {
      // The next run may find what this one missed: the schedule goes on.
      err.println("The run of " + TIME.format(due) + " failed: " + Causes.sentence(e));
      return e instanceof UserProblem known ? known.exitCode() : ExitCodes.FAILED;
    }
  }

  private Schedule schedule() {
    if (keep != null && keep < 1) {
      throw usage("--keep must be at least 1, but is " + keep + ".");
    }
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

  private UserProblem busy() {
    return new UserProblem(
        ExitCodes.BUSY,
        "Another schedule writes to " + arguments.output() + ". Stop it, or name another folder.");
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
