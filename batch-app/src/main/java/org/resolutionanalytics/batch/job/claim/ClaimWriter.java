package org.resolutionanalytics.batch.job.claim;

import java.util.function.IntConsumer;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what the analysis of claims gave, in the transaction of the claim.
 *
 * @param done is given the number of units that were written
 */
record ClaimWriter(
    FactsStore store, String analysis, Claims claims, RejectCount rejects, IntConsumer done)
    implements ItemWriter<ClaimProcessor.Findings> {

  @Override
  public void write(Chunk<? extends ClaimProcessor.Findings> chunk) {
    for (ClaimProcessor.Findings findings : chunk) {
      store.save(findings.outcomes(), analysis);
      if (!findings.left().isEmpty()) {
        claims.leave(findings.left());
      }
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              count(findings);
            }
          });
    }
  }

  private void count(ClaimProcessor.Findings findings) {
    done.accept(findings.outcomes().size());
    rejects.add(findings.outcomes().stream().filter(Outcome.Rejected.class::isInstance).count());
  }
}
