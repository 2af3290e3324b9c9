/** Clauses beside those that they come from: of two documents, or through a whole series. */
@NullMarked
package org.resolutionanalytics.batch.synopsis;

import org.jspecify.annotations.NullMarked;
