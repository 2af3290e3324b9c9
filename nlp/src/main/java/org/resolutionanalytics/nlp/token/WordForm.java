package org.resolutionanalytics.nlp.token;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared: Unicode NFC, lower case, one apostrophe ({@code '}), one
 * hyphen ({@code -}), without soft hyphens and zero-width characters. Applied to the words of texts
 * and of terms alike, so that a word processor's typography never hides a term.
 */
public final class WordForm {

  private static final String POSSESSIVE = "'s";

  private WordForm() {}

  /**
   * The form of a word.
   *
   * @param word a word of a text or of a term
   */
  public static String of(String word) {
    return isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldUnicode(word);
  }

  /** Whether a form is a possessive, with its apostrophe: "the Council's". */
  public static boolean isPossessive(String form) {
    return form.endsWith(POSSESSIVE);
  }

  /** The possessive of a form. */
  public static String possessive(String form) {
    return form + POSSESSIVE;
  }

  /** A form without a possessive's ending. */
  public static String bare(String form) {
    return isPossessive(form) ? form.substring(0, form.length() - POSSESSIVE.length()) : form;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String foldUnicode(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder form = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isApostrophe(c)) {
        form.append('\'');
      } else if (isHyphen(c)) {
        form.append('-');
      } else if (!isInvisible(c)) {
        form.append(c);
      }
    }
    // Lower-casing may leave a decomposed sequence (capital I with dot above).
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC;
  }

  /** Hyphens and the en dash of ranges; an em dash separates, it never joins. */
  static boolean isHyphen(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2013);
  }

  /** Soft hyphen, zero-width characters, byte order mark. */
  static boolean isInvisible(int c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }
}
