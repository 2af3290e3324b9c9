package org.resolutionanalytics.batch.job.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a worker is asked to do; all that concerns the documents comes with the run.
 *
 * @param name the worker's name: no other has it, and it is without {@code |}, {@code %} and {@code
 *     _}
 * @param databaseUrl the PostgreSQL of the run, in JDBC's form
 * @param threads how many documents it analyses at a time, at least 1
 * @param input where this machine has the run's folders, in the run's order; none if where the
 *     manager has them
 * @param idle after how long without work it ends; nothing if never
 */
public record WorkerOptions(
    String name, String databaseUrl, int threads, List<Path> input, Optional<Duration> idle) {

  public WorkerOptions {
    input = List.copyOf(input);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
    }
  }
}
