package org.resolutionanalytics.core.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The name and the whole content of one document, unchanged. Offsets into it are UTF-16 units from
 * 0. A line ends at LF, CRLF, CR or a form feed; {@link #position} counts lines as editors do, for
 * which a form feed is a character of a line.
 */
public final class SourceText {
  private final String name;
  private final String content;
  private final int[] lineStarts;
  private final int[] editorLineStarts;

  private SourceText(String name, String content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = Objects.requireNonNull(content, "content");
    this.lineStarts = lineStarts(content, true);
    this.editorLineStarts = content.indexOf('\f') < 0 ? lineStarts : lineStarts(content, false);
  }

  /**
   * A text under the name of its document, without an ending: {@code A_RES_65_170}.
   *
   * @param name the document's name
   * @param content the text as read
   */
  public static SourceText of(String name, String content) {
    return new SourceText(name, content);
  }

  private static int[] lineStarts(String content, boolean formFeeds) {
    int[] starts = new int[64];
    int count = 1;
    char[] letters = content.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c > '\r') {
        continue;
      }
      boolean crlf = c == '\r' && i + 1 < letters.length && letters[i + 1] == '\n';
      if ((c == '\n' || c == '\r' || (c == '\f' && formFeeds)) && !crlf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The document's name: its file's name without the ending. */
  public String name() {
    return name;
  }

  /** The text as read. */
  public String content() {
    return content;
  }

  /** The number of lines; a text without a line end has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The offset at which a line starts.
   *
   * @param index the line's index from 0
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int lineStart(int index) {
    return lineStarts[Objects.checkIndex(index, lineStarts.length)];
  }

  /**
   * The line and column of an offset, as an editor counts them.
   *
   * @param offset 0 to the text's length
   * @throws IndexOutOfBoundsException if the offset lies outside
   */
  public SourcePosition position(int offset) {
    Objects.checkIndex(offset, content.length() + 1);
    int found = Arrays.binarySearch(editorLineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(line + 1, offset - editorLineStarts[line] + 1);
  }

  /** The characters of a span. */
  public String slice(SourceSpan span) {
    return content.substring(span.start(), span.end());
  }
}
