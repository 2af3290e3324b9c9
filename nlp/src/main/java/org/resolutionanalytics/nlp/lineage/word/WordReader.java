package org.resolutionanalytics.nlp.lineage.word;

import java.util.Arrays;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads texts into the words by which they are compared. Only words of the same reader can be
 * compared. Not thread-safe.
 */
public final class WordReader {
  /** An adverb that chains paragraphs is one of the first words. */
  private static final int OPENING_WORDS = 5;

  private static final long OFFSET = 0xcbf29ce484222325L;

  private final RuleBook rules;
  private final Vocabulary vocabulary;

  /** A reader of texts in the language of the rules. */
  public WordReader(RuleBook rules) {
    this.rules = rules;
    this.vocabulary = new Vocabulary(rules);
  }

  /** The rules of the language that it reads. */
  public RuleBook rules() {
    return rules;
  }

  /** The words of all texts that were read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads the words of a text, as numbers of the vocabulary. */
  public int[] words(String text) {
    Tokens tokens = vocabulary.tokenize(text);
    int[] words = new int[tokens.words()];
    int size = 0;
    int seen = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      int word = vocabulary.word(tokens, token);
      if (seen++ >= OPENING_WORDS || vocabulary.classOf(word) != WordClass.CHAIN) {
        words[size++] = word;
      }
    }
    return size == words.length ? words : Arrays.copyOf(words, size);
  }

  /**
   * The sequence of words that were read before.
   *
   * @param words numbers of the reader's own vocabulary
   */
  public WordSequence sequence(int[] words) {
    long key = OFFSET;
    for (int word : words) {
      if (vocabulary.classOf(word) != WordClass.LIST_AND) {
        key = vocabulary.append(key, word);
      }
    }
    return new WordSequence(words, key);
  }
}
