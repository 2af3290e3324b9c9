package org.resolutionanalytics.batch.job;

import java.util.EnumSet;
import java.util.Set;
import org.resolutionanalytics.batch.comparison.GivenPredecessors;
import org.resolutionanalytics.batch.correction.Corrections;
import org.resolutionanalytics.batch.table.statistics.DocumentGroups;

/**
 * What is made of the tables.
 *
 * @param kinds the forms; CSV is written in any case
 * @param groups the user's own groups of documents, for keyness
 * @param corrections the values that analysts have given
 */
public record ReportOptions(
    Set<ReportKind> kinds,
    DocumentGroups groups,
    GivenPredecessors predecessors,
    Corrections corrections) {

  /**
   * Tables and page. No workbook: it takes longer than all else of a small run, and its bytes may
   * differ with the machine's compression.
   */
  public static final ReportOptions DEFAULT =
      new ReportOptions(
          EnumSet.of(ReportKind.CSV, ReportKind.HTML),
          DocumentGroups.none(),
          GivenPredecessors.none(),
          Corrections.none());

  public ReportOptions {
    kinds = Set.copyOf(kinds);
  }
}
