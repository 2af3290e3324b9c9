package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * What a document's own words show about a doubtful one: which words it holds, and which compounds
 * with a hyphen. A list of short everyday words and one of word endings say the rest.
 */
public final class Vocabulary {
  /** Everyday words: never a piece of the word beside them. */
  private static final WordCounts EVERYDAY =
      words(RuleFile.shipped("repair").text("everyday words"));

  /** Ends of words that are no words themselves. */
  private static final WordCounts ENDINGS = words(RuleFile.shipped("repair").text("endings"));

  /** The length of the longest word in the list of everyday words, and of endings. */
  private static final int LONGEST_EVERYDAY = 7;

  private static final int LONGEST_ENDING = 10;

  private final WordCounts words = new WordCounts();
  private final WordCounts compounds = new WordCounts();
  private final WordCounts joinedCompounds = new WordCounts();

  private static WordCounts words(String list) {
    WordCounts set = new WordCounts();
    for (String word : list.split(" ", -1)) {
      set.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
    }
    return set;
  }

  /** Reads a document's paragraphs. */
  static Vocabulary of(List<Draft> drafts) {
    Vocabulary evidence = new Vocabulary();
    for (Draft draft : drafts) {
      evidence.read(draft.text(), draft.words());
    }
    return evidence;
  }

  private void read(char[] text, DraftWords found) {
    for (int word = 0; word < found.size(); word++) {
      long hash = found.hash(word);
      words.add(hash);
      int end = found.end(word);
      int next = word + 1;
      if (next < found.size() && found.start(next) == end + 1 && Characters.isHyphen(text[end])) {
        long joined = WordCounts.hash(hash, text, end + 1, found.end(next));
        joinedCompounds.add(joined);
        compounds.add(compound(joined, end - found.start(word)));
      }
    }
  }

  private static long compound(long joined, int split) {
    return (joined ^ split) * 0x2545F4914F6CDD1DL;
  }

  /** How often the word with a hash occurs. */
  int count(long hash) {
    return words.count(hash);
  }

  /** How often a word occurs. */
  int count(char[] text, int start, int end) {
    return words.count(WordCounts.hash(text, start, end));
  }

  /** How often the word that two pieces make occurs, written as one; the first by its hash. */
  int countJoined(long first, char[] text, int secondStart, int secondEnd) {
    return words.count(WordCounts.hash(first, text, secondStart, secondEnd));
  }

  /** Whether two pieces make a word of the document or a common one; the first by its hash. */
  boolean isWordJoined(long first, char[] text, int secondStart, int secondEnd) {
    long joined = WordCounts.hash(first, text, secondStart, secondEnd);
    return words.count(joined) > 0 || CommonWords.holds(joined);
  }

  /** How often two pieces occur with a hyphen between them. */
  int countCompound(char[] text, int start, int end, int secondStart, int secondEnd) {
    long first = WordCounts.hash(text, start, end);
    return compounds.count(
        compound(WordCounts.hash(first, text, secondStart, secondEnd), end - start));
  }

  /** How often the word with a hash occurs with a hyphen somewhere inside. */
  int countHyphened(long hash) {
    return joinedCompounds.count(hash);
  }

  /** How often a word occurs with a hyphen before {@code split}. */
  int countHyphened(char[] text, int start, int split, int end) {
    return compounds.count(compound(WordCounts.hash(text, start, end), split - start));
  }

  /** Whether a word is an everyday one. */
  static boolean isEveryday(char[] text, int start, int end) {
    return isEveryday(WordCounts.hash(text, start, end), end - start);
  }

  /** Whether the word with a hash and a length is an everyday one. */
  static boolean isEveryday(long hash, int length) {
    return length <= LONGEST_EVERYDAY && EVERYDAY.count(hash) > 0;
  }

  /** Whether letters cannot be a word: one letter but "a", no vowel, or the mere end of a word. */
  static boolean isNoWord(char[] text, int start, int end) {
    return isNoWord(WordCounts.hash(text, start, end), text, start, end);
  }

  /** The same of a word whose hash is known. */
  static boolean isNoWord(long hash, char[] text, int start, int end) {
    int length = end - start;
    if (length == 1) {
      char c = text[start];
      return c != 'a' && c != 'A' && c != 'I';
    }
    if (length > LONGEST_ENDING) {
      return false;
    }
    boolean ending = Characters.isLower(text[start]) && ENDINGS.count(hash) > 0;
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
