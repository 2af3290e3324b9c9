package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.match.TermTrie;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * The actors and the words that name them, prepared for matching. A term also matches in the
 * genitive ({@code the Secretary-General's}). Immutable; for all threads.
 */
public final class ActorLexicon {

  private final Lexicon lexicon;
  private final String registerText;
  private final ActorRegister register;
  private final RuleBook rules;
  private final TermTrie trie;
  private final Map<String, Actor> byTwoWords;

  private ActorLexicon(Lexicon lexicon, String registerText, RuleBook rules) {
    this.rules = rules;
    this.lexicon = lexicon;
    this.registerText = registerText;
    this.register = ActorRegister.read(registerText);
    this.trie = TermTrie.of(withGenitives(lexicon));
    this.byTwoWords = new HashMap<>();
    for (Category category : lexicon.categories()) {
      Actor actor = actor(category.path());
      for (Term term : category.terms()) {
        if (term.words().size() == 2) {
          byTwoWords.putIfAbsent(String.join(" ", term.words()), actor);
        }
      }
    }
  }

  /** The actors that come with the rules of a language. */
  public static ActorLexicon of(RuleBook rules) {
    String language = rules.text().language();
    try {
      return new ActorLexicon(
          LexiconReader.shipped(language, "actors"),
          RuleBook.shippedText(language, "actors.register.yml"),
          rules);
    } catch (LexiconFormatException e) {
      throw new IllegalStateException("the shipped actor lexicon is broken", e);
    }
  }

  /** The words that name the actors. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** All actors. */
  public Collection<Actor> actors() {
    return register.ids().stream().map(this::actor).toList();
  }

  /**
   * The actor with an id.
   *
   * @param id an id of the lexicon
   * @throws IllegalArgumentException if there is none
   */
  public Actor actor(String id) {
    Optional<Actor> actor = register.actor(id);
    if (actor.isEmpty()) {
      throw new IllegalArgumentException("the register has no actor " + id);
    }
    return actor.get();
  }

  /** What decides about matches, as one text. */
  public String canonicalText() {
    return lexicon.canonicalText() + registerText;
  }

  /**
   * A finder for one thread.
   *
   * @param types the numbering of word forms of the tokens that it will be given
   */
  public ActorFinder newFinder(TokenTypes types) {
    return new ActorFinder(this, trie.newMatcher(types, NestedScope.DICTIONARY), rules);
  }

  /** The nouns by which the texts of one body or another mean somebody without a name. */
  Set<String> usualNouns() {
    return register.usualNouns();
  }

  boolean isActingOnly(String id, String term) {
    return register.isActingOnly(id, term);
  }

  /**
   * Whom the texts of a body mean by a noun that they have given no name to.
   *
   * @param body the body's id
   */
  Map<String, Actor> usualNouns(String body) {
    Map<String, Actor> usual = new HashMap<>();
    register.usualNouns(body).forEach((noun, id) -> usual.put(noun, actor(id)));
    return Map.copyOf(usual);
  }

  /** The officer of an organ who has an id of its own: its president. */
  Optional<Actor> officer(String office, Actor organ) {
    return register
        .actor(office + "_of_" + organ.id())
        .or(() -> register.actor(office + "_of_the_" + organ.id()));
  }

  /** The actor that an adjective and a noun name together, if a term says so. */
  Optional<Actor> ofTwoWords(String adjective, String noun) {
    String spelled = noun;
    for (Map.Entry<String, String> other : rules.names().otherSpellings().entrySet()) {
      spelled = spelled.replace(other.getValue(), other.getKey());
    }
    return Optional.ofNullable(byTwoWords.get(adjective + " " + spelled));
  }

  private Lexicon withGenitives(Lexicon lexicon) {
    Map<String, List<Term>> behindDemonyms = behindDemonyms(lexicon);
    List<Category> roots = new ArrayList<>();
    for (Category category : lexicon.roots()) {
      List<Term> terms = new ArrayList<>(category.terms());
      Set<String> known = new HashSet<>();
      terms.forEach(term -> known.add(term.text()));
      for (Term term : behindDemonyms.getOrDefault(category.path(), List.of())) {
        if (known.add(term.text())) {
          terms.add(term);
        }
      }
      for (Term term : List.copyOf(terms)) {
        for (String form : forms(term.text())) {
          if (known.add(form)) {
            terms.add(Term.of(form, term.line()));
          }
        }
      }
      roots.add(
          new Category(
              category.path(),
              category.parent(),
              category.name(),
              category.note(),
              terms,
              category.exclusions(),
              category.subcategories(),
              category.line()));
    }
    return new Lexicon(lexicon.name(), roots);
  }

  /** "Afghan parties": terms that the demonyms of States make, by the ids of their actors. */
  private Map<String, List<Term>> behindDemonyms(Lexicon lexicon) {
    Map<String, Term> demonyms = new LinkedHashMap<>();
    for (Category category : lexicon.categories()) {
      for (Term term : category.terms()) {
        int last = term.text().lastIndexOf(' ');
        String noun = term.text().substring(last + 1);
        if (last > 0
            && rules.names().afterDemonyms().contains(noun)
            && actor(category.path()).kind().equals(Actor.STATE)) {
          demonyms.putIfAbsent(term.text().substring(0, last), term);
        }
      }
    }
    Map<String, List<Term>> terms = new HashMap<>();
    rules
        .names()
        .behindDemonyms()
        .forEach(
            (noun, id) ->
                demonyms.forEach(
                    (demonym, of) ->
                        terms
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(Term.of(demonym + " " + noun, of.line()))));
    return terms;
  }

  /** A term in its other spellings and in the genitive. */
  private List<String> forms(String term) {
    List<String> forms = new ArrayList<>();
    rules.names().otherSpellings().forEach((part, other) -> forms.add(term.replace(part, other)));
    forms.add(WordForm.possessive(term));
    return forms;
  }
}
