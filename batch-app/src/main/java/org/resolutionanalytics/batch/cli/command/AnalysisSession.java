package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.ConsoleProgress;
import org.resolutionanalytics.batch.cli.console.DatabaseProblem;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.LoggedProgress;
import org.resolutionanalytics.batch.cli.console.Summary;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.metrics.RunMetrics;
import org.resolutionanalytics.batch.cli.option.AnalysisArguments;
import org.resolutionanalytics.batch.cli.option.Folders;
import org.resolutionanalytics.batch.database.DatabaseBusyException;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.LeftoverRows;
import org.resolutionanalytics.batch.job.history.OtherCorpusException;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** One run for one command: locks, the application, progress, the summary. */
record AnalysisSession(AnalysisArguments arguments, PrintWriter out, PrintWriter err) {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** Runs the job and returns the exit code. */
  int run(AnalysisOptions options, Supplier<Lexicons> lexicons) throws Exception {
    ReportFolder reports = new ReportFolder(options.output());
    try (RunLock lock = lock(reports)) {
      reports.finish();
      return runLocked(options, lexicons, reports);
    }
  }

  private int runLocked(AnalysisOptions options, Supplier<Lexicons> lexicons, ReportFolder reports)
      throws Exception {
    Instant started = Instant.now();
    String publishedBefore = reports.publication();
    RunResult result;
    try {
      result = runOnIntactDatabase(options, lexicons);
      if (arguments.console().json()) {
        LoggedProgress.ended(result);
      }
    } catch (Exception e) {
      throw explained(e, options);
    }
    Duration took = Duration.between(started, Instant.now());
    if (result.outcome() == RunOutcome.FAILED) {
      printFailure(options, result, reports, publishedBefore);
    } else {
      new Summary(options, result).print(out);
    }
    arguments.metricsFile().ifPresent(file -> write(new RunMetrics(result, took), file));
    return result.outcome().exitCode();
  }

  private static Exception explained(Exception problem, AnalysisOptions options) {
    DatabaseUrl database = options.database();
    if (problem instanceof DatabaseBusyException || Causes.databaseInUse(problem)) {
      return new UserProblem(
          ExitCodes.BUSY,
          "Another run holds the database " + database + ". Wait until it ends.",
          problem);
    }
    if (problem instanceof OtherCorpusException) {
      return new UserProblem(
          ExitCodes.USAGE,
          "The database %s is of another corpus: %s. Name another folder for its reports with --out, or another --database."
              .formatted(database, problem.getMessage()),
          problem);
    }
    return DatabaseProblem.message(options.output(), database, List.of(problem))
        .<Exception>map(message -> new UserProblem(ExitCodes.FAILED, message, problem))
        .orElse(problem);
  }

  /** The run is over, and its exit code is about its reports alone. */
  private void write(RunMetrics metrics, Path file) {
    try {
      metrics.write(file);
    } catch (IOException e) {
      err.println("The metrics file " + file + " cannot be written: " + Causes.sentence(e) + ".");
    }
  }

  private RunResult runOnIntactDatabase(AnalysisOptions options, Supplier<Lexicons> lexicons)
      throws Exception {
    try {
      RunResult result = runOnce(options, lexicons);
      if (!LeftoverRows.areSuspected(options.database(), result.problems())) {
        return result;
      }
    } catch (DataAccessException e) {
      if (!LeftoverRows.areSuspected(options.database(), List.of(e))) {
        throw e;
      }
    }
    LOG.warn(
        "The database seems to hold rows that a killed run left uncommitted. It is created anew: its"
            + " history is kept, and all files are analysed again.");
    LeftoverRows.remove(options.database());
    return runOnce(options, lexicons);
  }

  private RunResult runOnce(AnalysisOptions options, Supplier<Lexicons> lexicons) throws Exception {
    boolean json = arguments.console().json();
    List<String> profiles = arguments.console().profiles(json);
    try (ConsoleProgress console = new ConsoleProgress(err, arguments.console().quiet() || json);
        ConfigurableApplicationContext context =
            AnalysisRun.start(options, profiles, lexicons, json ? new LoggedProgress() : console)) {
      return context.getBean(AnalysisRun.class).run();
    }
  }

  private void printFailure(
      AnalysisOptions options, RunResult result, ReportFolder reports, String publishedBefore) {
    if (arguments.console().debug()) {
      result.problems().forEach(p -> p.printStackTrace(err));
    }
    Optional<String> known =
        DatabaseProblem.message(options.output(), options.database(), result.problems());
    String state = stateOf(reports, publishedBefore);
    if (known.isPresent()) {
      err.println(known.get() + " " + state);
      return;
    }
    result.problems().stream().limit(1).forEach(p -> err.println("Failed: " + Causes.sentence(p)));
    err.println(state + " The same command resumes the run.");
  }

  private static String stateOf(ReportFolder reports, String publishedBefore) {
    if (reports.isUnfinished() || !reports.publication().equals(publishedBefore)) {
      return "Some reports are new already, and the next run completes them.";
    }
    return publishedBefore.isEmpty()
        ? "No reports were written."
        : "The last reports are untouched.";
  }

  private static RunLock lock(ReportFolder reports) {
    Folders.createOutput(reports.path());
    try {
      return RunLock.take(reports)
          .orElseThrow(
              () ->
                  new UserProblem(
                      ExitCodes.BUSY,
                      "Another run writes to %s. Wait until it ends, or name another folder with --out."
                          .formatted(reports.path())));
    } catch (IOException e) {
      throw Folders.cannotBeWritten(reports.path(), e);
    }
  }
}
