/** A clause as the grammar reads it: its sentences, what its words may begin, and its verbs. */
@NullMarked
package org.resolutionanalytics.nlp.grammar.clause;

import org.jspecify.annotations.NullMarked;
