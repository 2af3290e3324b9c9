package org.resolutionanalytics.core.parse.opening;

import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.rule.OpeningRules;
import org.resolutionanalytics.core.rule.OpeningVerbs;
import org.resolutionanalytics.core.rule.OpeningVerbs.Entry;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/** Reads an opening phrase in one pass over the first words. */
final class PhraseReading {
  private static final int MAX_WORDS = 12;
  private static final int MOST_WORDS_OF_MANNER = 5;

  /** The fewest letters before a blank that has split a word. */
  private static final int SHORTEST_START = 3;

  /** A phrase as found. */
  record Found(int start, int end, String verb, Form form) {}

  private final OpeningVerbs verbs;
  private final OpeningRules rules;
  private final String text;
  private final int start;
  private final int end;
  private int wordEnd;
  private int words;
  private String word = "";

  PhraseReading(OpeningVerbs verbs, OpeningRules rules, String text, int start, int end) {
    this.verbs = verbs;
    this.rules = rules;
    this.text = text;
    this.start = start;
    this.end = end;
    this.wordEnd = start;
  }

  /** Moves to the next word; false at a mark, at the end, or after too many words. */
  private boolean next() {
    int at = wordEnd;
    while (at < end && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    if (at == end || ++words > MAX_WORDS || !Characters.isLetter(text.charAt(at))) {
      return false;
    }
    int to = at;
    while (to < end
        && (Characters.isLetter(text.charAt(to)) || Characters.isHyphen(text.charAt(to)))) {
      to++;
    }
    wordEnd = to;
    word = text.substring(at, to).toLowerCase(Locale.ROOT);
    return true;
  }

  /**
   * Takes in the next letters if a blank has come between them and a first word that is none:
   * "Stress ing", "Strongl y".
   */
  private void joinFirstWord() {
    int back = wordEnd;
    String start = word;
    if (start.length() < SHORTEST_START
        || verbs.leading(start).isPresent()
        || rules.isAdverb(start)) {
      return;
    }
    int at = Characters.skipEmpty(text, wordEnd, end);
    boolean lower = at < end && Characters.isLower(text.charAt(at));
    boolean joined =
        lower
            && next()
            && verbs.leading(word).isEmpty()
            && (verbs.leading(start + word).isPresent()
                || (word.length() <= 2 && rules.isAdverb(start + word)));
    if (joined) {
      word = start + word;
    } else {
      wordEnd = back;
      word = start;
    }
    words = 1;
  }

  Optional<Found> phrase(boolean anyParticiple) {
    boolean we = false;
    while (next()) {
      if (words == 1 && !anyParticiple) {
        joinFirstWord();
      }
      if (rules.having().contains(word)) {
        return afterHaving();
      }
      if (words == 1 && rules.mostlyNouns().contains(word) && !isVerb()) {
        return Optional.empty();
      }
      if (words == 1 && rules.subjects().contains(word)) {
        we = true;
      } else if (!rules.isAdverb(word)) {
        return verb(we, anyParticiple);
      }
    }
    return Optional.empty();
  }

  /** What a sentence reports in the past tense: "decided to appoint". */
  Optional<Found> report() {
    while (next()) {
      if (!rules.isAdverb(word)) {
        return verbs
            .reported(word)
            .map(e -> withParticles(new Entry(e.verb(), Form.FINITE, e.particles())));
      }
    }
    return Optional.empty();
  }

  /** Looks at the two words after "States" and comes back to it. */
  private boolean isVerb() {
    int back = wordEnd;
    String first = word;
    boolean verb = next() && rules.afterNouns().contains(word);
    if (verb && word.equals(rules.conjunction())) {
      verb = !next() || !rules.nounsAre().contains(word);
    }
    wordEnd = back;
    words = 1;
    word = first;
    return verb;
  }

  private Optional<Found> verb(boolean we, boolean anyParticiple) {
    Optional<Entry> entry = we ? verbs.plain(word) : verbs.leading(word);
    if (entry.isEmpty() && !we) {
      entry = decided();
      if (entry.isEmpty() && anyParticiple) {
        entry = verbs.plain(word);
        entry = entry.isPresent() ? entry : rules.unknownParticiple(word);
      }
    }
    if (entry.isEmpty() || (entry.get().form() == Form.STATE && isBeforeName())) {
      return Optional.empty();
    }
    return Optional.of(
        rules.links().contains(word) ? linked(entry.get()) : withParticles(entry.get()));
  }

  /** "Decided to row": an act of a meeting that is reported. */
  private Optional<Entry> decided() {
    return verbs
        .reported(word)
        .filter(
            e -> Characters.isUpper(text.charAt(start)) && rules.afterPast().contains(wordAfter()));
  }

  /** "United Nations", "Concerned Member States": an adjective before a name opens nothing. */
  private boolean isBeforeName() {
    int next = Characters.skipEmpty(text, wordEnd, end);
    return Characters.isLower(text.charAt(wordEnd - 1))
        && next < end
        && Characters.isUpper(text.charAt(next));
  }

  private Optional<Found> afterHaving() {
    int having = wordEnd;
    while (next()) {
      if (!rules.isAdverb(word)) {
        return verbs
            .past(word)
            .map(e -> withParticles(new Entry(e.verb(), Form.PARTICIPLE, e.particles())))
            .or(() -> Optional.of(new Found(start, having, rules.auxiliary(), Form.PARTICIPLE)));
      }
    }
    return Optional.of(new Found(start, having, rules.auxiliary(), Form.PARTICIPLE));
  }

  /** "Remaining deeply concerned": the state counts, if one follows. */
  private Found linked(Entry link) {
    int afterLink = wordEnd;
    while (next()) {
      Optional<Entry> state = verbs.leading(word).filter(e -> e.form() == Form.STATE);
      if (state.isPresent()) {
        return new Found(start, wordEnd, state.get().verb(), link.form());
      }
      if (!rules.isAdverb(word)) {
        break;
      }
    }
    return new Found(start, afterLink, link.verb(), link.form());
  }

  private Found withParticles(Entry entry) {
    String verb = entry.verb();
    int phraseEnd = adverbs(wordEnd, entry.form());
    for (String particle : entry.particles()) {
      int after = follows(phraseEnd, particle);
      if (after > 0) {
        verb = verb + " " + particle.replace(rules.article(), "");
        phraseEnd = adverbs(after, entry.form());
        break;
      }
    }
    boolean object = rules.takingManners().contains(entry.verb());
    return new Found(start, manner(phraseEnd, object), verb, entry.form());
  }

  private String wordAfter() {
    int from = Characters.skipEmpty(text, wordEnd, end);
    return text.substring(from, Characters.wordEnd(text, from, end));
  }

  /** The end after the adverbs at a place: "Recalling also". */
  private int adverbs(int at, Form form) {
    int last = at;
    wordEnd = at;
    boolean acts = form == Form.FINITE || form == Form.PLAIN;
    while (next() && rules.isAdverb(word) && !(acts && rules.isAdjective(word, wordAfter()))) {
      last = wordEnd;
    }
    return last;
  }

  private int follows(int at, String words) {
    int from = Characters.skipEmpty(text, at, end);
    int to = from + words.length();
    boolean same = from > at && text.regionMatches(true, from, words, 0, words.length());
    return same && (to >= end || !Characters.isLetter(text.charAt(to))) ? to : -1;
  }

  /** The end after "with deep concern", or after "its deep concern" where an object is due. */
  private int manner(int at, boolean object) {
    wordEnd = at;
    if (!next() || !(rules.mannerStarts().contains(word) || object)) {
      return at;
    }
    for (int words = 1; !rules.manners().contains(word); words++) {
      boolean ends = words > 1 && word.length() < 3 && !rules.beforeManners().contains(word);
      if (ends || words == MOST_WORDS_OF_MANNER || !next()) {
        return at;
      }
    }
    return wordEnd;
  }
}
