package org.resolutionanalytics.batch.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.facttable.DocumentRows;
import org.resolutionanalytics.batch.facttable.FactTables;
import org.resolutionanalytics.batch.frequency.Frequencies;
import org.resolutionanalytics.batch.statistics.CorpusStatistics;
import org.resolutionanalytics.batch.statistics.DocumentGroups;

/** The tables of {@link SampleDocuments}, for tests of what is made from tables. */
public final class SampleTables {

  private SampleTables() {}

  /** All tables, by name. */
  public static Map<String, TableSource> all() {
    List<DocumentFacts> documents = SampleDocuments.all();
    DocumentSource corpus = documents::forEach;
    List<TableSource> all = new ArrayList<>();
    for (DocumentRows rows : FactTables.all()) {
      all.add(FactTables.over(rows, corpus));
    }
    all.add(FactTables.over(Frequencies.byResolution(SampleDocuments.lexicon()), corpus));
    Frequencies frequencies = new Frequencies(SampleDocuments.lexicon());
    CorpusStatistics statistics =
        new CorpusStatistics(SampleDocuments.lexicon(), DocumentGroups.none());
    documents.forEach(frequencies::add);
    documents.forEach(statistics::add);
    all.addAll(frequencies.tables());
    all.addAll(statistics.tables());
    all.add(
        new ListTable(
            Tables.REJECTED,
            List.<Object[]>of(
                new Object[] {"notes", "not_a_resolution", "no clause was found", null})));
    Map<String, TableSource> tables = new LinkedHashMap<>();
    all.forEach(table -> tables.put(table.schema().name(), table));
    return tables;
  }
}
