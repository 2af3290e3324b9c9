package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.job.AnalysisApplication;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.DatabaseBusyException;
import org.resolutionanalytics.batch.job.RunOutcome;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.job.RunResult;
import org.resolutionanalytics.batch.job.remote.ManagerConfiguration;
import org.resolutionanalytics.batch.log.ConsoleLog;
import org.resolutionanalytics.batch.log.LogFormat;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.context.ConfigurableApplicationContext;

/** One run for one command: locks, the application, progress, closing words. */
final class AnalysisSession {
  private final AnalysisArguments arguments;
  private final PrintWriter out;
  private final PrintWriter err;

  AnalysisSession(AnalysisArguments arguments, PrintWriter out, PrintWriter err) {
    this.arguments = arguments;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the job.
   *
   * @return the exit code
   * @throws Exception if the application fails
   */
  int run(AnalysisOptions options, Supplier<Tagging> tagging) throws Exception {
    ReportFolder reports = new ReportFolder(options.output());
    try (RunLock lock = lock(reports)) {
      lock.hold();
      reports.finish();
      return runAlone(options, tagging);
    }
  }

  private int runAlone(AnalysisOptions options, Supplier<Tagging> tagging) throws Exception {
    Instant started = Instant.now();
    boolean json = arguments.logFormat() == LogFormat.JSON;
    ConsoleLog.set(arguments.debug(), arguments.logFormat(), json);
    RunResult result;
    try (ConsoleProgress console = ConsoleProgress.on(err, arguments.quiet() || json);
        ConfigurableApplicationContext context =
            start(options, tagging, json ? new LoggedProgress() : console)) {
      result = context.getBean(AnalysisRun.class).run();
      if (json) {
        LoggedProgress.ended(result);
      }
    } catch (Exception e) {
      if (e instanceof DatabaseBusyException || Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY,
            "Another run holds the database "
                + options.shownDatabaseUrl()
                + ". Wait until it ends.",
            e);
      }
      Optional<String> known =
          DatabaseProblem.words(options.output(), options.shownDatabaseUrl(), List.of(e));
      if (known.isPresent()) {
        throw new UserProblem(ExitCodes.FAILED, known.get(), e);
      }
      throw e;
    }
    if (arguments.metricsFile().isPresent()) {
      Duration took = Duration.between(started, Instant.now());
      new RunMetrics(result, took).write(arguments.metricsFile().get());
    }
    report(options, result);
    return result.outcome().exitCode();
  }

  private static ConfigurableApplicationContext start(
      AnalysisOptions options, Supplier<Tagging> tagging, RunProgress progress) {
    return options.sharing().isPresent()
        ? AnalysisApplication.start(options, tagging, progress, ManagerConfiguration.class)
        : AnalysisApplication.start(options, tagging, progress);
  }

  private void report(AnalysisOptions options, RunResult result) {
    if (result.outcome() != RunOutcome.FAILED) {
      new Summary(options, result).print(out);
      return;
    }
    if (arguments.debug()) {
      result.problems().forEach(p -> p.printStackTrace(err));
    }
    Optional<String> known =
        DatabaseProblem.words(options.output(), options.shownDatabaseUrl(), result.problems());
    if (known.isPresent()) {
      err.println(known.get());
    } else {
      result.problems().stream()
          .limit(1)
          .forEach(p -> err.println("Failed: " + Causes.sentence(p)));
      err.println(
          "The last reports are untouched. The same command goes on where this one stopped.");
    }
  }

  private static RunLock lock(ReportFolder reports) {
    try {
      return RunLock.take(reports)
          .orElseThrow(
              () ->
                  new UserProblem(
                      ExitCodes.BUSY,
                      "Another run writes to "
                          + reports.path()
                          + ". Wait until it ends, or name another folder with --out."));
    } catch (IOException e) {
      String todo = Causes.diskFull(e) ? "Its disk is full: make room." : "Check its rights.";
      throw new UserProblem(
          ExitCodes.USAGE, "The output folder " + reports.path() + " cannot be written. " + todo);
    }
  }
}
