package org.resolutionanalytics.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.DocumentName;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.jdbc.core.JdbcTemplate;

/** Chooses which file is used where a document has several, in different formats. */
record DocumentFormats(JdbcTemplate jdbc) {
  private static final String SAME = RejectionReason.SAME_DOCUMENT.code();

  /** Does what {@link Register#settleFormats} says. */
  boolean settle(String analysis) {
    Collection<List<RegisterRow>> documents =
        jdbc
            .query(
                // By the index: H2 would count all documents again for each row.
                RegisterRow.SELECT
                    + "WHERE reason = ? OR EXISTS (SELECT 1 FROM source_unit other"
                    + " WHERE other.document = source_unit.document AND (other.path <>"
                    + " source_unit.path OR other.part <> source_unit.part))",
                RegisterRow::read,
                SAME)
            .stream()
            .collect(Collectors.groupingBy(row -> row.unit().document()))
            .values();
    List<RegisterRow> changed = new ArrayList<>();
    // The facts of a document are those of the file that was used.
    Set<SourceUnit> usedBefore = new HashSet<>();
    for (List<RegisterRow> rows : documents) {
      rows.stream().filter(RegisterRow::isUsed).map(RegisterRow::unit).forEach(usedBefore::add);
      settle(rows, analysis, changed);
    }
    jdbc.batchUpdate(
        "DELETE FROM facts WHERE document = ?",
        changed.stream()
            .filter(row -> usedBefore.contains(row.unit()))
            .map(row -> new Object[] {row.unit().document()})
            .toList());
    RegisterRow.update(jdbc, changed);
    return changed.stream().anyMatch(row -> !row.isRejected());
  }

  private static void settle(
      List<RegisterRow> formats, String analysis, List<RegisterRow> changed) {
    formats.sort(
        Comparator.comparingInt((RegisterRow row) -> DocumentName.poverty(row.unit().place()))
            .thenComparing(row -> row.unit().path())
            .thenComparing(row -> row.unit().part()));
    SourceUnit used = null;
    for (RegisterRow row : formats) {
      boolean spare = row.reason().equals(SAME);
      if (row.isRejected() && !spare) {
        continue;
      }
      if (used == null) {
        used = row.unit();
        if (spare) {
          changed.add(RegisterRow.waiting(row.unit()));
        }
      } else if (!spare || !row.analysis().equals(analysis)) {
        String detail = "The same document is used in a richer format: " + used.path();
        changed.add(
            RegisterRow.of(
                new Outcome.Rejected(row.unit(), RejectionReason.SAME_DOCUMENT, detail, 0),
                analysis));
      }
    }
  }
}
