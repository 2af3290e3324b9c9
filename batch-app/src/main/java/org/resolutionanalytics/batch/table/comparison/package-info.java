/** The tables of what documents have to do with each other, one class per table. */
@NullMarked
package org.resolutionanalytics.batch.table.comparison;

import org.jspecify.annotations.NullMarked;
