package org.resolutionanalytics.core.resolution;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.text.SourceSpan;

/** One paragraph or sub-paragraph of a resolution. */
public sealed interface Clause permits PreambularClause, OperativeClause, AnnexParagraph {

  /** What it holds. */
  ClauseContent content();

  /** The section that it belongs to. */
  Section section();

  /** Its address, unique in the document. */
  default ClausePath path() {
    return content().path();
  }

  /** Its number as printed, or empty. */
  default String number() {
    return content().number();
  }

  /** 1 for a paragraph, 2 for its (a), 3 for its (i). */
  default int level() {
    return content().level();
  }

  /** The paragraph that it belongs to, for level 2 and deeper. */
  default Optional<ClausePath> parent() {
    return content().parent();
  }

  /** Its opening phrase. */
  default Optional<OpeningPhrase> opening() {
    return content().opening();
  }

  /** Its words, cleaned, without its number. */
  default String text() {
    return content().text();
  }

  /** Where its words are in the source, one span per line. */
  default List<SourceSpan> fragments() {
    return content().fragments();
  }

  /** The changes between source and text. */
  default List<Repair> repairs() {
    return content().repairs();
  }
}
