package org.resolutionanalytics.batch.table.statistics;

import java.util.List;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Rejected;

/** The tables of {@link SampleDocuments}, for tests of what is made from tables. */
public final class SampleTables {

  private SampleTables() {}

  /** All tables, everything counted. */
  public static CorpusTables all() {
    List<DocumentFacts> documents = SampleDocuments.all();
    List<Rejection> rejected =
        List.of(new Rejection("notes", "not_a_resolution", "no clause was found", 0, "notes.txt"));
    CorpusTables tables =
        new CorpusTables(
            documents::forEach,
            new TableSource<>(Rejected.TABLE, rejected::forEach),
            SampleDocuments.lexicon(),
            DocumentGroups.none(),
            SampleComparisons.of(documents));
    documents.forEach(tables::count);
    return tables;
  }
}
