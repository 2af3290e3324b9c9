/** Word documents in Office Open XML: their paragraphs, list numbers and notes. */
@NullMarked
package org.resolutionanalytics.batch.source.word;

import org.jspecify.annotations.NullMarked;
