/** From a file to text: what a file is, found by its content, and the text that it holds. */
@NullMarked
package org.resolutionanalytics.batch.source;

import org.jspecify.annotations.NullMarked;
