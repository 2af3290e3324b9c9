package org.resolutionanalytics.core.parse.repair;

import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.core.rule.RepairRules;
import org.resolutionanalytics.core.rule.Rules;

/** The words of a language that decide about damage of a text. Immutable. */
public final class RepairWords {
  private static final int SHORTEST_COMMON = 6;
  private static final int LONGEST_ENDING = 10;

  /** Everyday words: never a piece of the word beside them. */
  private final WordList everyday;

  /** Ends of words that are no words themselves. */
  private final WordList endings;

  /** Long words of the genre: the listed ones, and all forms of the opening verbs. */
  private final WordCounts common = new WordCounts();

  final RepairRules rules;
  final Months months;
  final WordList beforeNumbers;
  final WordList vowelEnds;
  final WordList parts;
  final WordList splitEnds;
  final WordList afterTens;

  /** The words of a language's rules. */
  public RepairWords(Rules rules) {
    this.rules = rules.repair();
    this.months = rules.months();
    this.everyday = WordList.of(this.rules.everydayWords());
    this.endings = WordList.of(this.rules.endings());
    this.beforeNumbers = WordList.of(this.rules.beforeNumbers());
    this.vowelEnds = WordList.of(this.rules.vowelEnds());
    this.parts = WordList.of(this.rules.parts());
    this.splitEnds = WordList.of(this.rules.splitEnds());
    this.afterTens = WordList.of(this.rules.afterTens());
    rules.verbs().forms().forEach(this::addCommon);
    this.rules.commonWords().forEach(this::addCommon);
  }

  private void addCommon(String word) {
    if (word.length() >= SHORTEST_COMMON) {
      common.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
    }
  }

  /** Words that a number or a name must follow: "paragraph". */
  public WordList beforeNumbers() {
    return beforeNumbers;
  }

  /** Whether the word with a hash is a common one; capitals are ignored. */
  boolean isCommon(long hash) {
    return common.count(hash) > 0;
  }

  /** Whether the word with a hash and a length is an everyday one. */
  boolean isEveryday(long hash, int length) {
    return everyday.holds(hash, length);
  }

  /** Whether letters cannot be a word: one letter but "a", no vowel, or the mere end of a word. */
  boolean isNoWord(long hash, char[] text, int start, int end) {
    int length = end - start;
    if (length == 1) {
      return rules.letters().indexOf(text[start]) < 0;
    }
    if (length > LONGEST_ENDING) {
      return false;
    }
    boolean ending = Characters.isLower(text[start]) && endings.holds(hash, length);
    boolean strange = ending || (!hasVowel(text, start, end) && !Characters.isUpper(text[end - 1]));
    return strange && !isEveryday(hash, length);
  }

  private boolean hasVowel(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isVowel(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** A vowel; of letters that are not ASCII it is not known, so all of them count. */
  boolean isVowel(char c) {
    return c >= 128 || rules.vowels().indexOf(c | 32) >= 0;
  }
}
