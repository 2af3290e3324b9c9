package org.resolutionanalytics.nlp.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** The trie against the plain reading of the rules, on random lexicons and texts. */
class MatchingPropertiesTest {

  @Property(tries = 2000)
  void theTrieFindsWhatTheRulesSay(
      @ForAll("lexicons") Lexicon lexicon,
      @ForAll("texts") String text,
      @ForAll NestedScope scope) {
    Tokenizer tokenizer = new Tokenizer();
    Tokens tokens = tokenizer.tokenize(text);
    List<TermMatch> found = TermTrie.of(lexicon).newMatcher(tokenizer.types(), scope).match(tokens);
    assertThat(rows(found)).isEqualTo(plainly(lexicon, tokens, scope));
  }

  @Property
  void theOrderOfCategoriesChangesNothing(
      @ForAll("lexicons") Lexicon lexicon,
      @ForAll("texts") String text,
      @ForAll NestedScope scope,
      @ForAll long seed) {
    List<Category> shuffled = new ArrayList<>(lexicon.roots());
    Collections.shuffle(shuffled, new Random(seed));
    Tokenizer tokenizer = new Tokenizer();
    Tokens tokens = tokenizer.tokenize(text);
    TermMatcher one = TermTrie.of(lexicon).newMatcher(tokenizer.types(), scope);
    TermMatcher other =
        TermTrie.of(new Lexicon("shuffled", shuffled)).newMatcher(tokenizer.types(), scope);
    assertThat(rows(other.match(tokens))).isEqualTo(rows(one.match(tokens)));
  }

  @Property
  void whatWasReadBeforeChangesNothing(
      @ForAll("lexicons") Lexicon lexicon,
      @ForAll("texts") String before,
      @ForAll("texts") String text) {
    TermTrie trie = TermTrie.of(lexicon);
    Tokenizer fresh = new Tokenizer();
    Tokenizer used = new Tokenizer(new TokenTypes(4));
    TermMatcher usedMatcher = trie.newMatcher(used.types(), NestedScope.KEY);
    usedMatcher.match(used.tokenize(before));
    assertThat(rows(usedMatcher.match(used.tokenize(text))))
        .isEqualTo(
            rows(trie.newMatcher(fresh.types(), NestedScope.KEY).match(fresh.tokenize(text))));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "ab", "abb", "B", "ba", ",", "aa", "bab")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<Lexicon> lexicons() {
    Arbitrary<Term> term =
        Arbitraries.of("a", "ab", "abb", "b", "a*", "*b", "?", "*", "a?b", "b*b", ",", "*a*")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> Term.of(String.join(" ", words), 0));
    Arbitrary<List<Term>> terms = term.list().ofMaxSize(5).uniqueElements(Term::words);
    Arbitrary<List<Term>> exclusions = term.list().ofMaxSize(1);
    return net.jqwik.api.Combinators.combine(terms, exclusions, terms)
        .as(Parts::new)
        .list()
        .ofMaxSize(3)
        .map(MatchingPropertiesTest::lexicon);
  }

  private record Parts(List<Term> terms, List<Term> exclusions, List<Term> below) {}

  private static Lexicon lexicon(List<Parts> parts) {
    List<Category> roots = new ArrayList<>();
    for (Parts part : parts) {
      String path = "c" + roots.size();
      Category below =
          category(path + ".sub", Optional.of(path), part.below(), List.of(), List.of());
      roots.add(category(path, Optional.empty(), part.terms(), part.exclusions(), List.of(below)));
    }
    return new Lexicon("random", roots);
  }

  private static Category category(
      String path,
      Optional<String> parent,
      List<Term> terms,
      List<Term> exclusions,
      List<Category> below) {
    return new Category(path, parent, path, "", terms, exclusions, below, 0);
  }

  private static List<String> rows(List<TermMatch> matches) {
    return matches.stream()
        .map(m -> row(m.category().path(), m.term().text(), m.firstToken(), m.endToken()))
        .sorted()
        .toList();
  }

  private static String row(String path, String term, int first, int end) {
    return path + " " + term + " " + first + "-" + end;
  }

  /** One candidate of the plain matcher. */
  private record Span(Category category, Term term, int first, int end) {
    boolean overlaps(Span other) {
      return first < other.end && other.first < end;
    }
  }

  private static List<String> plainly(Lexicon lexicon, Tokens tokens, NestedScope scope) {
    List<Span> candidates = new ArrayList<>();
    for (Category category : lexicon.categories()) {
      List<Span> hidden = new ArrayList<>();
      lexicon.categories().stream()
          .filter(above -> (category.path() + ".").startsWith(above.path() + "."))
          .forEach(above -> above.exclusions().forEach(t -> hidden.addAll(all(above, t, tokens))));
      for (Term term : category.terms()) {
        for (Span span : all(category, term, tokens)) {
          if (hidden.stream().noneMatch(span::overlaps)) {
            candidates.add(span);
          }
        }
      }
    }
    // Stable: candidates are in the lexicon's order already.
    candidates.sort(
        Comparator.<Span>comparingInt(s -> s.first() - s.end()).thenComparingInt(Span::first));
    List<Span> accepted = new ArrayList<>();
    for (Span span : candidates) {
      boolean own =
          accepted.stream()
              .anyMatch(
                  a -> a.category().path().equals(span.category().path()) && a.overlaps(span));
      if (!own && (scope == NestedScope.KEY || !isCovered(span, accepted))) {
        accepted.add(span);
      }
    }
    return accepted.stream()
        .map(s -> row(s.category().path(), s.term().text(), s.first(), s.end()))
        .sorted()
        .toList();
  }

  /** Whether what is accepted, other than on these very words, covers every token of a span. */
  private static boolean isCovered(Span span, List<Span> accepted) {
    TreeSet<Integer> free = new TreeSet<>();
    for (int i = span.first(); i < span.end(); i++) {
      free.add(i);
    }
    accepted.stream()
        .filter(a -> a.first() != span.first() || a.end() != span.end())
        .forEach(a -> free.removeIf(i -> a.first() <= i && i < a.end()));
    return free.isEmpty();
  }

  private static List<Span> all(Category category, Term term, Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    int length = term.words().size();
    for (int first = 0; first + length <= tokens.size(); first++) {
      boolean matches = true;
      for (int i = 0; i < length; i++) {
        matches &= pattern(term.words().get(i)).matcher(tokens.form(first + i)).matches();
      }
      if (matches) {
        spans.add(new Span(category, term, first, first + length));
      }
    }
    return spans;
  }

  private static Pattern pattern(String glob) {
    StringBuilder regex = new StringBuilder();
    glob.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
              }
            });
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
