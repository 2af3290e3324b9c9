package org.resolutionanalytics.nlp.lexicon;

import java.util.List;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * One term of a category: one or more words that follow one another in a text. In a word, {@code *}
 * matches any characters or none, {@code ?} exactly one.
 *
 * @param text the term as written, without blanks around it
 * @param words its words in the form in which they are compared
 * @param line the line of its file, from 1; 0 where it comes from none
 * @param capitals whether it matches only as it is written: {@code WHO}, not "who"
 */
public record Term(String text, List<String> words, int line, boolean capitals) {

  /** Copies the list and checks that there is a word. */
  public Term {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one word");
    }
    if (line < 0) {
      throw new IllegalArgumentException("line is negative: " + line);
    }
  }

  /**
   * A term as written. Words are what single spaces separate: two spaces side by side leave an
   * empty word between them, which no text has (so it is in quanteda).
   *
   * @param text the term
   * @param line the line of its file, from 1; 0 where it comes from none
   * @throws IllegalArgumentException if it is blank
   */
  public static Term of(String text, int line) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException("a term is never blank");
    }
    return new Term(trimmed, List.of(WordForm.of(trimmed).split(" ", -1)), line, false);
  }

  /** The same term, to be matched only as it is written. */
  Term inCapitals() {
    return new Term(text, words, line, true);
  }

  /** Whether two terms match the same words: case and typography aside, they are one. */
  boolean sameWords(Term other) {
    return words.equals(other.words);
  }
}
