package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.line.MarkerScanner;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.outline.NumberSeries.Place;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks.Gap;
import org.resolutionanalytics.core.resolution.Section;

/**
 * Says whether what looks like a number at the start of a line is one, and at which place of the
 * running series it is. It may also be a figure of the sentence before it.
 */
public final class MarkerPlaces {
  private static final int LONGEST_HEADING = 60;
  private final NumberSeries numbers;
  private final ParagraphBreaks breaks;
  private final Openings openings;
  private final OutlineRules rules;
  private final LineEnds ends;

  MarkerPlaces(
      NumberSeries numbers, ParagraphBreaks breaks, Openings openings, OutlineRules rules) {
    this.numbers = numbers;
    this.breaks = breaks;
    this.openings = openings;
    this.rules = rules;
    this.ends = rules.ends();
  }

  /**
   * The place of a number.
   *
   * @param token the line that starts with it
   * @param open the paragraph before it, if that may go on
   * @param gap what is between the two
   */
  Optional<Place> of(LineToken.Marked token, Optional<Paragraph> open, Gap gap) {
    return new Reading(token, open, gap).place();
  }

  /** One number and what comes before it. */
  private final class Reading {
    private final Line line;
    private final Marker marker;
    private final int text;
    private final Optional<Paragraph> open;
    private final Gap gap;
    private final boolean over;

    Reading(LineToken.Marked token, Optional<Paragraph> open, Gap gap) {
      this.line = token.line();
      this.marker = token.marker();
      this.text = token.textStart();
      this.open = open;
      this.gap = gap;
      this.over = open.isEmpty() || breaks.isOver(open.get(), line, gap);
    }

    Optional<Place> place() {
      Optional<Place> place = expected();
      if (place.isPresent()
          && ((over && startsText())
              || (marker.style() == Style.NUMBER && acts())
              || isDue()
              || isBulletDue())) {
        return place;
      }
      boolean sure = isSeparate() || (over && isNumber() && (acts() || isBeforeLetter()));
      return sure && place.isEmpty() && marker.style() != Style.CAPITAL && startsText()
          ? Optional.of(numbers.forced(marker))
          : Optional.empty();
    }

    private Optional<Place> expected() {
      if (marker.style() == Style.CAPITAL && !isItem() && !isAct()) {
        return Optional.empty();
      }
      if (marker.style() == Style.NUMBER && marker.ordinal() == 1 && isBelowNumber()) {
        return Optional.of(numbers.below(false));
      }
      if (marker.roman() == 1 && marker.ordinal() > 1 && isBelowLetter()) {
        return Optional.of(numbers.below(true));
      }
      Optional<Place> place = numbers.expected(marker);
      boolean nested =
          marker.style() == Style.NUMBER && place.filter(p -> p.depth() > 0).isPresent();
      return nested && numbers.continuesNumbers(marker) && acts()
          ? Optional.of(numbers.next(marker))
          : place;
    }

    /** Whether a capital before the words numbers an item of a list and no part of the text. */
    private boolean isItem() {
      char mark = ends.mark(line.text(), text, line.end());
      boolean stops = mark == ';' || mark == ':' || text == line.end();
      boolean next = numbers.continues(marker);
      return stops ? next || isBelowNumber() || isBelowAct() : next && mark == '.';
    }

    /** Whether the paragraph before is an act without a number that introduces a list. */
    private boolean isBelowAct() {
      return open.filter(p -> p.mark() == ':' && p.marker().isEmpty())
          .filter(p -> p.section() == Section.OPERATIVE)
          .filter(p -> openings.opensAct(p.firstLine(), p.start()))
          .isPresent();
    }

    /**
     * Whether a capital numbers an act: the first after the preamble, or the next of such a list.
     */
    private boolean isAct() {
      boolean first =
          (marker.ordinal() == 1 || marker.roman() == 1)
              && open.filter(p -> p.section() == Section.PREAMBULAR && p.mark() == ',').isPresent();
      char mark = ends.mark(line.text(), text, line.end());
      boolean heading = mark == ' ' && line.length() <= LONGEST_HEADING;
      return acts() && !heading && (first || numbers.continues(marker));
    }

    /** Whether the paragraph before is a numbered one that introduces a list. */
    private boolean isBelowNumber() {
      return open.filter(p -> p.mark() == ':')
          .flatMap(Paragraph::marker)
          .filter(m -> m.style() == Style.NUMBER)
          .isPresent();
    }

