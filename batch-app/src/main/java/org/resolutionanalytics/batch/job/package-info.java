/** The batch job: inventory, analysis in partitions, tables and statistics, publication. */
@NullMarked
package org.resolutionanalytics.batch.job;

import org.jspecify.annotations.NullMarked;
