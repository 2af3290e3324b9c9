/** Reads what clauses do: the acts of a clause, and the reports, ends and reviews among them. */
@NullMarked
package org.resolutionanalytics.nlp.mandate.reading;

import org.jspecify.annotations.NullMarked;
