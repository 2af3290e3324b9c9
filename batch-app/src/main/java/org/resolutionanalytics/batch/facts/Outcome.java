package org.resolutionanalytics.batch.facts;

import java.util.Objects;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** What the analysis of a unit gave: its facts, or the reason why it cannot be used. */
public sealed interface Outcome {

  /** The unit, with the hash of the content that was read; without one if it could not be read. */
  SourceUnit unit();

  /** The clauses that were found; none where the unit cannot be used. */
  default Stream<ClauseFacts> clauses() {
    return this instanceof Analysed found ? found.facts().clauses().stream() : Stream.empty();
  }

  /**
   * Facts.
   *
   * @param unit the unit
   * @param facts what was found in it
   */
  record Analysed(SourceUnit unit, DocumentFacts facts) implements Outcome {

    /** Checks that both are there. */
    public Analysed {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(facts, "facts");
    }
  }

  /**
   * A rejection.
   *
   * @param unit the unit
   * @param reason from the closed list
   * @param detail what is wrong and what to do, in a sentence, without a path of the machine
   * @param line the line of the file, from 1; 0 where no line is meant
   */
  record Rejected(SourceUnit unit, RejectionReason reason, String detail, int line)
      implements Outcome {

    /** Checks that all are there. */
    public Rejected {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }
  }
}
