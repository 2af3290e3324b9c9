package org.resolutionanalytics.nlp.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.match.TermTrie;
import org.resolutionanalytics.nlp.rule.NameRules;
import org.resolutionanalytics.nlp.token.TokenTypes;

/**
 * The actors and the words that name them, prepared for matching. A term also matches in the
 * genitive ({@code the Secretary-General's}). Immutable; for all threads.
 */
public final class ActorLexicon {

  private final Lexicon lexicon;
  private final String registerText;
  private final ActorRegister register;
  private final TermTrie trie;
  private final Map<String, Actor> byTwoWords;

  private ActorLexicon(Lexicon lexicon, String registerText) {
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

  /** The shipped actors. */
  public static ActorLexicon shipped() {
    return Shipped.ACTORS;
  }

  /** Read at the first use. */
  private static final class Shipped {
    private static final ActorLexicon ACTORS = read();

    private static ActorLexicon read() {
      try {
        Lexicon lexicon =
            LexiconReader.read(
                "actors.yml", resource("actors.yml"), Optional.of(resource("actors.extras.yml")));
        return of(lexicon, new String(resource("actors.register.yml"), StandardCharsets.UTF_8));
      } catch (LexiconFormatException e) {
        throw new IllegalStateException("the shipped actor lexicon is broken", e);
      }
    }
  }

  /**
   * A lexicon with the register of its actors.
   *
   * @param lexicon one category for each actor
   * @param register the text of the register
   * @throws IllegalArgumentException if the register lacks an actor or breaks a rule
   */
  static ActorLexicon of(Lexicon lexicon, String register) {
    return new ActorLexicon(lexicon, register);
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
   * @param rules how names are shortened and shared
   */
  public ActorFinder newFinder(TokenTypes types, NameRules rules) {
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
    String american = noun.replace("rganisation", "rganization");
    return Optional.ofNullable(byTwoWords.get(adjective + " " + american));
  }

  private static Lexicon withGenitives(Lexicon lexicon) {
    List<Category> roots = new ArrayList<>();
    for (Category category : lexicon.roots()) {
      List<Term> terms = new ArrayList<>(category.terms());
      Set<String> known = Set.copyOf(category.terms().stream().map(Term::text).toList());
      for (Term term : category.terms()) {
        String british = term.text().replace("rganization", "rganisation");
        if (!known.contains(british)) {
          terms.add(Term.of(british, term.line()));
        }
        String genitive = term.text() + "'s";
        if (!known.contains(genitive)) {
          terms.add(Term.of(genitive, term.line()));
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

  private static byte[] resource(String name) {
    try (InputStream in = ActorLexicon.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + name, e);
    }
  }
}
