package org.resolutionanalytics.nlp.lexicon;

import java.util.List;
import java.util.Optional;

/** What the file beside the lexicon adds to one category. */
record CategoryExtras(Optional<String> name, String note, List<Term> exclusions) {

  static final CategoryExtras NONE = new CategoryExtras(Optional.empty(), "", List.of());

  CategoryExtras {
    exclusions = List.copyOf(exclusions);
  }
}
