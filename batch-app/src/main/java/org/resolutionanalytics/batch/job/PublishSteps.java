package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.ProgramDigest;
import org.resolutionanalytics.batch.changes.Change;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.database.DatabaseLock;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunReport;
import org.resolutionanalytics.batch.store.FactRows;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.store.UnitCounts;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** The steps that decide whether reports are needed, and replace the last ones. */
record PublishSteps(
    AnalysisOptions options,
    Register register,
    Lexicons lexicons,
    AnalysisKey key,
    Snapshots snapshots,
    ReportFolder folder,
    ReportSteps reports,
    RunHistory history,
    DatabaseLock lock) {

  /**
   * Creates the folder of the next reports, and decides whether they are needed. Where the same
   * program made the last ones from the same facts with the same options, and nobody has touched
   * them since, they stay. Only the report of the run itself is written then, and a table of
   * changes without rows; but the changes stay that a run reported which was killed after it had
   * published.
   */
  void stageOrKeep(RunContext run) throws IOException {
    String corpus = register.fingerprint();
    folder.stage();
    boolean mayStay = !options.full() && snapshots.isLast(corpus);
    Optional<List<ReportFile>> current =
        mayStay ? folder.current(reportKey(corpus)) : Optional.empty();
    run.staged(corpus, current.isPresent());
    current.stream()
        .flatMap(List::stream)
        .filter(file -> !file.name().equals(RunReport.FILE))
        .forEach(folder::keep);
    if (run.isKeepingReports() && !run.publishedBefore()) {
      reports.write(new TableSource<>(Change.TABLE, sink -> {}));
    }
  }

  /** A digest of everything that reports depend on: facts, lexicons, program and options. */
  private String reportKey(String corpus) {
    return DigestUtils.sha256Hex(
        String.join(
            "\n",
            corpus,
            key.value(),
            ProgramVersion.current(),
            ProgramDigest.reports(),
            options.csv().toString(),
            options.reports().kinds().stream().sorted().toList().toString(),
            options.reports().groups().fingerprint(),
            options.reports().predecessors().toString(),
            options.reports().corrections().toString(),
            options.lexiconName(),
            options.corpus().names()));
  }

  /** Writes the report of the run itself and replaces the last reports by the new ones. */
  void publish(RunContext run) throws IOException {
    lock.take();
    requireCompleteRegister(run.files());
    if (!run.isKeepingReports()) {
      requireCompleteTables();
    }
    report(run).write(folder.staged());
    folder.add(RunReport.FILE);
    folder.publish(reportKey(run.corpus()), folder.files());
    if (!run.isKeepingReports()) {
      snapshots.publish();
    }
    history.published(run.id());
  }

  /** Each file has a unit, and each unit is used or rejected. */
  private void requireCompleteRegister(long files) {
    UnitCounts counts = register.counts();
    if (!counts.areComplete() || counts.units() != files) {
      throw new IncompleteRunException(
          "the corpus has %,d units, but the register has %s", files, counts);
    }
    long others = register.analysedUnderAnother(key.value());
    if (others > 0) {
      throw new IncompleteRunException(
          "%,d units were analysed by another program or lexicon", others);
    }
  }

  /** No table is missing, and each has the rows that the facts give. */
  private void requireCompleteTables() {
    FactRows facts = register.factRows();
    UnitCounts counts = register.counts();
    requireRows("resolutions.csv", facts.documents());
    requireRows("series.csv", facts.documents());
    for (String table : FactRows.TABLES) {
      // An analyst may have added mentions of themes, or taken some away.
      if (!table.equals("themes") || !options.reports().corrections().changeThemes()) {
        requireRows(table + ".csv", facts.of(table));
      }
    }
    requireRows("rejected.csv", counts.rejected() + counts.otherFormats() + counts.passedOver());
  }

  private void requireRows(String name, long wanted) {
    long rows =
        folder.files().stream()
            .filter(table -> table.name().equals(name))
            .findFirst()
            .flatMap(ReportFile::rows)
            .orElse(-1L);
    if (rows != wanted) {
      throw new IncompleteRunException(
          "%s has %,d rows, but the facts say %,d", name, rows, wanted);
    }
  }

  private RunReport report(RunContext run) {
    UnitCounts documents = register.counts();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("files", run.files());
    counts.put("analysed", run.waiting());
    counts.put("unchanged", run.files() - run.waiting());
    counts.put("used", documents.used());
    counts.put("rejected", documents.rejected());
    return new RunReport(
        ProgramVersion.current(),
        run.execution().getCreateTime().atZone(ZoneId.systemDefault()).toInstant(),
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
    parameters.put("database", options.database().withoutSettings());
    parameters.put("lexicon", options.lexicon().map(Object::toString).orElse("shipped"));
    parameters.put("nested_scope", lexicons.nestedScope().id());
    parameters.put("threads", Integer.toString(options.threads()));
    parameters.put("max_file_bytes", Long.toString(options.limits().maxFileBytes()));
    parameters.put("reject_limit", options.rejectLimit().toString());
    parameters.put("full", Boolean.toString(options.full()));
    parameters.put("analysis_key", key.value());
    return parameters;
  }
}
