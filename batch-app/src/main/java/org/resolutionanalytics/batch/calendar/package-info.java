/** What falls due, for calendar programs. */
@NullMarked
package org.resolutionanalytics.batch.calendar;

import org.jspecify.annotations.NullMarked;
