package org.resolutionanalytics.batch.job.remote;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.RejectedFile;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.job.partition.Lease;
import org.resolutionanalytics.batch.job.partition.Leases;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes a chunk's facts and rejections under a lease. The lease is held first, and rejections are
 * kept until then: so a transaction that is stopped in the middle locks no row without also locking
 * its lease, and whoever takes the lease away has taken all.
 */
final class LeasedFactsWriter
    implements ItemWriter<AnalysedFile>, SkipListener<SourceFile, AnalysedFile> {
  private final FactsStore store;
  private final Leases leases;
  private final Lease lease;
  private final String analysis;
  private final List<RejectedFile> rejected = new ArrayList<>();

  LeasedFactsWriter(FactsStore store, Leases leases, Lease lease, String analysis) {
    this.store = store;
    this.leases = leases;
    this.lease = lease;
    this.analysis = analysis;
  }

  @Override
  public void onSkipInProcess(SourceFile file, Throwable problem) {
    rejected.add(((DocumentRejectedException) problem).file());
  }

  /** Called once a chunk, also where all its files were rejected. */
  @Override
  public void write(Chunk<? extends AnalysedFile> chunk) {
    leases.hold(lease);
    for (RejectedFile file : rejected) {
      store.reject(file, analysis);
    }
    rejected.clear();
    if (!chunk.isEmpty()) {
      store.save(chunk.getItems());
    }
  }
}
