package org.resolutionanalytics.batch.workbook;

import java.util.List;

/** A small table: values by row, then column; 0 where nothing was counted. */
record Summary(List<String> rows, List<String> columns, List<List<Double>> values) {}
