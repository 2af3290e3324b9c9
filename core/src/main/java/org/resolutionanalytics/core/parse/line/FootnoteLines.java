package org.resolutionanalytics.core.parse.line;

import java.util.Set;

/**
 * Tells the footnotes at the foot of a page from the text above and below. A block of footnotes
 * starts after a rule with a numbered line, {@code 1 See resolution 54/12.} or {@code 1/ Resolution
 * 217 A (III).}; the second form starts a block without a rule too. It ends at a page mark, or
 * where a footnote has ended and the next line does not start with a footnote's number.
 */
final class FootnoteLines {
  /** No single footnote is longer than this; so a block that has lost its end stays bounded. */
  private static final int MAX_LINES = 12;

  private final StarNotes stars;
  private final Set<String> abbreviations;
  private boolean inside;

  /** Whether no rule but a star alone started the block: it ends with its paragraph. */
  private boolean star;

  private boolean finished;
  private boolean afterRule;
  private int lines;

  /**
   * For the lines of a document.
   *
   * @param abbreviations a footnote whose line ends with one of them goes on
   */
  FootnoteLines(StarNotes stars, Set<String> abbreviations) {
    this.stars = stars;
    this.abbreviations = abbreviations;
  }

  /** A blank line was read. */
  void blank() {
    inside &= !star;
  }

  /** A rule was read. */
  void rule() {
    inside = false;
    afterRule = true;
  }

  /** A page mark or running header was read: the block, if any, is over. */
  void pageEnds() {
    inside = false;
    afterRule = false;
  }

  /** Whether a visible line belongs to a block of footnotes. */
  boolean accept(Line line) {
    boolean starred = stars.startsNote(line);
    if (starred || startsFootnote(line, afterRule || (inside && !star))) {
      star = starred && !afterRule && (star || !inside);
      inside = true;
      lines = 1;
    } else if (inside && !finished && lines < MAX_LINES && (!star || goesOn(line))) {
      lines++;
    } else {
      inside = false;
    }
    afterRule = false;
    finished = inside && ends(line);
    return inside;
  }

  /** Whether a line goes on with the note of a star: a paragraph of the text has a capital. */
  private static boolean goesOn(Line line) {
    return !Characters.isUpper(line.first());
  }

  private static boolean startsFootnote(Line line, boolean expected) {
    String s = line.text();
    int at = line.start();
    if (expected && s.charAt(at) == '*') {
      return true;
    }
    while (at < line.end() && at - line.start() < 4 && isMark(s.charAt(at))) {
      at++;
    }
    if (at == line.start() || at - line.start() > 3 || at == line.end()) {
      return false;
    }
    boolean slash = s.charAt(at) == '/';
    int word = Characters.skipEmpty(s, slash ? at + 1 : at, line.end());
    boolean blank = word > (slash ? at + 1 : at);
    if (word == line.end() || !(expected || slash)) {
      return false;
    }
    char c = s.charAt(word);
    boolean opens = Characters.isUpper(c) || Characters.isOpeningMark(c);
    return slash ? blank && opens : blank && (opens || Characters.isLower(c));
  }

  /** Whether this is a digit, raised or not. */
  static boolean isMark(char c) {
    return Characters.isDigit(c) || EndNotes.isRaised(c);
  }

  private boolean ends(Line line) {
    char last = line.last();
    if (last != '.' && last != ')' && last != '\u201d' && last != '"') {
      return false;
    }
    for (String abbreviation : abbreviations) {
      int from = line.end() - abbreviation.length();
      if (from >= line.start()
          && line.text().regionMatches(true, from, abbreviation, 0, abbreviation.length())
          && (from == line.start() || !Characters.isLetter(line.text().charAt(from - 1)))) {
        return false;
      }
    }
    return true;
  }
}
