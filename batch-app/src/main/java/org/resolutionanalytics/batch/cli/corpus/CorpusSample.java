package org.resolutionanalytics.batch.cli.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

/** The first documents of a corpus as they would be read, for a person to look at before a run. */
public record CorpusSample(CorpusFolders corpus) {
  private static final int DOCUMENTS = 5;
  private static final int LONGEST = 100;

  /** Prints them. */
  public void print(PrintWriter out) throws IOException {
    ResolutionsApplication.startLog();
    Analysis analysis =
        new Analysis(
            SourceLimits.DEFAULT, corpus.selection().columns(), () -> CorpusDocuments::untagged);
    List<SourceUnit> units = Inventory.units(corpus, DOCUMENTS);
    for (SourceUnit unit : units.subList(0, Math.min(DOCUMENTS, units.size()))) {
      out.println(unit.document());
      String problem = CorpusFolders.problemOf(unit.path()).orElse("");
      if (!problem.isEmpty()) {
        out.println("  rejected: " + problem);
        continue;
      }
      Outcome outcome = analysis.analyse(unit, corpus.file(unit.path()));
      if (outcome instanceof Outcome.Rejected no) {
        out.println("  rejected: " + no.reason().code() + ": " + no.detail());
      } else if (outcome instanceof Outcome.Analysed found) {
        print(found.facts(), out);
      }
    }
  }

  private static void print(DocumentFacts facts, PrintWriter out) {
    ResolutionMetadata metadata = facts.metadata();
    out.println("  symbol:  " + metadata.symbol().map(ResolutionSymbol::value).orElse("unknown"));
    out.println("  title:   " + metadata.title());
    out.println("  adopted: " + metadata.adoptedOn().map(Object::toString).orElse("unknown"));
    out.println("  clauses: " + facts.clauses().size());
    for (ClauseFacts clause : facts.clauses().stream().limit(3).toList()) {
      String text = clause.text().replaceAll("\\s+", " ");
      out.println(
          "    "
              + clause.path()
              + " "
              + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }
  }
}
