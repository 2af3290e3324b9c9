package org.resolutionanalytics.batch.job.claim;

import java.util.function.IntConsumer;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what the analysis of claims gave, in the transaction of the claim. */
final class ClaimWriter implements ItemWriter<Findings> {
  private final FactsStore store;
  private final String analysis;
  private final Claims claims;
  private final RejectCount rejects;
  private final IntConsumer done;

  /**
   * A writer.
   *
   * @param store takes facts and rejections
   * @param analysis under which program and lexicons they were found
   * @param claims where the claims come from
   * @param rejects counts the rejections
   * @param done is given the number of units that were written
   */
  ClaimWriter(
      FactsStore store, String analysis, Claims claims, RejectCount rejects, IntConsumer done) {
    this.store = store;
    this.analysis = analysis;
    this.claims = claims;
    this.rejects = rejects;
    this.done = done;
  }

  @Override
  public void write(Chunk<? extends Findings> chunk) {
    for (Findings findings : chunk) {
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

  private void count(Findings findings) {
    done.accept(findings.outcomes().size());
    rejects.add(findings.outcomes().stream().filter(Outcome.Rejected.class::isInstance).count());
  }
}
