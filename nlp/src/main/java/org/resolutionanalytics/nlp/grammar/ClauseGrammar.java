package org.resolutionanalytics.nlp.grammar;

import java.util.Collection;
import java.util.List;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerbs;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.Infinitives;
import org.resolutionanalytics.nlp.grammar.clause.PartOfSpeech;
import org.resolutionanalytics.nlp.grammar.clause.Sentences;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.grammar.clause.Words;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads who is asked to do what in an operative clause, and who acts in any clause. The result for
 * a clause depends on the clause's words alone. Not thread-safe: one for each thread.
 */
public final class ClauseGrammar {

  /** How many tokens a phrase before an infinitive may have. */
  private static final int LONGEST_PHRASE = 30;

  private final Words words;
  private final AskingVerbs verbs;
  private final PartOfSpeech partOfSpeech;
  private final Sentences sentences;
  private final VerbFinder finder;
  private final AskingReader reader;
  private final WordKinds kinds;

  /**
   * A grammar with the verbs that ask.
   *
   * @param rules the rules of the language
   * @param asking the verbs
   */
  public ClauseGrammar(RuleBook rules, Collection<AskingVerb> asking) {
    this.words = new Words(rules);
    this.verbs = new AskingVerbs(asking, words.grammar.modals());
    this.kinds = new WordKinds(verbs, words);
    this.partOfSpeech = new PartOfSpeech(words.grammar.models());
    this.sentences = new Sentences(words.grammar.models());
    this.finder = new VerbFinder(verbs, partOfSpeech);
    this.reader = new AskingReader(finder, new Infinitives(partOfSpeech));
  }

  /** Where a clause is. */
  public enum Place {
    /** In the preamble, which asks nobody. */
    PREAMBLE,
    /** In the operative part, or in an annex. */
    OPERATIVE,
    /** Below a clause that leaves to it what the body decides: "Decides: (a) To request X to". */
    BELOW_DECISION
  }

  /**
   * Reads a clause.
   *
   * @param tokens the clause's tokens
   * @param spans the actors named in it, by position, disjoint
   * @param place where it is
   */
  public ClauseReading read(Tokens tokens, List<ActorSpan> spans, Place place) {
    boolean decided = place == Place.BELOW_DECISION;
    ClauseText text =
        new ClauseText(tokens, spans, sentences.starts(tokens), words, kinds, decided);
    List<RequestAct> askings = place == Place.PREAMBLE ? List.of() : reader.askings(text);
    return new ClauseReading(
        text, askings, new ActorAgency(text, verbs).acting(askings), startsOwnAct(text));
  }

  private boolean startsOwnAct(ClauseText text) {
    int at = 0;
    while (words.grammar.adverbs().contains(text.form(at))) {
      at++;
    }
    return text.is(at, WordRole.THIRD_PERSON) && finder.isOperativeVerb(text, at);
  }

  /**
   * Whether a sub-paragraph says by itself what to do ("To plant trees", "Plant trees"), and is not
   * only a thing, or a way, that the paragraph above it lacks.
   *
   * @param tokens the sub-paragraph's tokens
   * @param chapeau what the paragraph above asks; empty where it leaves all to the sub-paragraphs
   * @param tasks whether the sub-paragraphs are tasks that it gives
   */
  public boolean startsAction(Tokens tokens, String chapeau, boolean tasks) {
    if (chapeau.isEmpty()) {
      return true;
    }
    String last = chapeau.substring(chapeau.lastIndexOf(' ') + 1);
    if (words.roles.has(last, WordRole.INFINITIVE_MARK) && !tasks) {
      // "to explore ways in order to: (a) Share seeds"
      int at = afterAdverbs(tokens);
      return at < tokens.size() && words.roles.has(tokens.form(at), WordRole.INFINITIVE_MARK);
    }
    return saysWhatToDo(tokens, !words.asking.itemsFollow().contains(last));
  }

  /**
   * Whether a sub-paragraph starts with a verb that says what to do.
   *
   * @param tokens the sub-paragraph's tokens
   * @param bare whether a verb without "to" counts, which may be a noun: "Plant trees"
   */
  public boolean saysWhatToDo(Tokens tokens, boolean bare) {
    int at = afterAdverbs(tokens);
    return at < tokens.size()
        && (words.roles.has(tokens.form(at), WordRole.INFINITIVE_MARK)
            || isInfinitiveBehindPhrase(tokens, at)
            || (bare && words.infinitives.contains(tokens.form(at))));
  }

  private int afterAdverbs(Tokens tokens) {
    int at = 0;
    while (at < tokens.size() && words.isAdverb(tokens.form(at))) {
      at++;
    }
    return at;
  }

  /** "Within its means, to protect the granaries". */
  private boolean isInfinitiveBehindPhrase(Tokens tokens, int first) {
    if (!words.grammar.modifierStarters().contains(tokens.form(first))) {
      return false;
    }
    int end = Math.min(tokens.size() - 1, first + LONGEST_PHRASE);
    for (int at = first; at < end; at++) {
      if (tokens.form(at).equals(",")
          && words.roles.has(tokens.form(at + 1), WordRole.INFINITIVE_MARK)) {
        return true;
      }
    }
    return false;
  }
}
