package org.resolutionanalytics.batch.job.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.store.FactsStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Analyses the units of claims, one after the other, and writes the outcomes in the transaction of
 * the claim. For use by one thread.
 *
 * @param onlySeenContent whether a file whose content the inventory has not seen is left to others:
 *     this machine then has another folder, which says nothing about the file
 * @param done receives the number of units that were written
 */
record ClaimProcessor(
    Function<SourceUnit, Outcome> analyser,
    Claims claims,
    Attempts attempts,
    FactsStore store,
    boolean onlySeenContent,
    RejectCount rejects,
    IntConsumer done)
    implements ItemProcessor<List<SourceUnit>, ClaimProcessor.Findings>,
        ItemWriter<ClaimProcessor.Findings> {

  /** The outcomes of a claim, and the units that this process leaves to others. */
  record Findings(List<Outcome> outcomes, List<SourceUnit> left) {}

  @Override
  public Findings process(List<SourceUnit> claim) {
    Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
    for (SourceUnit unit : claim) {
      Outcome outcome =
          CorpusFolders.problemOf(unit.path())
              .<Outcome>map(problem -> unusable(unit, problem))
              .orElseGet(() -> analysed(unit));
      if (onlySeenContent && !outcome.unit().sha256().equals(unit.sha256())) {
        findings.left().add(unit);
      } else {
        findings.outcomes().add(outcome);
      }
    }
    return findings;
  }

  private static Outcome.Rejected unusable(SourceUnit unit, String problem) {
    return new Outcome.Rejected(unit.withSha256(""), RejectionReason.UNUSABLE_NAME, problem, 0);
  }

  private Outcome analysed(SourceUnit unit) {
    attempts.begin(unit);
    Outcome outcome = analyser.apply(unit);
    attempts.end(unit, outcome);
    claims.touch();
    return outcome;
  }

  @Override
  public void write(Chunk<? extends Findings> chunk) {
    for (Findings findings : chunk) {
      store.save(findings.outcomes(), attempts.key().value());
      if (!findings.left().isEmpty()) {
        claims.leave(findings.left());
      }
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              count(findings.outcomes());
            }
          });
    }
  }

  private void count(List<Outcome> outcomes) {
    done.accept(outcomes.size());
    rejects.add(
        outcomes.stream()
            .filter(outcome -> outcome instanceof Outcome.Rejected no && no.reason().isProblem())
            .count());
  }
}
