package org.resolutionanalytics.batch.csv;

import org.resolutionanalytics.batch.checksum.FileSum;

/**
 * A table that has been written.
 *
 * @param file its file
 * @param rows its rows without the header
 */
public record WrittenTable(FileSum file, long rows) {}
