package org.resolutionanalytics.batch.job.claim;

import java.util.List;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;

/**
 * What the analysis of a claim gave.
 *
 * @param outcomes of the units that could be analysed here
 * @param left units that this process leaves to others
 */
record Findings(List<Outcome> outcomes, List<SourceUnit> left) {

  Findings {
    outcomes = List.copyOf(outcomes);
    left = List.copyOf(left);
  }
}
