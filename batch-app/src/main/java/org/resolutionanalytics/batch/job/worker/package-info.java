/** The analysis by workers on other machines, over the PostgreSQL of a run. */
@NullMarked
package org.resolutionanalytics.batch.job.worker;

import org.jspecify.annotations.NullMarked;
