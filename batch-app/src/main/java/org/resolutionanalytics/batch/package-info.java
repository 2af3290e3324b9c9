/** The application. */
@NullMarked
package org.resolutionanalytics.batch;

import org.jspecify.annotations.NullMarked;
