/** The facade: from a resolution to tagged clauses. */
@NullMarked
package org.resolutionanalytics.nlp.tag;

import org.jspecify.annotations.NullMarked;
