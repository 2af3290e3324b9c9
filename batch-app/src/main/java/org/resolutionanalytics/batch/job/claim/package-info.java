/** The analysis step: threads and machines claim waiting units from the register. */
@NullMarked
package org.resolutionanalytics.batch.job.claim;

import org.jspecify.annotations.NullMarked;
