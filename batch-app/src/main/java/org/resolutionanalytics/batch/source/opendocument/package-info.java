/** Texts in the OpenDocument Format: their paragraphs, list numbers and notes. */
@NullMarked
package org.resolutionanalytics.batch.source.opendocument;

import org.jspecify.annotations.NullMarked;
