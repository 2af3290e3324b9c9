package org.resolutionanalytics.batch.workbook;

import java.util.List;

/**
 * A small table.
 *
 * @param values by row, then by column; 0 where nothing was counted
 */
record Summary(List<String> rows, List<String> columns, List<List<Double>> values) {}
