package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** Checks a lexicon for terms that do not do what their author meant. */
public final class LexiconCheck {

  /** Shorter terms are too often similar by chance. */
  private static final int NEAR_LENGTH = 8;

  private final Tokenizer tokenizer = new Tokenizer();
  private final List<LexiconFinding> findings = new ArrayList<>();

  private LexiconCheck() {}

  /**
   * The doubts about a lexicon, by line, then kind.
   *
   * @param lexicon the lexicon
   */
  public static List<LexiconFinding> of(Lexicon lexicon) {
    LexiconCheck check = new LexiconCheck();
    for (Category category : lexicon.categories()) {
      category.terms().forEach(term -> check.checkAlone(category, term));
      category.exclusions().forEach(term -> check.checkAlone(category, term));
      check.checkAgainstEachOther(category);
    }
    check.checkShared(lexicon.categories());
    check.findings.sort(
        Comparator.comparingInt(LexiconFinding::line)
            .thenComparing(LexiconFinding::kind)
            .thenComparing(LexiconFinding::category)
            .thenComparing(LexiconFinding::term));
    return List.copyOf(check.findings);
  }

  private void checkAlone(Category category, Term term) {
    for (String word : term.words()) {
      Optional<String> reason = whyNeverOneToken(word);
      if (reason.isPresent()) {
        add(LexiconFindingKind.NEVER_MATCHES, category, term, reason.get());
        return;
      }
    }
    if (term.words().size() == 1 && literalLength(term.words().get(0)) < 3 && isGlob(term)) {
      add(
          LexiconFindingKind.TOO_BROAD,
          category,
          term,
          "fewer than three letters beside wildcards: it matches too many words");
    }
  }

  /** A word of a term must be one token, else no token of a text can equal it. */
  private Optional<String> whyNeverOneToken(String word) {
    if (word.isEmpty()) {
      return Optional.of("two spaces side by side leave an empty word: write one space");
    }
    // A wildcard matches letters that keep the word together.
    Tokens tokens = tokenizer.tokenize(word.replace('*', 'x').replace('?', 'x'));
    if (tokens.size() == 1 || mayBeOneToken(word, tokens)) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      parts.add(tokens.token(i));
    }
    String advice = "separate its words and punctuation by spaces";
    if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
      advice = "write '" + String.join(" ", parts) + "'";
    }
    return Optional.of("in a text '" + word + "' is " + tokens.size() + " tokens: " + advice);
  }

  /** With a wildcard beside the punctuation, digits in its place may join what letters do not. */
  private boolean mayBeOneToken(String word, Tokens withLetters) {
    if (withLetters.size() == 0 || (word.indexOf('*') < 0 && word.indexOf('?') < 0)) {
      return false;
    }
    return tokenizer.tokenize(word.replace('*', '1').replace('?', '1')).size() == 1;
  }

  private void checkAgainstEachOther(Category category) {
    Map<String, Term> byVariant = new LinkedHashMap<>();
    Map<String, List<Term>> globs = globsByFirstLetters(category.terms());
    for (Term term : category.terms()) {
      Optional<Term> wider = widerThan(term, globs);
      if (wider.isPresent()) {
        String reason = "'" + wider.get().text() + "' matches all that it matches: remove it";
        add(LexiconFindingKind.SHADOWED, category, term, reason);
      } else {
        checkNear(category, term, byVariant);
      }
    }
  }

  /** Two terms that are the same with at most one letter taken from each, plurals aside. */
  private void checkNear(Category category, Term term, Map<String, Term> byVariant) {
    String letters = String.join("", term.words()).replace("-", "").replace("'", "");
    if (letters.length() < NEAR_LENGTH) {
      return;
    }
    Optional<Term> near = Optional.empty();
    for (int i = -1; i < letters.length(); i++) {
      String variant = i < 0 ? letters : letters.substring(0, i) + letters.substring(i + 1);
      Term other = byVariant.putIfAbsent(variant, term);
      if (other != null && !other.sameWords(term) && near.isEmpty() && !isPluralOf(term, other)) {
        near = Optional.of(other);
      }
    }
    near.ifPresent(
        other -> {
          String reason =
              "almost the same as '" + other.text() + "': is one of them a typing error?";
          add(LexiconFindingKind.NEAR_DUPLICATE, category, term, reason);
        });
  }

  private static boolean isPluralOf(Term one, Term other) {
    String a = String.join(" ", one.words());
    String b = String.join(" ", other.words());
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.equals(shorter + "s") || longer.equals(shorter + "'s");
  }

  /**
   * Terms of which every word may be wider than another, by the letters that a wider one shares.
   */
  private static Map<String, List<Term>> globsByFirstLetters(List<Term> terms) {
    Map<String, List<Term>> globs = new LinkedHashMap<>();
    for (Term term : terms) {
      if (isGlob(term)) {
        String first = term.words().get(0);
        int end = first.indexOf('*') < 0 ? first.length() : first.indexOf('*');
        globs.computeIfAbsent(first.substring(0, end), key -> new ArrayList<>()).add(term);
      }
    }
    return globs;
  }

  private static Optional<Term> widerThan(Term term, Map<String, List<Term>> globs) {
    String first = term.words().get(0);
    for (int end = 0; end <= first.length(); end++) {
      for (Term other : globs.getOrDefault(first.substring(0, end), List.of())) {
        if (!other.sameWords(term) && covers(other, term)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a trailing glob, word by word, takes in all that a term can match. */
  private static boolean covers(Term wide, Term narrow) {
    if (wide.words().size() != narrow.words().size()) {
      return false;
    }
    for (int i = 0; i < wide.words().size(); i++) {
      if (!covers(wide.words().get(i), narrow.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(String wide, String narrow) {
    if (wide.equals(narrow) || wide.equals("*")) {
      return true;
    }
    boolean onlyTrailing =
        wide.endsWith("*") && wide.indexOf('*') == wide.length() - 1 && wide.indexOf('?') < 0;
    return onlyTrailing && narrow.startsWith(wide.substring(0, wide.length() - 1));
  }

  private void checkShared(List<Category> categories) {
    Map<List<String>, String> first = new LinkedHashMap<>();
    for (Category category : categories) {
      for (Term term : category.terms()) {
        String other = first.putIfAbsent(term.words(), category.path());
        if (other != null) {
          String reason = "is in " + other + " as well: a mention counts in both";
          add(LexiconFindingKind.SHARED, category, term, reason);
        }
      }
    }
  }

  private static boolean isGlob(Term term) {
    return term.words().stream().anyMatch(word -> word.indexOf('*') >= 0 || word.indexOf('?') >= 0);
  }

  private static int literalLength(String word) {
    return (int) word.chars().filter(c -> c != '*' && c != '?').count();
  }

  private void add(LexiconFindingKind kind, Category category, Term term, String reason) {
    findings.add(new LexiconFinding(kind, term.line(), category.path(), term.text(), reason));
  }
}
