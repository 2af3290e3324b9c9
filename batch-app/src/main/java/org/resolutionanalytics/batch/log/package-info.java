/** What the program and its libraries tell on the console while they work. */
@NullMarked
package org.resolutionanalytics.batch.log;

import org.jspecify.annotations.NullMarked;
