package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolutionanalytics.nlp.rule.NameRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.FormKinds;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * The words that may be short for a fuller name. Looks each word form up once. Not thread-safe: one
 * for each thread.
 */
public final class ShortFormWords {

  private static final int NOUN = 1;
  private static final int HEAD_OR_NOUN = 2;
  private static final int USUAL = 4;

  private final ActorLexicon lexicon;
  private final RuleBook book;
  private final NameRules rules;
  private final FormKinds kinds;
  private final Map<String, List<String>> nounsOfNames = new HashMap<>();

  /**
   * The words for a lexicon.
   *
   * @param lexicon the actors
   * @param book how names are shortened
   */
  public ShortFormWords(ActorLexicon lexicon, RuleBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.rules = book.names();
    Set<String> usual = lexicon.usualNouns();
    this.kinds = new FormKinds(form -> kinds(form, usual));
  }

  private int kinds(String form, Set<String> usual) {
    String bare = WordForm.bare(form);
    boolean noun = rules.shortFormNouns().contains(bare);
    return (noun ? NOUN : 0)
        | (noun || isHead(bare) ? HEAD_OR_NOUN : 0)
        | (usual.contains(form) ? USUAL : 0);
  }

  /** How names are shortened. */
  public NameRules rules() {
    return rules;
  }

  /** All rules of the language. */
  RuleBook book() {
    return book;
  }

  /** Whether a word is the head of an agency, in a text of the agency's own body. */
  boolean isHead(String form) {
    return rules.headsOfAgencies().contains(form);
  }

  /** The actors. */
  ActorLexicon lexicon() {
    return lexicon;
  }

  /** Whether a token is a noun by which a name can be taken up again. */
  boolean isNoun(Tokens tokens, int token) {
    return (kinds.of(tokens, token) & NOUN) != 0;
  }

  /** The same, or the head of an agency. */
  boolean isHeadOrNoun(Tokens tokens, int token) {
    return (kinds.of(tokens, token) & HEAD_OR_NOUN) != 0;
  }

  /** Whether a token is a noun by which a body means somebody without a name. */
  boolean isUsual(Tokens tokens, int token) {
    return (kinds.of(tokens, token) & USUAL) != 0;
  }

  /** The nouns of an actor's full name by which it can be taken up again. */
  List<String> nounsOfName(Actor actor) {
    return nounsOfNames.computeIfAbsent(
        actor.id(),
        id -> {
          List<String> nouns = new ArrayList<>(words(lexicon.actor(id).name()));
          nouns.retainAll(rules.shortFormNouns());
          return List.copyOf(nouns);
        });
  }

  static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ ,]+"));
  }
}
