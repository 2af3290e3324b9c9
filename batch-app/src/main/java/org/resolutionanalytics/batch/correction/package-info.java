/** What analysts have corrected, and how it is put in place of what the program found. */
@NullMarked
package org.resolutionanalytics.batch.correction;

import org.jspecify.annotations.NullMarked;
