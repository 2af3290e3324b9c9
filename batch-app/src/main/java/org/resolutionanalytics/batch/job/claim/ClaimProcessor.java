package org.resolutionanalytics.batch.job.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.RejectionReason;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Analyses the units of claims, one after the other. For use by one thread. */
final class ClaimProcessor implements ItemProcessor<Claim, Findings> {
  private final Function<SourceUnit, Outcome> analyser;
  private final Claims claims;
  private final Attempts attempts;
  private final boolean onlySeenContent;

  /**
   * A processor for one thread.
   *
   * @param analyser analyses a unit
   * @param claims where the claims come from
   * @param attempts notes which unit is being analysed
   * @param onlySeenContent whether a file whose content is not what the inventory has seen is left
   *     to others: then this machine has another folder, which says nothing about the file
   */
  ClaimProcessor(
      Function<SourceUnit, Outcome> analyser,
      Claims claims,
      Attempts attempts,
      boolean onlySeenContent) {
    this.analyser = analyser;
    this.claims = claims;
    this.attempts = attempts;
    this.onlySeenContent = onlySeenContent;
  }

  @Override
  public Findings process(Claim claim) {
    List<Outcome> outcomes = new ArrayList<>();
    List<SourceUnit> left = new ArrayList<>();
    for (SourceUnit unit : claim.units()) {
      Outcome outcome =
          CorpusFolders.problemOf(unit.path())
              .<Outcome>map(problem -> unusable(unit, problem))
              .orElseGet(() -> analysed(unit));
      if (onlySeenContent && !outcome.unit().sha256().equals(unit.sha256())) {
        left.add(unit);
      } else {
        outcomes.add(outcome);
      }
    }
    return new Findings(outcomes, left);
  }

  private static Outcome.Rejected unusable(SourceUnit unit, String problem) {
    return new Outcome.Rejected(unit.withSha256(""), RejectionReason.UNUSABLE_NAME, problem, 0);
  }

  private Outcome analysed(SourceUnit unit) {
    attempts.begin(unit);
    Outcome outcome = analyser.apply(unit);
    attempts.end(unit);
    claims.touch();
    return outcome;
  }
}
