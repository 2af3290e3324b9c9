package org.resolutionanalytics.core.parse.line;

import java.util.Arrays;
import java.util.List;

/**
 * How a document's lines are filled. Text out of a PDF is wrapped at the right margin: a line
 * inside a paragraph ends where the next word would not fit. So a line that had room for the next
 * word ends its paragraph. How much room says so is learnt from the document: from those lines that
 * surely go on, because the next one starts with a small letter.
 */
public final class Layout {
  /** More than this many units in a line is a paragraph on one line, not a wrapped one. */
  private static final int LONGEST_WRAPPED = 160;

  /** Of this many blank lines, at most one may be inside a sentence. */
  private static final int SELDOM = 8;

  /** From so many lines that go on it is known whether all of them are filled. */
  private static final int TIGHT_LINES = 20;

  private final int width;
  private final int slack;
  private final boolean tight;
  private final boolean separated;
  private final boolean blocks;
  private final boolean printed;

  private Layout(Width measured, boolean separated, boolean blocks, boolean printed) {
    this.width = measured.width();
    this.slack = measured.slack();
    this.tight = measured.slack() == 0 && measured.lines() >= TIGHT_LINES;
    this.separated = separated;
    this.blocks = blocks;
    this.printed = printed;
  }

  /**
   * How wide lines are, and how much room a full one may have at its end.
   *
   * @param lines how many lines say so
   */
  private record Width(int width, int slack, int lines) {}

  /**
   * Measures a document.
   *
   * @param printed whether each of its lines is a paragraph that was put together from the lines of
   *     a page
   */
  public static Layout of(List<LineToken> tokens, boolean printed, LineEnds ends) {
    boolean separated = blankLinesSeparate(tokens, ends);
    Width width = printed && separated ? new Width(Integer.MAX_VALUE, 0, 0) : measured(tokens);
    return new Layout(width, separated, isMostlyBlocks(tokens), printed);
  }

  /**
   * Whether blank lines separate paragraphs. They do unless words often go on after them, as where
   * each line has a blank one below it.
   */
  static boolean blankLinesSeparate(List<LineToken> tokens, LineEnds ends) {
    int blocks = 0;
    int goingOn = 0;
    Line last = tokens.get(0).line();
    boolean text = false;
    boolean blank = false;
    for (LineToken token : tokens) {
      if (token instanceof LineToken.Blank) {
        blank = text;
        continue;
      }
      text = token instanceof LineToken.Prose || token instanceof LineToken.Marked;
      if (text && blank) {
        blocks++;
        Line line = token.line();
        boolean goesOn =
            Characters.isLower(line.first())
                && ends.mark(last.text(), last.start(), last.end()) == ' ';
        goingOn += goesOn ? 1 : 0;
      }
      blank = false;
      last = token.line();
    }
    return goingOn * SELDOM <= blocks;
  }

  private static Width measured(List<LineToken> tokens) {
    int[] lengths = new int[tokens.size()];
    int[] needs = new int[tokens.size()];
    int pairs = 0;
    long all = 0;
    long inLongLines = 0;
    Line previous = tokens.get(0).line();
    boolean afterText = false;
    for (LineToken token : tokens) {
      Line line = token.line();
      boolean text = token instanceof LineToken.Prose || token instanceof LineToken.Marked;
      if (text) {
        all += line.length();
        inLongLines += line.length() > LONGEST_WRAPPED ? line.length() : 0;
        if (afterText && Characters.isLower(line.first())) {
          lengths[pairs] = previous.length();
          needs[pairs++] = previous.length() + 1 + line.firstTokenLength();
        }
      }
      previous = line;
      afterText = text && !isNumberAlone(token);
    }
    return inLongLines * 4 > all || pairs < 3
        ? new Width(pairs < 3 && inLongLines * 4 <= all ? 0 : Integer.MAX_VALUE, 0, 0)
        : measured(Arrays.copyOf(lengths, pairs), Arrays.copyOf(needs, pairs));
  }

  /** A number on a line of its own says nothing about where lines are full. */
  private static boolean isNumberAlone(LineToken token) {
    return token instanceof LineToken.Marked marked && marked.textStart() == marked.line().end();
  }

  private static Width measured(int[] lengths, int[] needs) {
    int[] sorted = lengths.clone();
    Arrays.sort(sorted);
    int width = sorted[(int) ((sorted.length - 1) * 0.99)];
    int[] room = new int[needs.length];
    for (int i = 0; i < room.length; i++) {
      room[i] = width - needs[i];
    }
    Arrays.sort(room);
    int slack = Math.max(0, room[(int) ((room.length - 1) * 0.97)] + 1);
    return new Width(width, slack, lengths.length);
  }

  /** Whether the lines are wrapped and the document shows how wide they are. */
  public boolean isMeasured() {
    return width > 0 && width < Integer.MAX_VALUE;
  }

  /** Whether its words came in wrapped lines, in which they may have been damaged. */
  public boolean isWrapped() {
    return printed || isMeasured();
  }

  /** Whether the lines are not wrapped at all: each is a paragraph of its own. */
  boolean isUnwrapped() {
    return width == Integer.MAX_VALUE;
  }

  /** Whether nearly every line of text has a blank one after it. */
  private static boolean isMostlyBlocks(List<LineToken> tokens) {
    int lines = 0;
    int followed = 0;
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Prose || token instanceof LineToken.Marked) {
        lines++;
        boolean blank = i + 1 < tokens.size() && tokens.get(i + 1) instanceof LineToken.Blank;
        followed += blank ? 1 : 0;
      }
    }
    return lines > 2 && followed * 10L >= lines * 8L;
  }

  /** Whether the text consists of paragraphs with blank lines between them. */
  public boolean hasBlocks() {
    return blocks;
  }

  /** Whether a blank line surely ends a paragraph. */
  public boolean isSeparated() {
    return separated;
  }

  /**
   * Whether every line inside a paragraph is filled: a word was moved down only if it had to be.
   */
  public boolean isTight() {
    return tight;
  }

  /** Whether a wrapped line is filled for the most part; letters differ in width. */
  public boolean isNearlyFull(Line line) {
    return isMeasured() && line.length() * 10L >= width * 6L;
  }

  /** Whether a line ends early: the next line's first word would have fitted. */
  public boolean endsEarly(Line line, Line next) {
    return isUnwrapped()
        || (width > 0 && width - line.length() - 1 - next.firstTokenLength() >= slack);
  }
}
