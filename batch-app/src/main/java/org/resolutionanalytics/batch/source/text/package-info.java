/** Plain text and Markdown: bytes in any encoding to text. */
@NullMarked
package org.resolutionanalytics.batch.source.text;

import org.jspecify.annotations.NullMarked;
