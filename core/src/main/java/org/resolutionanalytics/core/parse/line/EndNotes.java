package org.resolutionanalytics.core.parse.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.rule.RepairRules;
import org.resolutionanalytics.core.rule.Rules;

/**
 * The notes below a text that no rule separates from it: {@code 1 See A/71/4.}, {@code ¹ Ibid.},
 * {@code [1] E/2030/4.}, {@code [^1]: Ibid.} They are the last lines of a document, on one page,
 * numbered from 1, and the text has the mark of each in that form, in order.
 */
public final class EndNotes {
  /** No note goes on over more lines than this. */
  private static final int MAX_LINES = 12;

  private static final int MAX_DIGITS = 3;

  /** The number of a note is so much larger than that before it, at most. */
  private static final int MAX_GAP = 2;

  /** In the order of the superscript figures' values. */
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private EndNotes() {}

  /** How a note and its mark are written. */
  public enum Form {
    /** {@code 1}. */
    FIGURE,
    /** {@code ¹}. */
    RAISED,
    /** {@code [1]}, {@code [^1]}. */
    BRACKETED,
    /** {@code *}. */
    STAR
  }

  /**
   * A note's number or stars.
   *
   * @param form how it is written
   * @param value the number, or how many stars
   * @param end where it ends in the document, UTF-16 units from 0
   */
  public record Label(Form form, int value, int end) {}

  /** The label at a place, whatever follows. */
  public static Optional<Label> label(CharSequence text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    char c = text.charAt(start);
    if (c == '[') {
      int from = start + 1 < end && text.charAt(start + 1) == '^' ? start + 2 : start + 1;
      int to = Characters.digitsEnd(text, from, end);
      boolean closed = to < end && text.charAt(to) == ']';
      return closed ? number(text, from, to, Form.BRACKETED, to + 1) : Optional.empty();
    }
    if (c == '*') {
      int to = start;
      while (to < end && text.charAt(to) == '*') {
        to++;
      }
      return Optional.of(new Label(Form.STAR, to - start, to));
    }
    int to = Characters.digitsEnd(text, start, end);
    if (to > start) {
      return number(text, start, to, Form.FIGURE, to);
    }
    int value = 0;
    while (to < end && to - start < MAX_DIGITS && isRaised(text.charAt(to))) {
      value = value * 10 + RAISED.indexOf(text.charAt(to++));
    }
    return value == 0 ? Optional.empty() : Optional.of(new Label(Form.RAISED, value, to));
  }

  private static Optional<Label> number(
      CharSequence text, int start, int digitsEnd, Form form, int end) {
    int digits = digitsEnd - start;
    return digits == 0 || digits > MAX_DIGITS || text.charAt(start) == '0'
        ? Optional.empty()
        : Optional.of(
            new Label(form, Integer.parseInt(text.subSequence(start, digitsEnd).toString()), end));
  }

  /** A superscript figure. */
  public static boolean isRaised(char c) {
    return c > 127 && RAISED.indexOf(c) >= 0;
  }

  /** A note's first line. */
  private record Note(int line, Label label) {}

