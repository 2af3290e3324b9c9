/** All terms of a lexicon found in one pass over the tokens. */
@NullMarked
package org.resolutionanalytics.nlp.match;

import org.jspecify.annotations.NullMarked;
