package org.resolutionanalytics.core.parse.line;

/**
 * The notes that a star marks: {@code * Reissued for technical reasons}. A star before a line may
 * as well be a bullet, so it is a note only where the text has the mark after a word ({@code
 * Norland,*}), and no more lines with that many stars than words. A text in which stars before and
 * after words set off other words has none.
 */
final class StarNotes {
  private static final int MOST_STARS = 3;

  /** By the number of stars: how many words have that mark less how many lines start with it. */
  private final int[] marks = new int[MOST_STARS + 1];

  private final boolean[] lines = new boolean[MOST_STARS + 1];

  private boolean emphasis;

  /** Reads the stars of a document's text. */
  StarNotes(String text) {
    int at = text.indexOf('*');
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      read(text, at, end);
      at = text.indexOf('*', end);
    }
  }

  private void read(String text, int start, int end) {
    int stars = end - start;
    boolean behind = start > 0 && !Characters.isEmpty(text.charAt(start - 1));
    boolean before = end < text.length() && !Characters.isEmpty(text.charAt(end));
    if (stars > MOST_STARS) {
      return;
    }
    if (behind) {
      marks[stars] += before && Characters.isLetter(text.charAt(end)) ? 0 : 1;
    } else if (before) {
      emphasis |= Characters.isLetter(text.charAt(end));
    } else if (startsLine(text, start)) {
      lines[stars] = true;
      marks[stars]--;
    }
  }

  private static boolean startsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && Characters.isEmpty(text.charAt(before))
        && !Characters.isLineEnd(text.charAt(before))
        && text.charAt(before) != '\r') {
      before--;
    }
    return before < 0 || Characters.isLineEnd(text.charAt(before)) || text.charAt(before) == '\r';
  }

  /** Whether a line is, or starts, the note of a star. */
  boolean startsNote(Line line) {
    int end = line.start();
    while (end < line.end() && line.text().charAt(end) == '*') {
      end++;
    }
    int stars = end - line.start();
    return stars > 0
        && stars <= MOST_STARS
        && !emphasis
        && lines[stars]
        && marks[stars] >= 0
        && end < line.end()
        && Characters.isBlank(line.text().charAt(end));
  }
}
