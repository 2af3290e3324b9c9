package org.resolutionanalytics.core.parse.line;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/**
 * A line without its end and without the blanks around it.
 *
 * @param index its index from 0
 * @param start the offset of its first visible character, in UTF-16 units from 0
 * @param end after its last visible character; {@code start} for a blank line
 * @param text the whole document's text
 * @param wrapped whether it is a paragraph that may have line ends inside
 */
public record Line(int index, int start, int end, String text, boolean wrapped) {

  /** A line without line ends inside. */
  public Line(int index, int start, int end, String text) {
    this(index, start, end, text, false);
  }

  /**
   * The lines of a document. They are in order and disjoint, and every character between two of
   * them is blank or invisible.
   */
  public static List<Line> of(SourceText source) {
    String text = source.content();
    int count = source.lineCount();
    List<Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = source.lineStart(i);
      int to = i + 1 < count ? source.lineStart(i + 1) : text.length();
      int end = Characters.trimEnd(text, from, to);
      int start = Characters.skipEmpty(text, from, end);
      lines.add(new Line(i, start, end, text));
    }
    return lines;
  }

  /** The line that a paragraph is, when its format knows it; line ends inside are blanks. */
  public static Line of(SourceText source, int index, SourceSpan span) {
    String text = source.content();
    int end = Characters.trimEnd(text, span.start(), span.end());
    return new Line(index, Characters.skipEmpty(text, span.start(), end), end, text, true);
  }

  /** The same line at another place of the document. */
  Line at(int otherIndex) {
    return new Line(otherIndex, start, end, text, wrapped);
  }

  public boolean isBlank() {
    return start == end;
  }

  public int length() {
    return end - start;
  }

  public char first() {
    return text.charAt(start);
  }

  public char last() {
    return text.charAt(end - 1);
  }

  public SourceSpan span() {
    return new SourceSpan(start, end);
  }

  /** Its words; for short lines only. */
  public String string() {
    return text.substring(start, end);
  }

  /** The length of its first run of visible characters, in UTF-16 units. */
  int firstTokenLength() {
    int at = start;
    while (at < end && !Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** Whether its words start with these, case ignored. */
  boolean startsWith(String words) {
    return text.regionMatches(true, start, words, 0, words.length()) && words.length() <= length();
  }
}
