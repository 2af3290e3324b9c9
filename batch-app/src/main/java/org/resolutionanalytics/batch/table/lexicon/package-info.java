/** The tables of what a lexicon finds in a corpus. */
@NullMarked
package org.resolutionanalytics.batch.table.lexicon;

import org.jspecify.annotations.NullMarked;
