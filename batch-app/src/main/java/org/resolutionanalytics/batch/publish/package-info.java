/** The report folder: files appear there all at once, or not at all. */
@NullMarked
package org.resolutionanalytics.batch.publish;

import org.jspecify.annotations.NullMarked;
