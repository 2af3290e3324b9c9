/** How messages put numbers and lists of names. */
@NullMarked
package org.resolutionanalytics.batch.message;

import org.jspecify.annotations.NullMarked;
