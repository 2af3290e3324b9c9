package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facttable.Rejected;
import org.resolutionanalytics.batch.page.ReportPage;
import org.resolutionanalytics.batch.statistics.CorpusTables;
import org.resolutionanalytics.batch.statistics.ThemeTotal;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * Counts the facts in one pass over the documents; writes the tables of what it counted, and the
 * page, which shows the same counts.
 */
final class StatisticsTasklet {
  /** How many themes a run names when it ends. */
  static final int TOP_THEMES = 3;

  private final FactsStore store;
  private final List<Theme> lexicon;
  private final Snapshots snapshots;
  private final AnalysisOptions options;
  private final RunRecord record;

  StatisticsTasklet(
      FactsStore store,
      List<Theme> lexicon,
      Snapshots snapshots,
      AnalysisOptions options,
      RunRecord record) {
    this.snapshots = snapshots;
    this.store = store;
    this.lexicon = lexicon;
    this.options = options;
    this.record = record;
  }

  void write(Path folder) throws IOException {
    boolean wantsPage = options.reports().kinds().contains(ReportKind.HTML);
    CorpusTables tables =
        new CorpusTables(store, Rejected.of(store), lexicon, options.reports().groups());
    ReportPage page = new ReportPage();
    snapshots.begin();
    store.forEach(
        document -> {
          tables.count(document);
          snapshots.add(document);
          if (wantsPage) {
            page.add(document);
          }
        });
    List<ThemeTotal> totals = tables.totals();
    snapshots.end(totals, record.corpus());
    record.topThemes(ThemeTotal.mostFrequent(totals, TOP_THEMES));
    for (TableSource<?> table : tables.counted()) {
      record.table(CsvTableWriter.write(folder, table, options.csv()));
    }
    record.table(CsvTableWriter.write(folder, snapshots.changes(), options.csv()));
    if (wantsPage) {
      record.file(page.write(tables, folder));
    }
    record.tables(tables);
  }
}
