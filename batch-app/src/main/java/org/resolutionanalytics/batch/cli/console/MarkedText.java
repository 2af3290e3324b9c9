package org.resolutionanalytics.batch.cli.console;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.batch.synopsis.Piece;
import org.resolutionanalytics.batch.synopsis.Piece.Mark;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A text with removed and added words, wrapped for a terminal: in colours, or as {@code
 * [-removed-]{+added+}} where there are none.
 */
final class MarkedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final boolean coloured;

  MarkedText(List<Piece> pieces, Ansi ansi) {
    coloured = ansi.enabled();
    for (Piece piece : pieces) {
      add(coloured ? piece.text() : plain(piece), piece.mark());
    }
  }

  private static String plain(Piece piece) {
    return switch (piece.mark()) {
      case KEPT -> piece.text();
      case REMOVED -> "[-" + piece.text() + "-]";
      case ADDED -> "{+" + piece.text() + "+}";
    };
  }

  private void add(String words, Mark mark) {
    for (int i = 0; i < words.length(); i++) {
      // Control characters of a text would act on the terminal.
      char c = words.charAt(i);
      text.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
      marks.add(mark);
    }
  }

  /** The lines, padded with blanks to the width, at least 1; a longer word is cut into several. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + width);
      if (end < text.length()) {
        int blank = text.lastIndexOf(" ", end);
        end = blank > start ? blank : end;
      }
      lines.add(line(start, end, width));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private String line(int start, int end, int width) {
    StringBuilder line = new StringBuilder();
    Mark before = Mark.KEPT;
    for (int i = start; i < end; i++) {
      Mark mark = coloured ? marks.get(i) : Mark.KEPT;
      if (mark != before) {
        line.append(style(before, false)).append(style(mark, true));
      }
      line.append(text.charAt(i));
      before = mark;
    }
    return line.append(style(before, false)).append(" ".repeat(width - (end - start))).toString();
  }

  private static String style(Mark mark, boolean on) {
    Style[] styles =
        switch (mark) {
          case KEPT -> new Style[0];
          case REMOVED -> new Style[] {Style.fg_red, Style.underline};
          case ADDED -> new Style[] {Style.fg_green, Style.bold};
        };
    return on ? Style.on(styles) : Style.off(styles);
  }
}
