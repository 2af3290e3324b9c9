package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.ProgramDigest;
import org.resolutionanalytics.batch.changes.Change;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.checksum.Sha256;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunReport;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** The steps that decide whether reports are needed, and put them in the place of the last ones. */
record PublishSteps(
    AnalysisOptions options,
    Register register,
    Lexicons tagging,
    AnalysisKey key,
    Snapshots snapshots,
    ReportFolder folder,
    ReportSteps reports,
    RunHistory history,
    DatabaseLock lock) {

  /**
   * Makes room for the next reports; and finds out whether they need to be made. Where the last
   * ones were made of the same facts by the same program with the same options, and nobody has
   * touched them since, they stay, and only the report of the run itself is written: what has
   * changed since the run before is nothing then. Not so where the run before was killed after it
   * had published: its changes have been reported already.
   */
  void stage(RunContext run) throws IOException {
    String corpus = register.fingerprint();
    folder.stage();
    boolean mayStay = !options.full() && snapshots.isLast(corpus);
    Optional<List<ReportFile>> current =
        mayStay ? folder.current(reportKey(corpus)) : Optional.empty();
    run.stage(corpus, current.isPresent());
    current.stream()
        .flatMap(List::stream)
        .filter(file -> !file.name().equals(RunReport.FILE))
        .forEach(folder::add);
    if (run.isKeepingReports() && !run.publishedBefore()) {
      reports.write(TableSource.of(Change.TABLE, sink -> {}));
    }
  }

  /** A digest of what reports are made of: facts, lexicons, program and options. */
  private String reportKey(String corpus) {
    return Sha256.of(
        String.join(
            "\n",
            corpus,
            key.value(),
            ProgramVersion.current(),
            ProgramDigest.reports(),
            options.csv().toString(),
            options.reports().kinds().stream().sorted().toList().toString(),
            options.reports().groups().fingerprint()));
  }

  /** Writes the run's own facts and puts all reports in the place of the last ones. */
  void publish(RunContext run) throws IOException {
    lock.take();
    Completeness completeness = new Completeness(register);
    completeness.require(run.files(), key.value());
    if (!run.isKeepingReports()) {
      completeness.require(folder.files());
    }
    folder.add(new ReportFile(report(run).write(folder.staged()), Optional.empty()));
    folder.publish(reportKey(run.corpus()), folder.files());
    if (!run.isKeepingReports()) {
      snapshots.publish();
    }
    history.published(run.id());
  }

  private RunReport report(RunContext run) {
    Register.Counts documents = register.counts();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("files", run.files());
    counts.put("analysed", run.waiting());
    counts.put("unchanged", run.files() - run.waiting());
    counts.put("used", documents.used());
    counts.put("rejected", documents.rejected());
    Instant started = run.execution().getCreateTime().atZone(ZoneId.systemDefault()).toInstant();
    return new RunReport(
        ProgramVersion.current(),
        started,
        Instant.now(),
        RunOutcome.of(documents).exitCode(),
        parameters(),
        counts,
        folder.files());
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("input", options.corpus().toString());
    parameters.put("output", options.output().toString());
    parameters.put("database", options.shownDatabaseUrl());
    parameters.put("lexicon", options.lexicon().map(Object::toString).orElse("shipped"));
    parameters.put("nested_scope", tagging.nestedScope().id());
    parameters.put("threads", Integer.toString(options.threads()));
    parameters.put("max_file_bytes", Long.toString(options.limits().maxFileBytes()));
    parameters.put("reject_limit", options.rejectLimit().toString());
    parameters.put("full", Boolean.toString(options.full()));
    parameters.put("analysis_key", key.value());
    return parameters;
  }
}
