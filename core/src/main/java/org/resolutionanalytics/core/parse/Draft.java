package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * A paragraph's text with its lines joined and invisible characters left out, before its words are
 * looked at. Knows for each character where it came from.
 */
final class Draft {
  private final String source;
  private char[] text;
  private int length;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Integer> lineHyphens = new ArrayList<>();
  private int[] from;
  private int[] to;

  /**
   * A change between source and text.
   *
   * @param kind why
   * @param start where it starts in the draft
   * @param end where it ends there; {@code start} for a deletion
   * @param span the characters of the source
   */
  record Edit(RepairKind kind, int start, int end, SourceSpan span) {}

  private Draft(String source, int capacity) {
    this.source = source;
    this.text = new char[capacity];
    this.from = new int[capacity];
    this.to = new int[capacity];
  }

  /** Joins the lines of a paragraph. */
  static Draft of(String source, List<SourceSpan> fragments) {
    Draft draft =
        new Draft(source, fragments.stream().mapToInt(SourceSpan::length).sum() + fragments.size());
    for (int i = 0; i < fragments.size(); i++) {
      if (i > 0) {
        draft.join(fragments.get(i - 1), fragments.get(i));
      }
      draft.line(fragments.get(i));
    }
    draft.text = Arrays.copyOf(draft.text, draft.length);
    return draft;
  }

  private void line(SourceSpan span) {
    int at = span.start();
    while (at < span.end()) {
      char c = source.charAt(at);
      if (Characters.isInvisible(c)) {
        edits.add(new Edit(RepairKind.INVISIBLE, length, length, new SourceSpan(at, at + 1)));
        at++;
      } else if (Characters.isBlank(c)) {
        int next = at + 1;
        while (next < span.end() && Characters.isBlank(source.charAt(next))) {
          next++;
        }
        if (next > at + 1 || c != ' ') {
          edits.add(new Edit(RepairKind.LINE_JOIN, length, length + 1, new SourceSpan(at, next)));
        }
        append(' ', at, next);
        at = next;
      } else {
        append(c, at, at + 1);
        at++;
      }
    }
  }

  /** One blank between two lines; none after a hyphen inside a word. */
  private void join(SourceSpan line, SourceSpan next) {
    int gapEnd = line.end();
    while (gapEnd < next.start() && Characters.isBlank(source.charAt(gapEnd))) {
      gapEnd++;
    }
    SourceSpan gap = new SourceSpan(line.end(), gapEnd);
    boolean hyphen = endsWithHyphenInWord() && Characters.isLetter(source.charAt(next.start()));
    int end = length + (hyphen ? 0 : 1);
    edits.add(new Edit(RepairKind.LINE_JOIN, length, end, gap));
    if (hyphen) {
      lineHyphens.add(length - 1);
    } else {
      append(' ', gap.start(), gap.end());
    }
  }

  private boolean endsWithHyphenInWord() {
    return length > 1
        && Characters.isHyphen(text[length - 1])
        && !Characters.isBlank(text[length - 2]);
  }

  private void append(char c, int start, int end) {
    if (length == text.length) {
      text = Arrays.copyOf(text, length * 2 + 16);
      from = Arrays.copyOf(from, length * 2 + 16);
      to = Arrays.copyOf(to, length * 2 + 16);
    }
    from[length] = start;
    to[length] = end;
    text[length++] = c;
  }

  /** The joined text; an array, as it is read many times letter by letter. Not to be changed. */
  char[] text() {
    return text;
  }

  /** Where the hyphens stand that ended a line inside a word, in order. */
  List<Integer> lineHyphens() {
    return lineHyphens;
  }

  /** The changes so far, by place. */
  List<Edit> edits() {
    return edits;
  }

  /** The characters of the source that made the characters of the draft. */
  SourceSpan span(int start, int end) {
    return start == end
        ? new SourceSpan(
            start < length ? from[start] : to[start - 1],
            start < length ? from[start] : to[start - 1])
        : new SourceSpan(from[start], to[end - 1]);
  }

  /** The source's characters. */
  String slice(SourceSpan span) {
    return source.substring(span.start(), span.end());
  }
}
