/** Records, maps and lists as JSON. */
@NullMarked
package org.resolutionanalytics.batch.json;

import org.jspecify.annotations.NullMarked;
