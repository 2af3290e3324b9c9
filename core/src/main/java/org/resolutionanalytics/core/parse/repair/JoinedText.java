package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * A paragraph's text with its lines joined and invisible characters left out, before its words are
 * looked at. Knows for each character where it came from.
 */
public final class JoinedText {
  private static final char EN_DASH = '\u2013';

  private final String source;
  private char[] text;
  private int length;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Integer> lineHyphens = new ArrayList<>();
  private final OffsetMap origins = new OffsetMap();
  private JoinedWords words = JoinedWords.NONE;

  /**
   * A change between source and text.
   *
   * @param kind why
   * @param start where it starts in the joined text
   * @param end where it ends there; {@code start} for a deletion
   * @param span the characters of the source
   */
  record Edit(RepairKind kind, int start, int end, SourceSpan span) {}

  private JoinedText(String source, int capacity) {
    this.source = source;
    this.text = new char[capacity];
  }

  /** Joins the lines of a paragraph. */
  public static JoinedText of(String source, List<SourceSpan> fragments) {
    int capacity = Math.max(0, fragments.size() - 1);
    for (SourceSpan fragment : fragments) {
      capacity += fragment.length();
    }
    JoinedText joined = new JoinedText(source, capacity);
    for (int i = 0; i < fragments.size(); i++) {
      if (i > 0) {
        joined.join(fragments.get(i - 1), fragments.get(i));
      }
      joined.line(fragments.get(i));
    }
    if (joined.length < capacity) {
      joined.text = Arrays.copyOf(joined.text, joined.length);
    }
    joined.words = JoinedWords.of(joined.text);
    return joined;
  }

  private void line(SourceSpan span) {
    source.getChars(span.start(), span.end(), text, length);
    int end = length + span.length();
    if (isClean(text, length, end)) {
      origins.copied(length, span.start());
      length = end;
    } else {
      edited(span);
    }
  }

  /** Whether a line is taken as it is: nothing invisible, no blank but single spaces. */
  private static boolean isClean(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c > ' ' && c < '\u007f') {
        continue;
      }
      boolean space = c == ' ' && (i + 1 == end || !Characters.isBlank(text[i + 1]));
      if (!space && Characters.isEmpty(c)) {
        return false;
      }
    }
    return true;
  }

  private void edited(SourceSpan span) {
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
        gap(at, next);
        at = next;
      } else {
        origins.copied(length, at);
        text[length++] = c;
        at++;
      }
    }
  }

  /** One blank between two lines; none after a hyphen inside a word, or within a range. */
  private void join(SourceSpan line, SourceSpan next) {
    int gapEnd = line.end();
    while (gapEnd < next.start() && Characters.isBlank(source.charAt(gapEnd))) {
      gapEnd++;
    }
    SourceSpan gap = new SourceSpan(line.end(), gapEnd);
    char first = source.charAt(next.start());
    boolean hyphen = endsWithHyphenInWord() && Characters.isLetter(first);
    boolean blank = !hyphen && !(endsWithinRange() && Characters.isDigit(first));
    edits.add(new Edit(RepairKind.LINE_JOIN, length, length + (blank ? 1 : 0), gap));
    if (hyphen) {
      lineHyphens.add(length - 1);
    } else if (blank) {
      gap(gap.start(), gap.end());
    }
  }

  /** As in "2011–", which goes on with "2020". */
  private boolean endsWithinRange() {
    return length > 1 && text[length - 1] == EN_DASH && Characters.isDigit(text[length - 2]);
  }

  private boolean endsWithHyphenInWord() {
    return length > 1
        && Characters.isHyphen(text[length - 1])
        && !Characters.isBlank(text[length - 2]);
  }

  private void gap(int start, int end) {
    origins.gap(length, start, end);
    text[length++] = ' ';
  }

  /** The joined text; an array, as it is read many times letter by letter. Not to be changed. */
  char[] text() {
    return text;
  }

  /** The words of the joined text. */
  JoinedWords words() {
    return words;
  }

  /** Where the hyphens are that ended a line inside a word, in order. */
  List<Integer> lineHyphens() {
    return lineHyphens;
  }

  /** The changes so far, by place. */
  List<Edit> edits() {
    return edits;
  }

  /** The characters of the source that made the characters of the joined text. */
  SourceSpan span(int start, int end) {
    if (start < end) {
      return new SourceSpan(origins.start(start), origins.end(end - 1));
    }
    int at = start < length ? origins.start(start) : origins.end(start - 1);
    return new SourceSpan(at, at);
  }

  /** The source's characters. */
  String slice(SourceSpan span) {
    return source.substring(span.start(), span.end());
  }
}
