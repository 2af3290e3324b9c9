package org.resolutionanalytics.batch.kwic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
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
 * Words and phrases in their context: the table {@code kwic}. A pattern is a term as in a lexicon,
 * and matches what it would match there; case does not count. Each pattern is looked for on its
 * own: where one matches within another, both have a row. Rows follow the clauses, then the place
 * of the match, the longer match first, then the order of the patterns.
 */
public final class Concordance implements TableSource<KwicRow> {
  private final PassageSource passages;
  private final Lexicon patterns;
  private final TermTrie trie;
  private final int window;

  /**
   * A concordance that is read later.
   *
   * @param passages where it looks
   * @param patterns what it looks for; of patterns that match alike, the first counts
   * @param window how many words it shows on either side, at least 0; punctuation between them is
   *     shown and not counted. Never beyond the clause
   * @throws IllegalArgumentException if there is no pattern, one is blank, or the window is
   *     negative
   */
  public Concordance(PassageSource passages, List<String> patterns, int window) {
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("there is no pattern");
    }
    if (window < 0) {
      throw new IllegalArgumentException("the window is negative: " + window);
    }
    this.passages = Objects.requireNonNull(passages, "passages");
    this.window = window;
    this.patterns = lexicon(patterns);
    this.trie = TermTrie.of(this.patterns);
  }

  /** A category a pattern, so that no pattern takes a match from another. */
  private static Lexicon lexicon(List<String> patterns) {
    List<Category> categories = new ArrayList<>(patterns.size());
    Set<List<String>> known = new HashSet<>();
    for (String pattern : patterns) {
      Term term = Term.of(pattern, 0);
      if (known.add(term.words())) {
        categories.add(
            new Category(
                term.text(),
                Optional.empty(),
                term.text(),
                "",
                List.of(term),
                List.of(),
                List.of(),
                0));
      }
    }
    return new Lexicon("patterns", categories);
  }

  /** The patterns as a lexicon, a category each. */
  public Lexicon patterns() {
    return patterns;
  }

  @Override
  public Table<KwicRow> table() {
    return KwicRow.TABLE;
  }

  @Override
  public void read(Consumer<KwicRow> sink) {
    Tokenizer tokenizer = new Tokenizer();
    TermMatcher matcher = trie.newMatcher(tokenizer.types(), NestedScope.KEY);
    passages.forEach(
        passage -> {
          Tokens tokens = tokenizer.tokenize(passage.text());
          for (TermMatch match : matcher.match(tokens)) {
            sink.accept(row(passage, tokens, match));
          }
        });
  }

  private KwicRow row(Passage passage, Tokens tokens, TermMatch match) {
    int first = match.firstToken();
    int end = match.endToken();
    int start = tokens.start(first);
    int stop = tokens.end(end - 1);
    String text = passage.text();
    return new KwicRow(
        passage,
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
