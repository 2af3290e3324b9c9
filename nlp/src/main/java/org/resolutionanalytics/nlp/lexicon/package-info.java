/** Categories and their terms, as analysts edit them. */
@NullMarked
package org.resolutionanalytics.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
