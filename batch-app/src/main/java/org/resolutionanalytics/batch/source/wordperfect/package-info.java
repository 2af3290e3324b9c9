/** WordPerfect 5 and 6: the paragraphs. */
@NullMarked
package org.resolutionanalytics.batch.source.wordperfect;

import org.jspecify.annotations.NullMarked;
