/** The tables as one workbook with charts: {@code report.xlsx}. */
@NullMarked
package org.resolutionanalytics.batch.workbook;

import org.jspecify.annotations.NullMarked;
