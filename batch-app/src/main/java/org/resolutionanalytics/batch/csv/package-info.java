/** Tables written as CSV files, and the one CSV file that a user writes: groups of documents. */
@NullMarked
package org.resolutionanalytics.batch.csv;

import org.jspecify.annotations.NullMarked;
