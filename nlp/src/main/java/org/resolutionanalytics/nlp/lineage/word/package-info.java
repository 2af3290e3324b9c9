/** The words by which clauses and documents are compared. */
@NullMarked
package org.resolutionanalytics.nlp.lineage.word;

import org.jspecify.annotations.NullMarked;
