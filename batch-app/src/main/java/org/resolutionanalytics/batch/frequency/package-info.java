/**
 * How often: themes by section, year and document, actors, opening phrases. Counts in one pass over
 * the documents; what is kept grows with the lexicon, not with the corpus.
 */
@NullMarked
package org.resolutionanalytics.batch.frequency;

import org.jspecify.annotations.NullMarked;
