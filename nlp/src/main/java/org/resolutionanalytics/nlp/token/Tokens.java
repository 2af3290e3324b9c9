package org.resolutionanalytics.nlp.token;

import java.util.Objects;

/**
 * The tokens of a text, in order, disjoint; blanks belong to none. Offsets are UTF-16 units of the
 * text, from 0, half-open. Immutable.
 */
public final class Tokens {

  private final String text;
  private final TokenTypes types;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] numbers;
  private final boolean[] word;
  private final int words;

  Tokens(
      String text,
      TokenTypes types,
      int[] starts,
      int[] ends,
      int[] numbers,
      boolean[] word,
      int words) {
    this.text = text;
    this.types = types;
    this.size = starts.length;
    this.starts = starts;
    this.ends = ends;
    this.numbers = numbers;
    this.word = word;
    this.words = words;
  }

  /** The text that was split. */
  public String text() {
    return text;
  }

  /** The number of tokens, words and punctuation. */
  public int size() {
    return size;
  }

  /** How many of them are words: hold a letter or a digit. */
  public int words() {
    return words;
  }

  /**
   * Where a token starts.
   *
   * @param token from 0
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * Where a token ends, exclusive.
   *
   * @param token from 0
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * Whether a token is a word, not punctuation.
   *
   * @param token from 0
   */
  public boolean isWord(int token) {
    return word[token];
  }

  /**
   * Whether a token starts with a capital letter.
   *
   * @param token from 0
   */
  public boolean isCapitalised(int token) {
    char first = text.charAt(starts[token]);
    return first < 0x80
        ? first >= 'A' && first <= 'Z'
        : Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /**
   * A token as written in the text.
   *
   * @param token from 0
   */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /**
   * The text from one token to another, with what is between them.
   *
   * @param first the first token
   * @param end the token after the last
   */
  public String words(int first, int end) {
    Objects.checkFromToIndex(first, end, size);
    return first == end ? "" : text.substring(starts[first], ends[end - 1]);
  }

  /**
   * A token in the form in which words are compared.
   *
   * @param token from 0
   * @see WordForm
   */
  public String form(int token) {
    int type = numbers[token];
    return type == TokenTypes.NONE ? WordForm.of(token(token)) : types.form(type);
  }

  /**
   * Whether a token has a form. Most have another length, which is all that is looked at then.
   *
   * @param token from 0
   * @param form a form of {@link WordForm}
   */
  public boolean is(int token, String form) {
    String own = form(token);
    return own.length() == form.length() && own.equals(form);
  }

  /**
   * The number of a token's form in {@link #types()}, or {@link TokenTypes#NONE}.
   *
   * @param token from 0
   */
  public int type(int token) {
    return numbers[token];
  }

  /** The numbering that {@link #type} refers to. */
  public TokenTypes types() {
    return types;
  }
}
