package org.resolutionanalytics.nlp.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A category of a lexicon, with those below it.
 *
 * @param path its key after those of the categories above, joined by full stops: {@code
 *     crisis.economic}
 * @param parent the path of the category above
 * @param name as printed in reports; its path where the lexicon gives none
 * @param note what it covers, in words; may be empty
 * @param terms its own terms, in the file's order, none twice
 * @param exclusions terms whose matches hide the matches of this category's terms, and of those
 *     below it, that they overlap: {@code crisis management}
 * @param subcategories the categories below, in the file's order
 * @param line the line of its key, from 1; 0 where it comes from no file
 */
public record Category(
    String path,
    Optional<String> parent,
    String name,
    String note,
    List<Term> terms,
    List<Term> exclusions,
    List<Category> subcategories,
    int line) {

  /** Copies the lists. */
  public Category {
    terms = List.copyOf(terms);
    exclusions = List.copyOf(exclusions);
    subcategories = List.copyOf(subcategories);
  }
}
