/** Rich Text Format: its paragraphs, with the numbers and notes that its writer drew. */
@NullMarked
package org.resolutionanalytics.batch.source.rtf;

import org.jspecify.annotations.NullMarked;
