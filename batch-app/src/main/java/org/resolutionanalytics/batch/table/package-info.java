/** The tables that a run writes: their schemas, and where their rows come from. */
@NullMarked
package org.resolutionanalytics.batch.table;

import org.jspecify.annotations.NullMarked;
