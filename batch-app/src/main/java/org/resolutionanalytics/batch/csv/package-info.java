/** Tables as files of comma-separated values. */
@NullMarked
package org.resolutionanalytics.batch.csv;

import org.jspecify.annotations.NullMarked;
