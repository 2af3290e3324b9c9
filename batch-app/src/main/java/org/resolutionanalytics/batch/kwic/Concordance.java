package org.resolutionanalytics.batch.kwic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.match.TermMatch;
import org.resolutionanalytics.nlp.match.TermMatcher;
import org.resolutionanalytics.nlp.match.TermTrie;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Words and phrases in their context. A pattern is a term as in a lexicon, and matches what it
 * would match there; case does not count. Each pattern is looked for on its own: where one matches
 * within another, both have a row. Rows follow the clauses, then the place of the match, the longer
 * match first, then the order of the patterns.
 */
public final class Concordance {
  private final Lexicon patterns;
  private final Tokenizer tokenizer = new Tokenizer();
  private final TermMatcher matcher;
  private final int window;

  /**
   * A concordance.
   *
   * @param patterns what it looks for; of patterns that match alike, the first counts
   * @param window how many words it shows on either side, at least 0; punctuation between them is
   *     shown and not counted. Never beyond the clause
   * @throws IllegalArgumentException if there is no pattern, one is blank, or the window is
   *     negative
   */
  public Concordance(List<String> patterns, int window) {
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("there is no pattern");
    }
    if (window < 0) {
      throw new IllegalArgumentException("the window is negative: " + window);
    }
    this.window = window;
    this.patterns = lexicon(patterns);
    this.matcher = TermTrie.of(this.patterns).newMatcher(tokenizer.types(), NestedScope.KEY);
  }

  /** One category per pattern, so that no pattern takes a match from another. */
  private static Lexicon lexicon(List<String> patterns) {
    List<Category> categories = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (String pattern : patterns) {
      Term term = Term.of(pattern, 0);
      if (known.add(term.words())) {
        String name = term.text();
        List<Term> terms = List.of(term);
        categories.add(
            new Category(name, Optional.empty(), name, "", terms, List.of(), List.of(), 0));
      }
    }
    return new Lexicon("patterns", categories);
  }

  /** The patterns as a lexicon: one category per pattern. */
  public Lexicon patterns() {
    return patterns;
  }

  /** The table {@code kwic}. */
  public DocumentTable<ClauseRow<KwicMatch>> table() {
    return DocumentTable.ofClauses(KwicMatch.TABLE, clause -> matches(clause.text()));
  }

  private List<KwicMatch> matches(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return matcher.match(tokens).stream().map(match -> inContext(text, tokens, match)).toList();
  }

  private KwicMatch inContext(String text, Tokens tokens, TermMatch match) {
    int first = match.firstToken();
    int end = match.endToken();
    int start = tokens.start(first);
    int stop = tokens.end(end - 1);
    return new KwicMatch(
        match.term().text(),
        text.substring(tokens.start(leftmost(tokens, first)), start).strip(),
        text.substring(start, stop),
        text.substring(stop, tokens.end(rightmost(tokens, end) - 1)).strip(),
        start,
        stop);
  }

  /** The first token of the words before a token. */
  private int leftmost(Tokens tokens, int token) {
    int first = token;
    for (int words = 0; first > 0 && words < window; ) {
      first--;
      words += tokens.isWord(first) ? 1 : 0;
    }
    return first;
  }

  /** The token after the words from a token on. */
  private int rightmost(Tokens tokens, int token) {
    int end = token;
    for (int words = 0; end < tokens.size() && words < window; end++) {
      words += tokens.isWord(end) ? 1 : 0;
    }
    return end;
  }
}
