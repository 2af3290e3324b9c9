/**
 * What documents have to do with each other: which renews which, which clause comes from which, and
 * where the same wording occurs.
 */
@NullMarked
package org.resolutionanalytics.batch.comparison;

import org.jspecify.annotations.NullMarked;
