/** The grammar of clauses: who is asked to do what, and who acts. */
@NullMarked
package org.resolutionanalytics.nlp.grammar;

import org.jspecify.annotations.NullMarked;
