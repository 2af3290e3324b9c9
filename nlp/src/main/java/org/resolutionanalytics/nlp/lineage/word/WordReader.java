package org.resolutionanalytics.nlp.lineage.word;

import java.util.Arrays;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads texts into the words by which they are compared. Only words of the same reader can be
 * compared. Not thread-safe.
 */
public final class WordReader {
  /** An adverb that chains paragraphs is one of the first words. */
  private static final int OPENING_WORDS = 5;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final Vocabulary vocabulary = new Vocabulary();

  /** The words of all texts that were read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads the words of a text. */
  public WordSequence read(String text) {
    return read(vocabulary.tokenize(text));
  }

  /**
   * Reads the words among some tokens.
   *
   * @param tokens tokens of the reader's own vocabulary
   */
  public WordSequence read(Tokens tokens) {
    int[] words = new int[tokens.words()];
    long key = OFFSET;
    int size = 0;
    int seen = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      int word = vocabulary.word(tokens, token);
      WordClass kind = vocabulary.classOf(word);
      if (kind != WordClass.CHAIN || seen >= OPENING_WORDS) {
        words[size++] = word;
        if (kind != WordClass.LIST_AND) {
          key = hashed(key, vocabulary.spelling(word));
        }
      }
      seen++;
    }
    return new WordSequence(Arrays.copyOf(words, size), key);
  }

  private static long hashed(long key, String letters) {
    long hash = key;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * PRIME;
    }
    return hash;
  }
}
