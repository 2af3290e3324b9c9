package org.resolutionanalytics.batch.job;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Checks the tables: none is missing, or has other rows than the facts give. */
  void require(List<ReportFile> tables) {
    Map<String, Long> written = new HashMap<>();
    tables.forEach(table -> written.put(table.name(), table.rows().orElse(-1L)));
    rows(register.factRows(), register.counts())
        .forEach(
            (name, wanted) -> {
              long rows = written.getOrDefault(name, -1L);
              if (rows != wanted) {
                throw new IncompleteRunException(
                    "%s has %,d rows, but the facts say %,d", name, rows, wanted);
              }
            });
  }

  private static Map<String, Long> rows(FactRows facts, Register.Counts counts) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("resolutions.csv", facts.documents());
    for (int i = 0; i < FactRows.TABLES.size(); i++) {
      rows.put(FactRows.TABLES.get(i) + ".csv", facts.counts().get(i));
    }
    rows.put("rejected.csv", counts.rejected() + counts.otherFormats() + counts.passedOver());
    return rows;
  }
}
