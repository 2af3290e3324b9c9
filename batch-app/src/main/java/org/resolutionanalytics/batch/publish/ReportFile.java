package org.resolutionanalytics.batch.publish;

import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.checksum.FileSum;

/**
 * A file of the reports.
 *
 * @param sum its name, size and checksum
 * @param rows its rows without the header, if it is a table
 */
public record ReportFile(FileSum sum, Optional<Long> rows) {

  /** Checks that both are there. */
  public ReportFile {
    Objects.requireNonNull(sum, "sum");
    Objects.requireNonNull(rows, "rows");
  }

  /** The file's name. */
  public String name() {
    return sum.name();
  }
}
