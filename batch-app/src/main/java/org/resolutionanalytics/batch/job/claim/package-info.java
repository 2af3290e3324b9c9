/**
 * The analysis step: threads and machines claim waiting units from the register, a few at a time,
 * until none is left.
 */
@NullMarked
package org.resolutionanalytics.batch.job.claim;

import org.jspecify.annotations.NullMarked;
