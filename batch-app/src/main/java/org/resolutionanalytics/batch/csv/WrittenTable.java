package org.resolutionanalytics.batch.csv;

import java.util.Objects;
import org.resolutionanalytics.batch.checksum.FileSum;

/**
 * A table as it stands in its file.
 *
 * @param file the file
 * @param rows its rows without the header
 */
public record WrittenTable(FileSum file, long rows) {

  /** Checks that the file is there. */
  public WrittenTable {
    Objects.requireNonNull(file, "file");
  }
}
