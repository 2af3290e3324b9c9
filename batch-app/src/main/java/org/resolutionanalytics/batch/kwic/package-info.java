/** Words and phrases in their context: one row for each match of a pattern. */
@NullMarked
package org.resolutionanalytics.batch.kwic;

import org.jspecify.annotations.NullMarked;
