/** The tables of what falls due, what ends or is reviewed, and of types of act. */
@NullMarked
package org.resolutionanalytics.batch.table.mandate;

import org.jspecify.annotations.NullMarked;
