/**
 * What became of each clause: which clause comes from which, and what changed in it.
 *
 * <pre>{@code
 * Lineage lineage = new Lineage();
 * List<Descent> descents = lineage.compare(earlierClauses, laterClauses);
 * descents.forEach(d -> System.out.println(d.path() + " " + d.relation() + " " + d.difference()));
 * }</pre>
 */
@NullMarked
package org.resolutionanalytics.nlp.lineage;

import org.jspecify.annotations.NullMarked;
