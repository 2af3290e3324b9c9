/** The records of runs: what each did, which corpus they belong to, how the next one begins. */
@NullMarked
package org.resolutionanalytics.batch.job.history;

import org.jspecify.annotations.NullMarked;
