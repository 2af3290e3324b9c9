package org.resolutionanalytics.batch.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.source.SourceLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much a document may cost, and how many are analysed at a time. */
final class LimitArguments {

  /** Each thread has two connections to the database, and some megabytes of models. */
  private static final int MOST_THREADS = 1000;

  private static final Duration LONGEST_TIMEOUT = Duration.ofDays(7);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Documents analysed at a time; with 1, tables are written one after the other, too."
              + " Default: as many as processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      description = "Larger files are rejected: 500k, 64MB. Default: 64MB")
  private @Nullable String maxFileSize;

  @Option(
      names = "--timeout-per-document",
      paramLabel = "SECONDS",
      description = "A file that takes longer to read and analyse is rejected. Default: 60")
  private long timeout = SourceLimits.DEFAULT.timeout().toSeconds();

  LimitArguments() {}

  /**
   * How many documents are analysed at a time.
   *
   * @param spec the command that was given the arguments
   * @throws ParameterException if it is none
   */
  int threads(CommandSpec spec) {
    requireThreads(threads, spec);
    return threads;
  }

  /**
   * Checks a number of threads.
   *
   * @param threads what the user wrote
   * @param spec the command, for the message
   */
  static void requireThreads(int threads, CommandSpec spec) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw usage(
          spec, "--threads must be from 1 to " + MOST_THREADS + ", but is " + threads + ".");
    }
  }

  /**
   * What a document may cost.
   *
   * @param spec the command that was given the arguments
   * @throws ParameterException if a limit makes no sense
   */
  SourceLimits limits(CommandSpec spec) {
    SourceLimits usual = SourceLimits.DEFAULT;
    if (timeout < 1 || timeout > LONGEST_TIMEOUT.toSeconds()) {
      throw usage(
          spec,
          "--timeout-per-document must be from 1 to %d seconds, but is %d."
              .formatted(LONGEST_TIMEOUT.toSeconds(), timeout));
    }
    try {
      long bytes = maxFileSize == null ? usual.maxFileBytes() : ByteSize.parse(maxFileSize);
      int length = SourceLimits.textLengthFor(Runtime.getRuntime().maxMemory(), threads(spec));
      return new SourceLimits(bytes, length, Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw usage(spec, "--max-file-size " + e.getMessage());
    }
  }

  private static ParameterException usage(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
