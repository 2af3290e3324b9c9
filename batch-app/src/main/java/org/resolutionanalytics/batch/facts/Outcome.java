package org.resolutionanalytics.batch.facts;

import java.util.stream.Stream;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** The result of analysing a unit: its facts, or the reason why it cannot be used. */
public sealed interface Outcome {

  /** The unit, with the hash of the content that was read; without one if it could not be read. */
  SourceUnit unit();

  /** The clauses that were found; none where the unit cannot be used. */
  default Stream<ClauseFacts> clauses() {
    return this instanceof Analysed found ? found.facts().clauses().stream() : Stream.empty();
  }

  /** The unit could be used. */
  record Analysed(SourceUnit unit, DocumentFacts facts) implements Outcome {}

  /**
   * The unit cannot be used.
   *
   * @param detail what is wrong and what to do, in a sentence, without a path on this machine
   * @param line the line of the file, from 1; 0 for the whole file
   */
  record Rejected(SourceUnit unit, RejectionReason reason, String detail, int line)
      implements Outcome {}
}
