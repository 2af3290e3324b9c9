package org.resolutionanalytics.core.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;

/**
 * Finds references to other instruments: resolutions and decisions by number, documents by symbol,
 * treaties and outcome documents by title. The rules are in {@code docs/interpretation.md}. Linear
 * in the length of the text. Immutable; one instance serves all threads.
 */
public final class CitationFinder {
  private final CitationWords words;
  private final Organs organs;
  private final DocumentSymbols symbols;

  /**
   * A finder of all known forms.
   *
   * @param rules how texts of a language are written: {@code Rules.of("en")}
   */
  public CitationFinder(Rules rules) {
    this.words = new CitationWords(rules);
    this.organs = new Organs(rules.organs());
    this.symbols = new DocumentSymbols(words);
  }

  /**
   * The references of a resolution, by clause and offset. Those of one clause are disjoint, and the
   * offsets of each select exactly its matched words in the clause's text.
   *
   * @param resolution a resolution
   */
  public List<Citation> find(Resolution resolution) {
    OrganContext context = new OrganContext(resolution.metadata(), organs, words);
    NumberedReferences numbered = new NumberedReferences(context, words);
    List<Citation> citations = new ArrayList<>();
    for (Clause clause : resolution.clauses()) {
      ClauseTokens tokens = ClauseTokens.of(clause.text());
      for (Found found : scan(tokens, context, numbered)) {
        citations.add(found.in(clause.path(), tokens));
      }
    }
    return List.copyOf(citations);
  }

  /**
   * One pass; what a reference has taken is not read again. Goes by every token of a corpus, so it
   * makes nothing for one at which nothing starts: a lambda that holds something costs a quick
   * compiler a call into the Java machine.
   */
  private List<Found> scan(ClauseTokens tokens, OrganContext context, NumberedReferences numbered) {
    List<Found> found = new ArrayList<>();
    TitledReferences titled = new TitledReferences(words, tokens);
    numbered.startClause();
    int at = 0;
    while (at < tokens.size()) {
      int next = numbered.read(tokens, at, found);
      if (next == at) {
        Optional<Found> other = symbols.read(tokens, at);
        if (other.isEmpty()) {
          other = titled.read(at);
        }
        if (other.isPresent()) {
          found.add(other.get());
          next = other.get().next();
        }
      }
      if (next == at) {
        Optional<OrganContext.Mention> organ = context.read(tokens, at);
        if (organ.isPresent()) {
          numbered.mention(organ.get());
          next = titlesInName(titled, at + 1, organ.get().next(), found);
        } else {
          next = at + 1;
        }
      }
      at = next;
    }
    return found;
  }

  /** "Conference of the Parties to the Convention on Biological Diversity": a treaty in a name. */
  private static int titlesInName(TitledReferences titled, int from, int end, List<Found> found) {
    int at = from;
    while (at < end) {
      Optional<Found> title = titled.read(at);
      title.ifPresent(found::add);
      at = title.map(Found::next).orElse(at + 1);
    }
    return at;
  }
}
