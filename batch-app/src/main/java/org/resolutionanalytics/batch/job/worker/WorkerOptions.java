package org.resolutionanalytics.batch.job.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.database.DatabaseUrl;

/**
 * The options of a worker; everything that concerns the documents comes with the run.
 *
 * @param name the worker's unique name, without {@code |}, {@code %} and {@code _}
 * @param database the PostgreSQL of the run
 * @param threads how many documents it analyses at a time, at least 1
 * @param input where this machine has the run's folders, in the run's order; empty if in the same
 *     places as the manager
 * @param idle after how long without work it ends; empty if never
 */
public record WorkerOptions(
    String name, DatabaseUrl database, int threads, List<Path> input, Optional<Duration> idle) {}
