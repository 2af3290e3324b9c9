package org.resolutionanalytics.batch.cli.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.publish.AtomicFile;

/** The metrics of a run for the textfile collector of Prometheus' node exporter. */
public final class RunMetrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  public RunMetrics(RunResult result, Duration took) {
    gauge("duration_seconds", "How long the run took", took.toMillis() / 1000.0);
    gauge("exit_code", "The exit code of the run", result.outcome().exitCode());
    gauge("files", "Files of the input folder", result.files());
    gauge("analysed_files", "Files that had to be analysed", result.analysed());
    gauge("used_documents", "Documents in the reports", result.units().used());
    gauge("rejected_files", "Files that could not be used", result.units().rejected());
    gauge("end_time_seconds", "When the run ended", Instant.now().getEpochSecond());
    boolean failed = result.outcome() == RunOutcome.FAILED;
    gauge("succeeded", "Whether reports were written", failed ? 0 : 1);
  }

  private void gauge(String name, String description, Number value) {
    Gauge.builder("resolutions_run_" + name, () -> value)
        .description(description)
        .register(registry);
  }

  /** Writes the file at once: the collector, which reads {@code *.prom}, never sees half of it. */
  public void write(Path file) throws IOException {
    AtomicFile.write(file, registry.scrape());
  }
}
