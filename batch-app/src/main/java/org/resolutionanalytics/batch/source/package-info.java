/**
 * The entrance to the files of a corpus: which files are documents and what they are called, and
 * from a file to its text, or to the reason why there is none. {@link SourceReader} decides by a
 * file's content which of the packages below reads it.
 */
@NullMarked
package org.resolutionanalytics.batch.source;

import org.jspecify.annotations.NullMarked;
