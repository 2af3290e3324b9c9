package org.resolutionanalytics.batch.cli.console;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as events in the log, at most one in ten seconds. */
public final class LoggedProgress implements RunProgress {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong lastLogged = new AtomicLong(System.nanoTime());
  private volatile long waiting;

  @Override
  public void inventoryTaken(long files, long filesWaiting) {
    waiting = filesWaiting;
    LOG.atInfo()
        .addKeyValue("files", files)
        .addKeyValue("to_analyse", filesWaiting)
        .log("inventory taken");
  }

  @Override
  public void documentsDone(int count) {
    long now = System.nanoTime();
    long before = lastLogged.get();
    long sum = done.addAndGet(count);
    if (now - before > INTERVAL && lastLogged.compareAndSet(before, now)) {
      LOG.atInfo().addKeyValue("done", sum).addKeyValue("of", waiting).log("documents analysed");
    }
  }

  @Override
  public void writing() {
    LOG.info("writing reports");
  }

  /** The event that ends a run. */
  public static void ended(RunResult result) {
    LOG.atInfo()
        .addKeyValue("outcome", result.outcome().id())
        .addKeyValue("exit_code", result.outcome().exitCode())
        .addKeyValue("files", result.files())
        .addKeyValue("analysed", result.analysed())
        .addKeyValue("used", result.units().used())
        .addKeyValue("rejected", result.units().rejected())
        .addKeyValue("groups_without_document", result.groupsWithoutDocument().size())
        .addKeyValue("series_without_document", result.predecessorsWithoutDocument().size())
        .log("run ended");
  }
}
