package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.batch.checksum.Sha256;
import org.resolutionanalytics.batch.csv.CsvStyle;

/**
 * What reports are made of: facts, lexicons, program and options. Equal keys give equal bytes, so
 * reports that have the key of a run need not be written again.
 *
 * @param value a SHA-256
 */
record ReportKey(String value) {

  ReportKey {
    Objects.requireNonNull(value, "value");
  }

  /**
   * The key of a run.
   *
   * @param corpus the fingerprint of the facts
   * @param analysis the key of the analysis
   * @param options the run's options
   */
  static ReportKey of(String corpus, AnalysisKey analysis, AnalysisOptions options) {
    CsvStyle style = options.csv();
    String parts =
        String.join(
            "\n",
            corpus,
            analysis.value(),
            ProgramVersion.current(),
            CodeVersion.of(
                List.of(CodeVersion.Part.of(ReportKey.class, "org/resolutionanalytics/batch/"))),
            style.toString(),
            options.reports().kinds().stream().sorted().toList().toString(),
            options.reports().groups().fingerprint());
    return new ReportKey(Sha256.of(parts));
  }
}
