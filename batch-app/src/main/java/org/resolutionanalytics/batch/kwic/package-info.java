/** Words in their context. */
@NullMarked
package org.resolutionanalytics.batch.kwic;

import org.jspecify.annotations.NullMarked;