    /** Whether "(i)" is the first item below "(h)", which introduces a list, and not the next. */
    private boolean isBelowLetter() {
      return open.filter(p -> p.mark() == ':')
          .flatMap(Paragraph::marker)
          .filter(m -> m.style() == marker.style() && m.ordinal() == marker.ordinal() - 1)
          .isPresent();
    }

    /** Whether the paragraph before has surely ended, whatever it stops with. */
    private boolean isSeparate() {
      return open.isEmpty() || gap == Gap.BLANK || breaks.endsEarly(open.get(), line);
    }

    private boolean isNumber() {
      return marker.style() == Style.NUMBER || marker.style() == Style.NUMBER_IN_PARENTHESES;
    }

    /** Whether the words after the number open like an act. */
    private boolean acts() {
      return openings.opensAct(line, text);
    }

    /** Whether the first letter of a list follows the number, as in no sentence: "3. (a)". */
    private boolean isBeforeLetter() {
      return MarkerScanner.scan(line.text(), text, line.end())
          .filter(m -> m.style() == Style.LETTER_IN_PARENTHESES)
          .filter(m -> m.ordinal() == 1 || m.roman() == 1)
          .isPresent();
    }

    /**
     * Whether the next number of a series follows a heading or an item without a stop. A sentence
     * has neither a number alone on a line nor a capital letter after it, unless its last word
     * announces the number.
     */
    private boolean isDue() {
      Style style = marker.style();
      boolean alone = text == line.end();
      boolean capital = !alone && Characters.isUpper(line.text().charAt(text));
      boolean counted =
          style == Style.NUMBER_AND_NUMBER
              ? alone
              : style == Style.NUMBER && (alone || numbers.continuesNumbers(marker));
      boolean lettered =
          style == Style.LETTER_IN_PARENTHESES || (style == Style.LETTER_AND_STOP && alone);
      return (alone || capital) && (counted || lettered) && !isAnnounced();
    }

    /**
     * Whether a bullet surely opens an item: alone on its line, or as the first line of a page,
     * where no sentence goes on with a dash and a capital. A star may mark a note.
     */
    private boolean isBulletDue() {
      return marker.style() == Style.BULLET
          && !marker.label().equals("*")
          && (text == line.end()
              || (gap == Gap.PAGE && !Characters.isLower(line.text().charAt(text))));
    }

    /** Whether the last word before the number says that one follows: "in paragraph". */
    private boolean isAnnounced() {
      if (open.isEmpty() || open.get().isEmpty()) {
        return false;
      }
      Line last = open.get().lastLine();
      int end = Characters.trimEnd(last.text(), last.start(), last.end());
      int start = end;
      while (start > last.start() && !Characters.isBlank(last.text().charAt(start - 1))) {
        start--;
      }
      return rules.beforeNumbers().holds(last.text().substring(start, end));
    }

    /** Whether what follows the marker can start a paragraph: "(b), of the Agreement" cannot. */
    private boolean startsText() {
      if (text == line.end()) {
        return true;
      }
      char c = line.text().charAt(text);
      if (marker.style() == Style.BULLET && c < 128 && !Characters.isUpper(c)) {
        return isSeparate() || isItemBehind(open.orElseThrow());
      }
      if (Characters.isLower(c)) {
        return !startsWith(rules.lines().midSentence())
            && (!startsWith(rules.lines().midSentenceUnlessStopped()) || isAfterStop());
      }
      return c != ',' && c != ';' && c != '.';
    }

    private boolean startsWith(List<String> words) {
      return words.stream().anyMatch(w -> line.text().startsWith(w, text));
    }

    /** Whether the paragraph before introduces a list, or is its item before this one. */
    private boolean isItemBehind(Paragraph before) {
      if (before.isEmpty()) {
        return false;
      }
      boolean item = before.marker().filter(m -> m.label().equals(marker.label())).isPresent();
      Line last = before.lastLine();
      boolean stops =
          before.mark() != ' ' || ends.endsWithConjunction(last.text(), last.start(), last.end());
      return before.mark() == ':' || (item && stops);
    }

    /** Whether the paragraph before stops with more than a comma. */
    private boolean isAfterStop() {
      return open.isEmpty() || (open.get().mark() != ' ' && open.get().mark() != ',');
    }
  }
}
