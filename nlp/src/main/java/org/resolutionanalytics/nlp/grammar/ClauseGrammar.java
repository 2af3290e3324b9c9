package org.resolutionanalytics.nlp.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.rule.WordLists;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads who is asked to do what in an operative clause, and who acts in any clause. The result for
 * a clause depends on the clause's words alone. Not thread-safe: one for each thread.
 */
public final class ClauseGrammar {

  /** How many tokens a phrase before an infinitive may have. */
  private static final int LONGEST_PHRASE = 30;

  /** Words before a list of things: "a report containing: (a) Plans". */
  private static final Set<String> ITEMS_FOLLOW = WordLists.shipped("asking").list("items_follow");

  private static final Set<String> DECISIONS = WordLists.shipped("asking").list("decisions");

  private final AskingVerbs verbs;

  private final PartOfSpeech partOfSpeech = new PartOfSpeech();
  private final Sentences sentences = new Sentences();
  private final VerbFinder finder;
  private final AskingReader reader;
  private final WordKinds kinds;

  /** The clause that was read last; each is asked for several times in a row. */
  private @Nullable ClauseText latest;

  /**
   * A grammar with the verbs that ask.
   *
   * @param verbs the verbs
   */
  public ClauseGrammar(AskingVerbs verbs) {
    this.verbs = verbs;
    this.kinds = new WordKinds(verbs);
    this.finder = new VerbFinder(verbs, partOfSpeech);
    this.reader = new AskingReader(finder, new Infinitives(partOfSpeech));
  }

  /**
   * The acts of asking in an operative clause, in the order of the text.
   *
   * @param tokens the clause's tokens
   * @param spans the actors named in it, by position, disjoint; a list that does not change
   * @param decided whether it says what the clause above it decides: "Decides: (a) To request X to"
   */
  public List<Asking> askings(Tokens tokens, List<ActorSpan> spans, boolean decided) {
    return reader.askings(read(tokens, spans, decided));
  }

  /**
   * Whether a clause leaves to its sub-paragraphs what the body decides to do: "Decides further:".
   *
   * @param tokens the clause's tokens
   */
  public boolean leavesDecision(Tokens tokens) {
    int at = tokens.size() - 1;
    if (at < 1 || !tokens.form(at).equals(":")) {
      return false;
    }
    at--;
    while (at > 0 && Words.isAdverb(tokens.form(at))) {
      at--;
    }
    return DECISIONS.contains(tokens.form(at));
  }

  /**
   * Who is given the tasks that a clause's sub-paragraphs list: "establishes a panel with the
   * following tasks:".
   *
   * @param tokens the clause's tokens
   * @param spans the actors named in it, by position, disjoint; a list that does not change
   * @param asks whether the clause asks somebody, so that it must name the tasks as such
   */
  public Optional<Asking> tasks(Tokens tokens, List<ActorSpan> spans, boolean asks) {
    ClauseText text = read(tokens, spans, false);
    return asks && !TaskReader.endsWithTasks(text) ? Optional.empty() : TaskReader.read(text);
  }

  /**
   * Which of the actors named in a clause act there, are asked to act, did act or report.
   *
   * @param tokens the clause's tokens
   * @param spans the actors named in it, by position, disjoint; a list that does not change
   * @param askings what the clause asks
   * @return for each span, in its order
   */
  public boolean[] acting(Tokens tokens, List<ActorSpan> spans, List<Asking> askings) {
    return new ActorAgency(read(tokens, spans, false), verbs).acting(askings);
  }

  /**
   * Whether a text opens with an act of the adopting body, so that it does not go on with what the
   * paragraph above it asks.
   *
   * @param tokens the text's tokens
   */
  public boolean startsOwnAct(Tokens tokens) {
    ClauseText text = read(tokens, List.of(), false);
    int at = 0;
    while (Words.ADVERBS.contains(text.form(at))) {
      at++;
    }
    return text.form(at).endsWith("s") && finder.isOperativeVerb(text, at);
  }

  /**
   * Whether a sub-paragraph says by itself what to do ("To plant trees", "Plant trees"), and is not
   * only a thing, or a way, that the paragraph above it lacks.
   *
   * @param tokens the sub-paragraph's tokens
   * @param chapeau what the paragraph above asks; empty where it leaves all to the sub-paragraphs
   */
  public boolean startsAction(Tokens tokens, String chapeau) {
    if (chapeau.isEmpty()) {
      return true;
    }
    int at = 0;
    while (at < tokens.size() && Words.isAdverb(tokens.form(at))) {
      at++;
    }
    if (at == tokens.size()) {
      return false;
    }
    String last = chapeau.substring(chapeau.lastIndexOf(' ') + 1);
    return tokens.form(at).equals("to")
        || isInfinitiveBehindPhrase(tokens, at)
        || (Words.INFINITIVES.contains(tokens.form(at)) && !ITEMS_FOLLOW.contains(last));
  }

  /** "Within its means, to protect the granaries". */
  private static boolean isInfinitiveBehindPhrase(Tokens tokens, int first) {
    if (!Words.MODIFIER_STARTERS.contains(tokens.form(first))) {
      return false;
    }
    int end = Math.min(tokens.size() - 1, first + LONGEST_PHRASE);
    for (int at = first; at < end; at++) {
      if (tokens.form(at).equals(",") && tokens.form(at + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private ClauseText read(Tokens tokens, List<ActorSpan> spans, boolean decided) {
    ClauseText last = latest;
    if (last != null && last.tokens() == tokens && last.spans() == spans) {
      return last;
    }
    BitSet starts =
        last != null && last.tokens() == tokens ? last.sentenceStarts() : sentences.starts(tokens);
    ClauseText text = new ClauseText(tokens, spans, starts, kinds, decided);
    latest = text;
    return text;
  }
}
