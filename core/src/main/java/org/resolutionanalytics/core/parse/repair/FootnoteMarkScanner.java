package org.resolutionanalytics.core.parse.repair;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.EndNotes;
import org.resolutionanalytics.core.parse.repair.MarkCandidate.Form;

/**
 * Finds the numbers of a paragraph that have the form of a note's mark. Numbers that belong to the
 * sentence are none: {@code paragraph 3}, {@code No. 1}, {@code 1 P-3}, {@code articles 1, 2 and
 * 3}, {@code Terminal 3}, {@code 5 per cent}, years and symbols.
 */
public final class FootnoteMarkScanner {
  private static final int MAX_DIGITS = 3;
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_BRACKET = 500;

  private final JoinedText paragraph;
  private final char[] text;
  private final RepairWords words;
  private final NumberContext context;
  private final List<MarkCandidate> found = new ArrayList<>();

  private FootnoteMarkScanner(JoinedText paragraph, RepairWords words) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.words = words;
    this.context = new NumberContext(text, words);
  }

  /** The candidates of a paragraph, in order. */
  static List<MarkCandidate> scan(JoinedText paragraph, RepairWords words) {
    char[] text = paragraph.text();
    FootnoteMarkScanner scanner = new FootnoteMarkScanner(paragraph, words);
    int at = 0;
    while (at < text.length) {
      int end = at + 1;
      if (Characters.isDigit(text[at])) {
        while (end < text.length && Characters.isDigit(text[end])) {
          end++;
        }
        if (at > 1 && end - at <= MAX_DIGITS && text[at] != '0') {
          scanner.look(at, end);
        }
      } else if (text[at] == '[' || text[at] == '*' || EndNotes.isRaised(text[at])) {
        end = scanner.lookAtLabel(at);
      }
      at = end;
    }
    scanner.leaveQuantities();
    return scanner.found;
  }

  /**
   * "24 abductions, 16 assaults, 107 arrests": numbers before things that are counted are a list,
   * unless each is the next of the one before.
   */
  private void leaveQuantities() {
    if (found.size() < 2) {
      return;
    }
    List<Integer> values =
        found.stream().filter(FootnoteMarkScanner::mayCount).map(MarkCandidate::value).toList();
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) != values.get(i - 1) + 1) {
        found.removeIf(FootnoteMarkScanner::mayCount);
        return;
      }
    }
  }

  private static boolean mayCount(MarkCandidate candidate) {
    return candidate.form() == Form.BEHIND_STOP && !candidate.beforeFunctionWord();
  }

  private void look(int start, int digitsEnd) {
    boolean slash = digitsEnd < text.length && text[digitsEnd] == '/';
    int end = slash ? digitsEnd + 1 : digitsEnd;
    if (end < text.length && !(endsMark(end) && isClosed(end))) {
      return;
    }
    if (slash) {
      if (text[start - 1] == ' ' || !Characters.isDigit(text[start - 1])) {
        add(Form.SLASH, start, end);
      }
    } else {
      form(start, end).filter(form -> !isCounted(form, end)).ifPresent(f -> add(f, start, end));
    }
  }

  /** A mark that is no mere figure; gives the place to go on from. */
  private int lookAtLabel(int start) {
    Optional<EndNotes.Label> label =
        EndNotes.label(CharBuffer.wrap(text), start, text.length)
            .filter(l -> start > 1 && l.form() != EndNotes.Form.FIGURE);
    if (label.isEmpty()) {
      return start + 1;
    }
    int end = label.get().end();
    boolean blank = text[start - 1] == ' ';
    boolean bracket = label.get().form() == EndNotes.Form.BRACKETED;
    boolean apart = end == text.length || !Characters.isLetter(text[end]);
    if (apart && (bracket || (!blank && isBehindWord(start)))) {
      Form form =
          switch (label.get().form()) {
            case BRACKETED -> Form.BRACKETED;
            case STAR -> Form.STAR;
            case RAISED, FIGURE -> Form.RAISED;
          };
      int from = blank ? start - 1 : start;
      int value = label.get().value();
      found.add(new MarkCandidate(paragraph, form, value, from, end, place(start), true));
    }
    return end;
  }

  /** "Rights²", "Rights,²"; not "m²". */
  private boolean isBehindWord(int start) {
    char before = text[start - 1];
    boolean stop = before == ',' || before == ';' || before == ':' || before == '.';
    return stop || Characters.isClosingMark(before) || isWordBefore(start);
  }

  /** How a number without a slash is written. */
  private Optional<Form> form(int start, int end) {
    if (text[start - 1] != ' ') {
      if (isFirstInCapitals(start, end)) {
        return Optional.of(Form.GLUED_TO_CAPITALS);
      }
      return isGluedToComma(start)
          ? Optional.of(Form.GLUED_TO_COMMA)
          : Optional.of(Form.GLUED_TO_WORD).filter(form -> isGluedToWord(start, end));
    }
    if (isBehindStop(start, end)) {
      return Optional.of(Form.BEHIND_STOP);
    }
    int word = context.wordStart(start - 1);
    boolean name = isWordBefore(start - 1) || context.isYear(word, start - 1);
    return Optional.of(Form.SET_APART)
        .filter(form -> name && context.isApart(word, start - 1, end));
  }

  /** A day of a month, or a number with a unit; after a stop, units are looked at already. */
  private boolean isCounted(Form form, int end) {
    boolean glued = form == Form.GLUED_TO_COMMA || form == Form.GLUED_TO_WORD;
    return context.isDay(end) || (glued && context.hasUnit(end));
  }

  /** The blank before a mark goes with it, the one after it where a page ends between them. */
  private void add(Form form, int start, int end) {
    int from = text[start - 1] == ' ' ? start - 1 : start;
    int to = end;
    if (from < start && crossesPage(from, start)) {
      from = start;
      to = end < text.length && text[end] == ' ' ? end + 1 : end;
    }
    boolean loose = from == start && to == text.length && text[start - 1] == ' ';
    if (loose || crossesPage(from, to - 1)) {
      return;
    }
    int digits = end - (text[end - 1] == '/' ? 1 : 0);
    int value = Integer.parseInt(String.valueOf(text, start, digits - start));
    boolean function =
        end == text.length || words.rules.functionWords().contains(context.wordAfter(end));
    found.add(new MarkCandidate(paragraph, form, value, from, to, place(start), function));
  }

  private int place(int start) {
    return paragraph.span(start, start + 1).start();
  }

  /** Whether other text of the page is between two characters of the paragraph. */
  private boolean crossesPage(int first, int second) {
    for (int i = first; i < second; i++) {
      if (paragraph.span(i, i + 1).end() != paragraph.span(i + 1, i + 2).start()) {
        return true;
      }
    }
    return false;
  }

  private boolean endsMark(int at) {
    char c = text[at];
    boolean stop = c == ',' || c == ';' || c == '.' || c == ':' || c == ')';
    boolean decimal = at + 1 < text.length && Characters.isDigit(text[at + 1]);
    return c == ' ' || (stop && !decimal);
  }

  /** A bracket after a mark closes one that is open: "1)" is the number of an item. */
  private boolean isClosed(int end) {
    if (text[end] != ')') {
      return true;
    }
    int open = 0;
    for (int i = Math.max(0, end - LONGEST_BRACKET); i < end; i++) {
      open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    }
    return open > 0;
  }

  /** "Outcome,4", "Rules);5", "71/29;2"; not "1,2", "No.1", "10:30". */
  private boolean isGluedToComma(int start) {
    char stop = text[start - 1];
    if (stop != ',' && stop != ';' && stop != ':') {
      return false;
    }
    char before = text[start - 2];
    if (Characters.isDigit(before)) {
      return stop == ';' || (stop == ',' && !isListed(start - 1));
    }
    boolean word = stop == ':' ? isWordBefore(start - 1) : Characters.isLetter(before);
    return word || Characters.isClosingMark(before);
  }

  private boolean isGluedToWord(int start, int end) {
    char before = text[start - 1];
    if (Characters.isClosingMark(before)) {
      return !Characters.isDigit(text[start - 2]) && before != '\'' && before != '\u2019';
    }
    boolean atEnd = before == '.' && end == text.length;
    int wordEnd = atEnd ? start - 1 : start;
    return isWordBefore(wordEnd) && !isInSymbol(wordEnd);
  }

  /** Whether the paragraph opens with words in capitals before the number, and goes on after it. */
  private boolean isFirstInCapitals(int start, int end) {
    int word = start;
    while (word > 0 && (Characters.isUpper(text[word - 1]) || text[word - 1] == ' ')) {
      word--;
    }
    return word == 0 && start >= SHORTEST_WORD && end + 1 < text.length && text[end] == ' ';
  }

  /** "Rev.7/Part2". */
  private boolean isInSymbol(int end) {
    int word = end;
    while (word > 0 && Characters.isLetter(text[word - 1])) {
      word--;
    }
    return word > 0 && text[word - 1] == '/';
  }

  /** Whether a word of small letters ends at {@code end}, long enough to be no abbreviation. */
  private boolean isWordBefore(int end) {
    int word = end;
    while (word > 0 && Characters.isLower(text[word - 1])) {
      word--;
    }
    return end - word >= SHORTEST_WORD - 1;
  }

  private boolean isBehindStop(int start, int end) {
    char stop = text[start - 2];
    if (stop != ',' && stop != ';' && !(stop == '.' && end == text.length)) {
      return false;
    }
    int next = end < text.length && text[end] == ' ' ? end + 1 : end;
    boolean thousands = next > end && context.isThousands(next);
    if (stop == '.' && !isWordBefore(start - 2)) {
      return false;
    }
    boolean listed = start > 2 && isListed(start - 2);
    return !thousands && !context.isQuantity(end) && !(listed && context.listGoesOn(end));
  }

  /**
   * Whether the number before the comma at {@code comma} is one that a list may hold: no year, no
   * part of a name or symbol ("Beijing+5,2", "58/208, 4", "2015-2030, 2").
   */
  private boolean isListed(int comma) {
    int digits = comma;
    while (digits > 0 && Characters.isDigit(text[digits - 1])) {
      digits--;
    }
    int length = comma - digits;
    if (length == 0 || (length == 4 && digits > 0)) {
      return false;
    }
    if (digits == 0) {
      return true;
    }
    char before = text[digits - 1];
    boolean joined = before == '+' || before == '/' || isDash(before);
    return !joined && !Characters.isLetter(before);
  }

  private static boolean isDash(char c) {
    return Characters.isHyphen(c) || c == '\u2013';
  }
}
