/** Which document renews which. */
@NullMarked
package org.resolutionanalytics.nlp.lineage.series;

import org.jspecify.annotations.NullMarked;
