package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.text.Numerals;

/**
 * The labels of the headings above a paragraph: {@code II}, {@code I.A}, {@code article4}. They
 * distinguish paragraphs where each heading has numbers of its own.
 */
final class HeadingLabels {
  /** So many headings in a row may have been taken for something else. */
  private static final int MAX_GAP = 5;

  private enum Kind {
    WORD,
    ROMAN,
    LETTER
  }

  private record Label(Kind kind, int value, String text) {}

  private final Set<String> words;
  private final List<Label> open = new ArrayList<>();

  /** The last value of each kind, also of those that have ended. */
  private final Map<Kind, Integer> last = new EnumMap<>(Kind.class);

  /**
   * No headings so far.
   *
   * @param words what a number follows in headings that are numbered through: "article"
   */
  HeadingLabels(Set<String> words) {
    this.words = words;
  }

  /** A text starts to which no heading belongs yet. */
  void clear() {
    open.clear();
    last.clear();
  }

  /** Takes the label of a heading, if it has one; those of headings at its level or below end. */
  void read(String heading) {
    label(heading).ifPresent(this::take);
  }

  /** The labels of the open headings, from the outermost to the innermost. */
  List<String> open() {
    return open.stream().map(Label::text).toList();
  }

  private void take(Label label) {
    if (label.kind() == Kind.WORD) {
      open.clear();
    }
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).kind() == label.kind() || open.get(i).kind() == Kind.WORD) {
        List<Label> ended = open.subList(i, open.size());
        ended.forEach(inner -> last.remove(inner.kind()));
        ended.clear();
      }
    }
    open.add(label);
    last.put(label.kind(), label.value());
  }

  private Optional<Label> label(String heading) {
    int end = Characters.wordEnd(heading, 0, heading.length());
    String first = heading.substring(0, end);
    String lower = first.toLowerCase(Locale.ROOT);
    if (words.contains(lower)) {
      int number = Characters.skipEmpty(heading, end, heading.length());
      int numberEnd = Characters.digitsEnd(heading, number, heading.length());
      return numberEnd == number
          ? Optional.empty()
          : Optional.of(new Label(Kind.WORD, 1, lower + heading.substring(number, numberEnd)));
    }
    if (first.isEmpty() || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean alone = end == heading.length();
    // "A note on boats", "I am": a mere blank behind it is not enough.
    boolean starts = alone || heading.charAt(end) == '.';
    if (!starts && heading.charAt(end) != ' ') {
      return Optional.empty();
    }
    int letter = first.length() == 1 ? first.charAt(0) - 'A' + 1 : 0;
    int roman = Numerals.roman(lower);
    boolean title = starts || isBeforeCapital(heading, end);
    boolean below = open.stream().anyMatch(label -> label.kind() == Kind.ROMAN);
    if (isNext(Kind.LETTER, letter) || (letter == 1 && (starts || (title && below)))) {
      return Optional.of(new Label(Kind.LETTER, letter, first));
    }
    // A second heading is clear, even if the first was taken for something else.
    return isNext(Kind.ROMAN, roman) || ((roman == 1 || roman == 2) && title)
        ? Optional.of(new Label(Kind.ROMAN, roman, first))
        : Optional.empty();
  }

  /** "I Piers" is a heading; "I have" is none. */
  private static boolean isBeforeCapital(String heading, int end) {
    int next = Characters.skipEmpty(heading, end, heading.length());
    return next < heading.length() && Characters.isUpper(heading.charAt(next));
  }

  private boolean isNext(Kind kind, int value) {
    Integer before = last.get(kind);
    return before != null && value > before && value <= before + MAX_GAP;
  }
}
