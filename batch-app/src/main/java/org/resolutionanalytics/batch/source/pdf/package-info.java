/** PDF: from the characters on pages to lines, and from lines to paragraphs and notes. */
@NullMarked
package org.resolutionanalytics.batch.source.pdf;

import org.jspecify.annotations.NullMarked;
