package org.resolutionanalytics.core.parse.repair;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.resolutionanalytics.core.parse.line.Characters;

/**
 * A number that may be the mark of a note.
 *
 * @param paragraph the paragraph
 * @param form how it is written there
 * @param value the number
 * @param start where the characters to take out start in the paragraph
 * @param end where they end
 * @param place where the number is in the document
 * @param beforeFunctionWord whether no word follows that could be counted
 */
record MarkCandidate(
    JoinedText paragraph,
    Form form,
    int value,
    int start,
    int end,
    int place,
    boolean beforeFunctionWord) {

  /** The forms of a mark. */
  enum Form {
    /** {@code Covenant 6/ and}. */
    SLASH,
    /** {@code Outcome,4 and}: no text but a note's mark has a figure there. */
    GLUED_TO_COMMA,
    /** {@code Rights2 and}, {@code (Tokyo Rules)5}, {@code at the end.7}. */
    GLUED_TO_WORD,
    /** {@code DECIDES1 to}: only a note proves that this is no name. */
    GLUED_TO_CAPITALS,
    /** {@code Outcome, 4 and}: a note or a series has to prove it. */
    BEHIND_STOP,
    /** {@code Israel 11 for}: only a note, or a hole in a series, can prove it. */
    SET_APART,
    /** {@code Rights,² and}: a note has to prove it. */
    RAISED,
    /** {@code Rights [2] and}, {@code Rights[^2] and}: a note in that form has to prove it. */
    BRACKETED,
    /** {@code plan* for}: a note with as many stars has to prove it. */
    STAR
  }

  /** The word that it is glued to, in small letters. */
  String wordBefore() {
    char[] text = paragraph.text();
    int word = start;
    while (word > 0 && Characters.isLetter(text[word - 1])) {
      word--;
    }
    return String.valueOf(text, word, start - word).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the number is a letter that was read wrongly: in "internationa1", where the text has
   * "international" elsewhere and not "internationa".
   *
   * @param words the words of the text in small letters
   */
  boolean isLetter(Supplier<Set<String>> words) {
    if (form != Form.GLUED_TO_WORD || value != 1) {
      return false;
    }
    String stem = wordBefore();
    return !stem.isEmpty() && words.get().contains(stem + "l") && !words.get().contains(stem);
  }
}
