package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.stream.IntStream;
import org.resolutionanalytics.batch.facts.FactRows;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.publish.ReportFile;

/**
 * Throws if anything is missing before reports are published: each file has a unit, each unit is
 * used or rejected, and the tables have as many rows as the facts say.
 */
record Completeness(Register register) {

  /** Checks the register. */
  void require(long files, String analysis) {
    Register.Counts counts = register.counts();
    if (!counts.areComplete() || counts.files() != files) {
      throw new IncompleteRunException(
          "the corpus has %,d files, but the register has %s", files, counts);
    }
    long others = register.analysedUnderAnother(analysis);
    if (others > 0) {
      throw new IncompleteRunException(
          "%,d units were analysed by another program or lexicon", others);
    }
  }

  /** Checks the tables: none is missing, and each has the rows that the facts give. */
  void require(List<ReportFile> tables) {
    FactRows facts = register.factRows();
    Register.Counts counts = register.counts();
    require(tables, "resolutions.csv", facts.documents());
    IntStream.range(0, FactRows.TABLES.size())
        .forEach(i -> require(tables, FactRows.TABLES.get(i) + ".csv", facts.counts().get(i)));
    require(
        tables, "rejected.csv", counts.rejected() + counts.otherFormats() + counts.passedOver());
  }

  private static void require(List<ReportFile> tables, String name, long wanted) {
    long rows =
        tables.stream()
            .filter(table -> table.name().equals(name))
            .findFirst()
            .flatMap(ReportFile::rows)
            .orElse(-1L);
    if (rows != wanted) {
      throw new IncompleteRunException(
          "%s has %,d rows, but the facts say %,d", name, rows, wanted);
    }
  }
}
