package org.resolutionanalytics.batch.table.statistics;

import java.util.List;
import java.util.Map;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.fact.DocumentRow;

/** A document, with how often its clauses mention each theme. */
record CountedDocument(DocumentRow row, List<Clause> clauses, SectionGroups sections) {

  /** A clause, with how often it mentions each theme, by its id, if at all. */
  record Clause(DocumentRow document, ClauseFacts facts, Map<String, Integer> themes) {}
}
