/** The tables whose rows are the facts themselves: from a document's facts to rows. */
@NullMarked
package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.NullMarked;
