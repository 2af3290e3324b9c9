/** The tables whose rows are the facts themselves: one class for each table. */
@NullMarked
package org.resolutionanalytics.batch.table.fact;

import org.jspecify.annotations.NullMarked;
