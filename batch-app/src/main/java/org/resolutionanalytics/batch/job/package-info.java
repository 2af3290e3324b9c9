/** The batch job: inventory, analysis of what waits, tables and statistics, publication. */
@NullMarked
package org.resolutionanalytics.batch.job;

import org.jspecify.annotations.NullMarked;
