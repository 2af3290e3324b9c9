package org.resolutionanalytics.core.parse.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.core.rule.RuleFile;
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

  private final String letters;

  final WordList beforeNumbers;
  final WordList vowelEnds;
  final WordList parts;
  final WordList splitEnds;
  final WordList afterTens;
  final List<String> tens;
  final List<String> secondParts;
  final List<String> openPrefixes;
  final List<String> openEnds;
  final List<String> firstWithHyphen;
  final List<String> secondWithHyphen;
  final List<String> prefixes;
  final List<String> closedPrefixes;
  final Set<String> functionWords;
  final Set<String> links;
  final Set<String> units;
  final Set<String> joinsNumbers;
  final Set<String> beforeOrigin;
  final Months months;

  /** Two consonants that words begin with, each between blanks. */
  final String onsets;

  /** The words of a language's rules. */
  public RepairWords(Rules rules) {
    RuleFile repair = rules.repair();
    this.everyday = WordList.of(repair.text("everyday words"));
    this.endings = WordList.of(repair.text("endings"));
    this.letters = repair.text("letters");
    this.beforeNumbers = WordList.of(repair.text("before numbers"));
    this.vowelEnds = WordList.of(repair.text("vowel ends"));
    this.parts = WordList.of(repair.text("parts"));
    this.splitEnds = WordList.of(repair.text("split ends"));
    this.afterTens = WordList.of(repair.text("after tens"));
    this.tens = repair.ordered("tens");
    this.secondParts = repair.ordered("second parts");
    this.openPrefixes = repair.ordered("open prefixes");
    this.openEnds = repair.ordered("open ends");
    this.firstWithHyphen = repair.ordered("first with hyphen");
    this.secondWithHyphen = repair.ordered("second with hyphen");
    this.prefixes = repair.ordered("prefixes");
    this.closedPrefixes = repair.ordered("closed prefixes");
    this.functionWords = repair.words("function words");
    this.links = repair.words("links");
    this.units = repair.words("units");
    this.joinsNumbers = repair.words("joins numbers");
    this.beforeOrigin = repair.words("before origin");
    this.months = rules.months();
    this.onsets = " " + repair.text("onsets") + " ";
    rules.verbs().forms().forEach(this::addCommon);
    repair.lines("common words").stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .forEach(this::addCommon);
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
      return letters.indexOf(text[start]) < 0;
    }
    if (length > LONGEST_ENDING) {
      return false;
    }
    boolean ending = Characters.isLower(text[start]) && endings.holds(hash, length);
    boolean strange = ending || (!hasVowel(text, start, end) && !Characters.isUpper(text[end - 1]));
    return strange && !isEveryday(hash, length);
  }

  private static boolean hasVowel(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isVowel(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** A vowel; of letters that are not ASCII it is not known, so all of them count. */
  private static boolean isVowel(char c) {
    return switch (c < 128 ? c | 32 : 'a') {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }
}
