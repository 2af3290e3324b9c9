/** Web pages: their main part as paragraphs. */
@NullMarked
package org.resolutionanalytics.batch.source.html;

import org.jspecify.annotations.NullMarked;
