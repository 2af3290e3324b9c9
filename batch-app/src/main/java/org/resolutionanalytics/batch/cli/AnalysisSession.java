package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.job.AnalysisApplication;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.DatabaseBusyException;
import org.resolutionanalytics.batch.job.LeftoverRows;
import org.resolutionanalytics.batch.job.OtherCorpusException;
import org.resolutionanalytics.batch.job.RunOutcome;
import org.resolutionanalytics.batch.job.RunResult;
import org.resolutionanalytics.batch.log.ConsoleLog;
import org.resolutionanalytics.batch.log.LogFormat;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** One run for one command: locks, the application, progress, closing words. */
final class AnalysisSession {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
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
  int run(AnalysisOptions options, Supplier<Lexicons> tagging) throws Exception {
    ReportFolder reports = new ReportFolder(options.output());
    try (RunLock lock = lock(reports)) {
      lock.hold();
      reports.finish();
      return runAlone(options, tagging);
    }
  }

  private int runAlone(AnalysisOptions options, Supplier<Lexicons> tagging) throws Exception {
    Instant started = Instant.now();
    String publishedBefore = new ReportFolder(options.output()).publication();
    boolean json = arguments.logFormat() == LogFormat.JSON;
    ConsoleLog.set(arguments.debug(), arguments.logFormat(), json);
    RunResult result;
    try {
      result = startOnSoundDatabase(options, tagging, json);
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
      if (e instanceof OtherCorpusException) {
        throw new UserProblem(
            ExitCodes.USAGE,
            "The database "
                + options.shownDatabaseUrl()
                + " is of another corpus: "
                + e.getMessage()
                + ". Name another folder for its reports with --out, or another --database.",
            e);
      }
      Optional<String> known =
          DatabaseProblem.words(options.output(), options.shownDatabaseUrl(), List.of(e));
      if (known.isPresent()) {
        throw new UserProblem(ExitCodes.FAILED, known.get(), e);
      }
      throw e;
    }
    Duration took = Duration.between(started, Instant.now());
    report(options, result, publishedBefore);
    arguments.metricsFile().ifPresent(file -> write(new RunMetrics(result, took), file));
    return result.outcome().exitCode();
  }

  /** The run is over, and its exit code is about its reports alone. */
  private void write(RunMetrics metrics, Path file) {
    try {
      metrics.write(file);
    } catch (IOException e) {
      err.println("The metrics file " + file + " cannot be written: " + Causes.sentence(e) + ".");
    }
  }

  private RunResult startOnSoundDatabase(
      AnalysisOptions options, Supplier<Lexicons> tagging, boolean json) throws Exception {
    String url = options.databaseUrl();
    try {
      RunResult result = start(options, tagging, json);
      if (!LeftoverRows.areSuspected(url, result.problems())) {
        return result;
      }
    } catch (DataAccessException e) {
      if (!LeftoverRows.areSuspected(url, List.of(e))) {
        throw e;
      }
    }
    LOG.warn(
        "The database seems to hold rows that a killed run left uncommitted. It is made anew: its"
            + " history is kept, and all files are analysed again.");
    LeftoverRows.remove(url);
    return start(options, tagging, json);
  }

  private RunResult start(AnalysisOptions options, Supplier<Lexicons> tagging, boolean json)
      throws Exception {
    try (ConsoleProgress console = ConsoleProgress.on(err, arguments.quiet() || json);
        ConfigurableApplicationContext context =
            AnalysisApplication.start(options, tagging, json ? new LoggedProgress() : console)) {
      return context.getBean(AnalysisRun.class).run();
    }
  }

  private void report(AnalysisOptions options, RunResult result, String publishedBefore) {
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
      ReportFolder folder = new ReportFolder(options.output());
      String reports =
          folder.isUnfinished() || !folder.publication().equals(publishedBefore)
              ? "Reports are new ones already, and the next run completes them."
              : "The last reports are untouched.";
      err.println(reports + " The same command resumes the run.");
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
