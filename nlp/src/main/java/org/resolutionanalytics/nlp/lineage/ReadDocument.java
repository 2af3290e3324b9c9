package org.resolutionanalytics.nlp.lineage;

import java.util.List;

/** A document that {@link Lineage} has read, to be compared with others. */
public final class ReadDocument {
  private final List<ReadClause> clauses;

  ReadDocument(List<ReadClause> clauses) {
    this.clauses = clauses;
  }

  List<ReadClause> clauses() {
    return clauses;
  }
}
