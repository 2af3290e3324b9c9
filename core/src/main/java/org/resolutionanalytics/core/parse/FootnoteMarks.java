package org.resolutionanalytics.core.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.Months;

/**
 * Finds the numbers of footnotes in the running text: "Outcome, 1 its resolution", "document,4",
 * "Covenant 6/ and". A number that may be content stays: years, quantities, "paragraph 3",
 * "articles 1, 2 and 3". Reads a document's paragraphs in order, because footnotes are numbered in
 * order.
 */
final class FootnoteMarks {
  private static final int LARGEST = 999;
  private static final Set<String> BEFORE_CONTENT =
      Set.of(
          "paragraph",
          "paragraphs",
          "article",
          "articles",
          "resolution",
          "resolutions",
          "section",
          "sections",
          "chapter",
          "chapters",
          "annex",
          "rule",
          "rules",
          "part",
          "goal",
          "goals",
          "target",
          "targets",
          "session",
          "sessions",
          "no",
          "nos",
          "of",
          "in",
          "than",
          "to",
          "by",
          "until",
          "and",
          "or",
          "between",
          "from",
          "at",
          "on",
          "for",
          "age",
          "aged",
          "under",
          "over",
          "about",
          "all",
          "least",
          "most",
          "those",
          "the",
          "a",
          "with",
          "are",
          "is",
          "were",
          "was",
          "decision",
          "decisions",
          "phase",
          "protocol",
          "regulation",
          "regulations",
          "table",
          "item",
          "items",
          "nearly",
          "some",
          "only",
          "another",
          "additional",
          "total",
          "these",
          "its",
          "their",
          "next",
          "last",
          "past",
          "first");
  private static final Set<String> AFTER_MARK =
      Set.of(
          "and",
          "or",
          "of",
          "in",
          "to",
          "as",
          "on",
          "for",
          "which",
          "that",
          "with",
          "by",
          "at",
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "should",
          "shall",
          "adopted",
          "entitled",
          "including",
          "the",
          "its",
          "from",
          "where",
          "who",
          "whose",
          "concerning",
          "relating");
  private static final Set<String> AFTER_QUANTITY =
      Set.of(
          "per",
          "percent",
          "million",
          "billion",
          "thousand",
          "hundred",
          "years",
          "days",
          "months",
          "weeks",
          "hours",
          "dollars",
          "posts",
          "countries",
          "states",
          "members",
          "meetings",
          "sessions",
          "p.m",
          "a.m");

  private final Set<Integer> printed = new HashSet<>();
  private int last;

  /** Marks of a document whose footnotes at the foot of its pages have these numbers. */
  FootnoteMarks(Set<Integer> printed) {
    this.printed.addAll(printed);
  }

  /** Looks at the digits from {@code start} to {@code end}. */
  void find(Draft draft, int start, int end, List<WordRepair> repairs) {
    char[] text = draft.text();
    if (end - start > 3 || start < 2 || text[start] == '0') {
      return;
    }
    int value = Integer.parseInt(String.valueOf(text, start, end - start));
    boolean slash = end < text.length && text[end] == '/';
    int after = slash ? end + 1 : end;
    if (value > LARGEST || !isMark(text, start, after, slash, value)) {
      return;
    }
    int from = text[start - 1] == ' ' ? start - 1 : start;
    int to = after;
    if (from < start && crossesPage(draft, from, start)) {
      from = start;
      to = after < text.length && text[after] == ' ' ? after + 1 : after;
    }
    if ((from == start && to == text.length && text[start - 1] == ' ')
        || crossesPage(draft, from, to - 1)) {
      return;
    }
    last = Math.max(last, value);
    repairs.add(new WordRepair(RepairKind.FOOTNOTE_MARK, from, to, ""));
  }

  /** Whether other text of the page stands between two characters of the draft. */
  private static boolean crossesPage(Draft draft, int first, int second) {
    for (int i = first; i < second; i++) {
      if (draft.span(i, i + 1).end() != draft.span(i + 1, i + 2).start()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(char[] text, int start, int after, boolean slash, int value) {
    char before = text[start - 1];
    boolean blank = before == ' ';
    char mark = blank ? text[start - 2] : before;
    if (after < text.length && !endsMark(text, after)) {
      return false;
    }
    if (slash) {
      return blank || !Characters.isDigit(mark);
    }
    if (mark == '.' && !blank && after < text.length) {
      return false;
    }
    boolean punctuation = isPunctuation(mark);
    if (!punctuation && !blank) {
      return false;
    }
    int markAt = blank ? start - 2 : start - 1;
    if (punctuation && followsListedNumber(text, markAt)) {
      return false;
    }
    boolean next =
        value == last + 1 || value == last || (printed.contains(value) && value <= last + 3);
    return next
        && !isQuantity(text, after)
        && (punctuation || (Characters.isLetter(mark) && amongWords(text, start, after)));
  }

  private static boolean endsMark(char[] text, int at) {
    char c = text[at];
    boolean stop = c == ',' || c == ';' || c == '.' || c == ':' || c == ')';
    boolean decimal = at + 1 < text.length && Characters.isDigit(text[at + 1]);
    return c == ' ' || (stop && !decimal);
  }

  private static boolean isPunctuation(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.' || Characters.isClosingMark(c);
  }

  /**
   * "1, 2 and 3", "58/208, 4": a number before the mark that is no year and no part of a name, as
   * in "Beijing+5,2" and "COVID-19,2".
   */
  private static boolean followsListedNumber(char[] text, int markAt) {
    int digits = markAt;
    while (digits > 0 && Characters.isDigit(text[digits - 1])) {
      digits--;
    }
    int length = markAt - digits;
    boolean year = length == 4 && digits > 0 && text[digits - 1] == ' ';
    return length > 0 && !year && !isPartOfName(text, digits);
  }

  private static boolean isPartOfName(char[] text, int digits) {
    if (digits < 2) {
      return false;
    }
    char before = text[digits - 1];
    boolean joined = before == '+' || Characters.isHyphen(before);
    return Characters.isLetter(joined ? text[digits - 2] : before);
  }

  private static boolean isQuantity(char[] text, int after) {
    int start = after < text.length && text[after] == ' ' ? after + 1 : after;
    int end = start;
    while (end < text.length && Characters.isLetter(text[end])) {
      end++;
    }
    String word = String.valueOf(text, start, end - start).toLowerCase(Locale.ROOT);
    return start > after && (AFTER_QUANTITY.contains(word) || Months.number(word) > 0);
  }

  /** Without a mark before it a number is a footnote's only between words that allow no number. */
  private static boolean amongWords(char[] text, int start, int after) {
    int wordEnd = start - 1;
    int word = wordEnd;
    while (word > 0 && Characters.isLetter(text[word - 1])) {
      word--;
    }
    String before = String.valueOf(text, word, wordEnd - word).toLowerCase(Locale.ROOT);
    if (before.isEmpty() || BEFORE_CONTENT.contains(before) || Months.number(before) > 0) {
      return false;
    }
    if (after == text.length || text[after] != ' ') {
      return true;
    }
    int end = after + 1;
    while (end < text.length && Characters.isLetter(text[end])) {
      end++;
    }
    return AFTER_MARK.contains(String.valueOf(text, after + 1, end - after - 1));
  }
}
