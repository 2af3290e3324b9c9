package org.resolutionanalytics.nlp.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Headings between a paragraph and its items: "The Mission shall have these tasks:", "Protection of
 * wells:", "(a) to guard wells". They ask nothing, and their items do what the paragraph asks. One
 * for each resolution, which is read in order.
 */
final class Headings {

  /** The most words of a heading; longer ones are paragraphs. */
  private static final int LONGEST = 16;

  private final Set<ClausePath> parents = new HashSet<>();
  private Optional<ClausePath> paragraph = Optional.empty();

  Headings(List<Clause> clauses) {
    clauses.forEach(clause -> clause.parent().ifPresent(parents::add));
  }

  /** The paragraph whose items follow the clause, if this is such a heading. */
  Optional<ClausePath> above(Clause clause, Tokens tokens) {
    boolean heading = parents.contains(clause.path()) && tokens.words() <= LONGEST;
    if (clause.parent().isPresent()) {
      return clause.parent().filter(path -> heading && tokens.isWord(tokens.size() - 1));
    }
    if (heading
        && clause.number().isEmpty()
        && clause.section() == Section.OPERATIVE
        && RequestTracker.endsWithColon(tokens)) {
      return paragraph;
    }
    paragraph = Optional.of(clause.path());
    return Optional.empty();
  }
}