  /**
   * Where the notes below a document's text start; the largest number if there are none.
   *
   * @param rules with what a note starts with that names its source: "Ibid."
   */
  static int start(List<Line> lines, PageFurniture furniture, Rules rules) {
    Deque<Note> notes = new ArrayDeque<>();
    int goesOn = 0;
    for (int i = lines.size() - 1; i >= 0 && goesOn <= MAX_LINES; i--) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      Optional<Label> label = noteLabel(line);
      if (label.isPresent() && isBefore(label.get(), notes)) {
        notes.addFirst(new Note(i, label.get()));
        goesOn = 0;
        if (label.get().value() == 1) {
          return areMarked(notes, lines) ? line.start() : Integer.MAX_VALUE;
        }
      } else if (furniture.matches(line)) {
        return Integer.MAX_VALUE;
      } else if (startsBlock(lines, i)) {
        return areLater(notes, lines, rules)
            ? lines.get(notes.getFirst().line()).start()
            : Integer.MAX_VALUE;
      } else {
        goesOn++;
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * Whether lines are the notes of a text that was cut out of a volume, in which they are numbered
   * from its first page on: {@code 33 Ibid., document S/6661.} They are a block of their own; each
   * names its source, or the text has its mark.
   */
  private static boolean areLater(Deque<Note> notes, List<Line> lines, Rules rules) {
    if (notes.isEmpty() || !startsBlock(lines, notes.getFirst().line())) {
      return false;
    }
    int textEnd = lines.get(notes.getFirst().line()).start();
    int at = lines.get(0).start();
    boolean cites = false;
    for (Note note : notes) {
      if (note.label().form() != Form.FIGURE) {
        return false;
      }
      Line line = lines.get(note.line());
      int words = Characters.skipEmpty(line.text(), note.label().end(), line.end());
      boolean names =
          rules.lines().citing().stream().anyMatch(start -> line.text().startsWith(start, words));
      at = names ? at : afterLaterMark(line.text(), at, textEnd, note.label(), rules.repair());
      if (at < 0) {
        return false;
      }
      cites |= names;
    }
    return cites;
  }

  /** The place after the mark of a note in the text, glued to a word or apart; -1 for none. */
  private static int afterLaterMark(
      String text, int start, int end, Label note, RepairRules words) {
    for (int at = start + 1; at < end; at++) {
      Optional<Label> mark = label(text, at, end).filter(m -> m.value() == note.value());
      if (mark.isPresent() && isLaterMark(text, at, end, mark.get(), words)) {
        return mark.get().end();
      }
    }
    return -1;
  }

  /** "boats34", "boats,34", "boats 34/", "boats 34 and"; not "34 States", "A/34", "1, 34 and". */
  private static boolean isLaterMark(String text, int at, int end, Label mark, RepairRules words) {
    char before = text.charAt(at - 1);
    if (mark.form() != Form.FIGURE) {
      return mark.form() == Form.BRACKETED || Characters.isLetter(before);
    }
    if (!Characters.isEmpty(before)) {
      boolean stop = ",;:".indexOf(before) >= 0 && !Characters.isDigit(text.charAt(at - 2));
      return stop || Characters.isLetter(before) || Characters.isClosingMark(before);
    }
    return text.startsWith("/ ", mark.end()) || isApart(text, at, mark.end(), end, words);
  }

  /** "Norland 34 for", "May 1955, 34 5 June"; not "paragraph 34 of", "Norland, 34 States". */
  private static boolean isApart(String text, int at, int after, int end, RepairRules words) {
    int before = Characters.trimEnd(text, 0, at);
    boolean stop = before > 0 && ",;.".indexOf(text.charAt(before - 1)) >= 0;
    int wordEnd = stop ? before - 1 : before;
    int word = Characters.wordStart(text, wordEnd);
    boolean year = wordEnd > 3 && Characters.digitsEnd(text, wordEnd - 4, wordEnd) == wordEnd;
    int next = Characters.skipEmpty(text, after, end);
    int nextEnd = Characters.wordEnd(text, next, end);
    int second = Characters.skipEmpty(text, nextEnd, end);
    String follows = text.substring(next, nextEnd);
    boolean counted = nextEnd > next && !words.functionWords().contains(follows);
    boolean list =
        words.joinsNumbers().contains(follows) && Characters.digitsEnd(text, second, end) > second;
    if (next == after || counted || list || (word == wordEnd && !year)) {
      return false;
    }
    String named = text.substring(word, wordEnd).toLowerCase(Locale.ROOT);
    return stop || (nextEnd > next && !words.beforeNumbers().contains(named));
  }

  /** Whether a line is a paragraph or the first line of one. */
  private static boolean startsBlock(List<Line> lines, int index) {
    return index == 0 || lines.get(index).wrapped() || lines.get(index - 1).isBlank();
  }

  private static boolean isBefore(Label label, Deque<Note> notes) {
    if (notes.isEmpty()) {
      return true;
    }
    Label next = notes.getFirst().label();
    int gap = next.value() - label.value();
    return label.form() == next.form() && gap > 0 && gap <= MAX_GAP;
  }

  /** A note's number, if a line starts with one; "1. See" is the note of a raised mark. */
  private static Optional<Label> noteLabel(Line line) {
    return label(line.text(), line.start(), line.end())
        .map(l -> isDotted(line, l) ? new Label(Form.RAISED, l.value(), l.end() + 1) : l)
        .filter(l -> l.form() != Form.STAR && isNote(line, l));
  }

  private static boolean isDotted(Line line, Label label) {
    return label.form() == Form.FIGURE
        && label.end() < line.end()
        && line.text().charAt(label.end()) == '.';
  }

  /** Whether words with a capital follow, or a symbol; a colon may be before them. */
  private static boolean isNote(Line line, Label label) {
    int at = label.end();
    boolean colon = at < line.end() && line.text().charAt(at) == ':';
    at = colon && label.form() == Form.BRACKETED ? at + 1 : at;
    int words = Characters.skipEmpty(line.text(), at, line.end());
    return words < line.end()
        && (words > at || label.form() != Form.FIGURE)
        && !Characters.isLower(line.text().charAt(words))
        && !Characters.isDigit(line.text().charAt(words));
  }

  /** Whether the text has a mark of each of the notes, one after the other. */
  private static boolean areMarked(Deque<Note> notes, List<Line> lines) {
    int first = notes.getFirst().line();
    List<Line> text = lines.subList(0, first);
    boolean known =
        notes.getFirst().label().form() != Form.BRACKETED && PageFurniture.endsWithRule(text);
    if (first == 0
        || known
        || (isParagraph(lines.get(first))
            && text.stream().filter(l -> !l.isBlank()).noneMatch(EndNotes::isParagraph))) {
      return false;
    }
    int at = lines.get(0).start();
    for (Note note : notes) {
      at = afterMark(lines.get(0).text(), at, lines.get(first - 1).end(), note.label());
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may be paragraph 1 of the text. */
  private static boolean isParagraph(Line line) {
    return label(line.text(), line.start(), line.end()).filter(l -> isDotted(line, l)).isPresent();
  }

  /** The place after the next mark of a note that is glued to a word or its stop; -1 for none. */
  private static int afterMark(String text, int start, int end, Label note) {
    for (int at = start + 1; at < end; at++) {
      char before = text.charAt(at - 1);
      boolean glued = !Characters.isEmpty(before) && !Characters.isDigit(before);
      if (glued || note.form() == Form.BRACKETED) {
        Optional<Label> mark = label(text, at, end);
        if (mark.filter(m -> isOf(m, note)).isPresent()) {
          return mark.get().end();
        }
      }
    }
    return -1;
  }

  /** A note whose number is a mere figure may have a raised mark. */
  private static boolean isOf(Label mark, Label note) {
    boolean raised = mark.form() == Form.RAISED && note.form() == Form.FIGURE;
    return mark.value() == note.value() && (mark.form() == note.form() || raised);
  }
}
