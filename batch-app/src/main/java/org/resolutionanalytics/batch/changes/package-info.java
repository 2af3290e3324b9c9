/** What differs from the last completed run. */
@NullMarked
package org.resolutionanalytics.batch.changes;

import org.jspecify.annotations.NullMarked;
