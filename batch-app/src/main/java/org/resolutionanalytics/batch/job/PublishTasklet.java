package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunReport;
import org.resolutionanalytics.nlp.tag.Tagging;

/** Writes the run's own facts and puts all reports in the place of the last ones. */
final class PublishTasklet {
  private final Clock clock = Clock.systemUTC();
  private final Instant started = clock.instant();
  private final AnalysisOptions options;
  private final Tagging tagging;
  private final AnalysisKey key;
  private final RunRecord record;

  PublishTasklet(AnalysisOptions options, Tagging tagging, AnalysisKey key, RunRecord record) {
    this.options = options;
    this.tagging = tagging;
    this.key = key;
    this.record = record;
  }

  void publish(ReportFolder folder) throws IOException {
    FactsStore.Counts documents = record.documents();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("files", record.inputFiles());
    counts.put("analysed", record.waiting());
    counts.put("unchanged", record.inputFiles() - record.waiting());
    counts.put("used", documents.used());
    counts.put("rejected", documents.rejected());
    RunReport report =
        new RunReport(
            ProgramVersion.current(),
            started,
            clock.instant(),
            RunOutcome.of(documents).exitCode(),
            parameters(),
            counts,
            record.files());
    record.file(report.write(folder.staged()));
    record.published(folder.publish(record.reportKey().value(), record.files()));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("input", options.input().toString());
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
