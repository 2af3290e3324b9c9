/** Days, sessions and periods that clauses name. */
@NullMarked
package org.resolutionanalytics.nlp.mandate.time;

import org.jspecify.annotations.NullMarked;
