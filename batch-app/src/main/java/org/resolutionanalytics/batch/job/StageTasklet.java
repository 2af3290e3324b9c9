package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.changes.Change;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunReport;
import org.resolutionanalytics.batch.statistics.ThemeTotal;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * Makes room for the next reports; and finds out whether they need to be made. Where the last ones
 * were made of the same facts by the same program with the same options, and nobody has touched
 * them since, they stay, and only what tells of the run itself is written: what has changed since
 * the run before is nothing then. Not so where this run was broken off after it had published: its
 * changes have been told already.
 */
final class StageTasklet {
  private final FactsStore store;
  private final Snapshots snapshots;
  private final List<Theme> lexicon;
  private final AnalysisKey key;
  private final AnalysisOptions options;
  private final RunRecord record;

  StageTasklet(
      FactsStore store,
      Snapshots snapshots,
      List<Theme> lexicon,
      AnalysisKey key,
      AnalysisOptions options,
      RunRecord record) {
    this.store = store;
    this.snapshots = snapshots;
    this.lexicon = lexicon;
    this.key = key;
    this.options = options;
    this.record = record;
  }

  /**
   * Makes room.
   *
   * @return whether the reports that are there stay
   */
  boolean stage(ReportFolder folder) throws IOException {
    record.documents(store.counts());
    record.groupsWithoutDocument(options.reports().groups().withoutDocument(store));
    String corpus = store.fingerprint();
    record.reports(corpus, ReportKey.of(corpus, key, options));
    folder.stage();
    if (options.full() || !snapshots.isLast(corpus)) {
      return false;
    }
    Optional<List<ReportFile>> current = folder.current(record.reportKey().value());
    current.ifPresent(files -> keep(files, folder));
    return current.isPresent();
  }

  private void keep(List<ReportFile> files, ReportFolder folder) {
    record.keep(files.stream().filter(file -> !file.name().equals(RunReport.FILE)).toList());
    if (!record.publishedAlready()) {
      record.table(
          CsvTableWriter.write(
              folder.staged(), TableSource.of(Change.TABLE, sink -> {}), options.csv()));
    }
    record.topThemes(
        ThemeTotal.mostFrequent(snapshots.lastThemes(lexicon), StatisticsTasklet.TOP_THEMES));
  }
}
