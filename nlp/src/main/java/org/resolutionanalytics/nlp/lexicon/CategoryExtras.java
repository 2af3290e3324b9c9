package org.resolutionanalytics.nlp.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * What the file beside the lexicon adds to one category.
 *
 * @param capitals which of its terms match only as they are written here
 */
record CategoryExtras(
    Optional<String> name, String note, List<Term> exclusions, List<Term> capitals) {

  static final CategoryExtras NONE = new CategoryExtras(Optional.empty(), "", List.of(), List.of());

  CategoryExtras {
    exclusions = List.copyOf(exclusions);
    capitals = List.copyOf(capitals);
  }
}
