package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;

/**
 * What a document's own words show about a doubtful one: which words it holds, and which compounds
 * with a hyphen.
 */
public final class Vocabulary {
  private final RepairWords common;
  private final WordCounts words = new WordCounts();
  private final WordCounts compounds = new WordCounts();
  private final WordCounts joinedCompounds = new WordCounts();

  private Vocabulary(RepairWords common) {
    this.common = common;
  }

  /** Reads a document's paragraphs. */
  static Vocabulary of(List<JoinedText> paragraphs, RepairWords common) {
    Vocabulary evidence = new Vocabulary(common);
    for (JoinedText paragraph : paragraphs) {
      evidence.read(paragraph.text(), paragraph.words());
    }
    return evidence;
  }

  private void read(char[] text, JoinedWords found) {
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
    return words.count(joined) > 0 || common.isCommon(joined);
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
}
