package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.frequency.Frequencies;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;

/** Counts the facts, and writes the tables of what it counted. */
final class StatisticsTasklet {
  private static final int TOP_THEMES = 3;
  private final FactsStore store;
  private final List<Theme> lexicon;
  private final Snapshots snapshots;
  private final CsvStyle style;
  private final RunRecord record;

  StatisticsTasklet(
      FactsStore store,
      List<Theme> lexicon,
      Snapshots snapshots,
      CsvStyle style,
      RunRecord record) {
    this.snapshots = snapshots;
    this.store = store;
    this.lexicon = lexicon;
    this.style = style;
    this.record = record;
  }

  void write(Path folder) {
    Frequencies frequencies = new Frequencies(lexicon);
    snapshots.begin();
    store.forEach(
        document -> {
          frequencies.add(document);
          snapshots.add(document);
        });
    snapshots.end(frequencies.totals());
    List<TableSource> tables = new ArrayList<>(frequencies.tables());
    tables.add(snapshots.changes());
    for (TableSource table : tables) {
      record.table(
          CsvTableWriter.fileName(table.schema()), CsvTableWriter.write(folder, table, style));
    }
    record.topThemes(frequencies.mostFrequent(TOP_THEMES));
  }
}
