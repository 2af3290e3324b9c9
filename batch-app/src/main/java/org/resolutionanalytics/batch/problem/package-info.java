/** What lies behind a problem. */
@NullMarked
package org.resolutionanalytics.batch.problem;

import org.jspecify.annotations.NullMarked;
