package org.resolutionanalytics.batch.job;

import java.time.Duration;
import org.resolutionanalytics.batch.job.claim.LockedClaims;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.store.UnitCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports progress and applies limits while workers on other machines do the analysis. */
final class RemoteWatch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final long LONELY_NANOS = Duration.ofSeconds(20).toNanos();
  private final Register register;
  private final LockedClaims claims;
  private final RejectCount rejects;
  private final RunProgress progress;
  private long waiting;
  private long lonelySince;

  RemoteWatch(Register register, LockedClaims claims, RejectCount rejects, RunProgress progress) {
    this.register = register;
    this.claims = claims;
    this.rejects = rejects;
    this.progress = progress;
  }

  /** Reports the workers' progress, warns if there is none, and counts rejected files. */
  @Override
  public void run() {
    UnitCounts counts = register.counts();
    long now = System.nanoTime();
    if (waiting > counts.waiting()) {
      progress.documentsDone((int) (waiting - counts.waiting()));
    }
    if (waiting != counts.waiting() || !claims.areWorkersWanted()) {
      lonelySince = now;
    } else if (now - lonelySince > LONELY_NANOS) {
      LOG.warn(
          "{} files wait, and no worker takes them. Start workers of the same version:"
              + " resolutions worker --database ...",
          counts.waiting());
      lonelySince = now;
    }
    waiting = counts.waiting();
    rejects.set(counts.rejected());
  }
}
