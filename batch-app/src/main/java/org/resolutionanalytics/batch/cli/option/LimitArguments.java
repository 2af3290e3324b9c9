package org.resolutionanalytics.batch.cli.option;

import java.time.Duration;
import org.resolutionanalytics.batch.source.SourceLimits;
import picocli.CommandLine.Option;

/** The limits of a document, and how many documents are analysed at a time. */
public final class LimitArguments {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.Threads.class,
      description =
          "Number of documents analysed at a time. With 1, tables are also written one after the"
              + " other. Default: the number of processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      converter = Converters.FileSize.class,
      description = "Rejects larger files: 500k, 64MB. Default: 64MB")
  private long maxFileSize = SourceLimits.DEFAULT.maxFileBytes();

  @Option(
      names = "--timeout-per-document",
      paramLabel = "SECONDS",
      converter = Converters.Seconds.class,
      description = "Rejects a file that takes longer to read and analyse. Default: 60")
  private Duration timeout = SourceLimits.DEFAULT.timeout();

  int threads() {
    return threads;
  }

  /** The limits for the memory and threads of this process. */
  SourceLimits limits() {
    return limits(SourceLimits.textLengthFor(Runtime.getRuntime().maxMemory(), threads));
  }

  /** The limits with a given length of text. */
  public SourceLimits limits(int maxTextLength) {
    return new SourceLimits(maxFileSize, maxTextLength, timeout);
  }
}
