/** Measures of association and of keyness, over counts. */
@NullMarked
package org.resolutionanalytics.batch.table.measure;

import org.jspecify.annotations.NullMarked;
