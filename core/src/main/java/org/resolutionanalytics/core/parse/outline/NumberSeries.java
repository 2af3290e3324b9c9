package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.Marker.Style;

/**
 * The running numbers of the paragraphs that are open: 10, under it (b), under that (iii). Says
 * where a marker belongs: after its predecessor in an open series, or as the first of a new one.
 * Decides between the letter i and the roman numeral one by what came before.
 */
public final class NumberSeries {
  /** How many numbers may be missing before a marker that surely starts a paragraph. */
  private static final int MAX_GAP = 3;

  /** No series lies deeper; resolutions have five levels at most. */
  private static final int DEEPEST = 8;

  /** Above it are the two numbers before the third of "2.1.3". */
  private static final int LARGEST_NUMBER = 999;

  private final List<Series> open = new ArrayList<>();

  /** What a paragraph without a number has closed: its letters may go on after it. */
  private final List<Series> interrupted = new ArrayList<>();

  /** The last letter below the item before: "(h)" below "(i)", when "(ii)" is read; 0 for none. */
  private int lettersBefore;

  private int base;

  /** The last number below each of those that are open: of "2.1.3" 2 has 1, and 2.1 has 3. */
  private final Map<Integer, Integer> lastBelow = new HashMap<>();

  /** One open series: how it is written and its last number. */
  private record Series(Style style, boolean roman, int last) {
    boolean isBefore(Marker marker) {
      return style == marker.style() && (roman ? marker.roman() : marker.ordinal()) == last + 1;
    }
  }

  /**
   * Where a marker belongs.
   *
   * @param depth the index of its series, from 0
   * @param roman whether it is read as a roman numeral
   * @param value its place in the series
   * @param gap how many numbers are missing before it; negative if it starts a series in the middle
   */
  record Place(int depth, boolean roman, int value, int gap) {}

  /** Ends all series; the next one is below {@code base} unnumbered paragraphs: 0 or 1. */
  void reset(int base) {
    open.clear();
    interrupted.clear();
    lettersBefore = 0;
    lastBelow.clear();
    this.base = base;
  }

  /**
   * An unnumbered paragraph starts: letters after it are its own, unless they go on with those
   * before it, as after a heading inside a list.
   */
  void closeLetters() {
    lettersBefore = 0;
    int keep = !open.isEmpty() && isNumber(open.get(0).style()) ? 1 : 0;
    if (open.size() > keep) {
      interrupted.clear();
      interrupted.addAll(open.subList(keep, open.size()));
      open.subList(keep, open.size()).clear();
    }
    if (keep == 0) {
      base = 1;
    }
  }

  /** The level of the paragraph at a place: 1 for the outermost. */
  int level(Place place) {
    return base + place.depth() + 1;
  }

  /** Whether a number is the next of the outermost series. */
  boolean continuesNumbers(Marker marker) {
    return !open.isEmpty()
        && open.get(0).style() == marker.style()
        && marker.ordinal() == open.get(0).last() + 1;
  }

  /** Whether a marker is the next of an open series. */
  boolean continues(Marker marker) {
    return open.stream().anyMatch(series -> series.isBefore(marker));
  }

  /** The place of a number in the outermost series, which it continues. */
  Place next(Marker marker) {
    return new Place(0, false, marker.ordinal(), 0);
  }

  /** The place of the first marker of a series below the open ones. */
  Place below(boolean roman) {
    return new Place(deepest(), roman, 1, 0);
  }

  /** The place of a marker that follows its predecessor or starts a series, if it has one. */
  Optional<Place> expected(Marker marker) {
    if (marker.style() == Style.BULLET) {
      return Optional.of(bullet());
    }
    if (marker.style() == Style.NUMBER_AND_LETTER) {
      return Optional.of(new Place(1, false, marker.roman(), 0));
    }
    if (marker.style() == Style.NUMBER_AND_NUMBER) {
      boolean next = marker.roman() == lastBelow.getOrDefault(marker.ordinal(), 0) + 1;
      return next || marker.roman() == 1 ? Optional.of(ofTwoNumbers(marker)) : Optional.empty();
    }
    for (int depth = open.size() + interrupted.size() - 1; depth >= 0; depth--) {
      Series series = depth < open.size() ? open.get(depth) : interrupted.get(depth - open.size());
      if (series.isBefore(marker)) {
        return Optional.of(new Place(depth, series.roman(), series.last() + 1, 0));
      }
    }
    if (isNumber(marker.style())
        && !open.isEmpty()
        && isNumber(open.get(0).style())
        && marker.ordinal() == open.get(0).last() + 1) {
      return Optional.of(new Place(0, false, marker.ordinal(), 0));
    }
    return goesOnBelow(marker)
        ? Optional.of(new Place(deepest(), false, marker.ordinal(), 0))
        : first(marker);
  }

  /** Whether "(i)" below "(ii)" is the letter after the "(h)" below "(i)": no first numeral. */
  private boolean goesOnBelow(Marker marker) {
    return marker.roman() == 1 && marker.ordinal() == lettersBefore + 1 && lettersBefore > 0;
  }

  /** "3.2" is at the outermost level, beside the paragraph before the goals. */
  private static Place ofTwoNumbers(Marker marker) {
    return new Place(0, false, marker.roman(), 0);
  }

  private Optional<Place> first(Marker marker) {
    boolean number = marker.style() == Style.NUMBER;
    int depth = number ? 0 : deepest();
    if (marker.ordinal() == 1) {
      return Optional.of(new Place(depth, false, 1, 0));
    }
    return marker.roman() == 1 ? Optional.of(new Place(depth, true, 1, 0)) : Optional.empty();
  }

  /** The depth of a new series below the open ones. */
  private int deepest() {
    return Math.min(open.size(), DEEPEST);
  }

  private Place bullet() {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).style() == Style.BULLET) {
        return new Place(depth, false, open.get(depth).last() + 1, 0);
      }
    }
    return new Place(deepest(), false, 1, 0);
  }

  /** The place of a marker that surely starts a paragraph, though numbers are missing before it. */
  Place forced(Marker marker) {
    if (marker.style() == Style.NUMBER_AND_NUMBER) {
      return ofTwoNumbers(marker);
    }
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Series series = open.get(depth);
      int value = series.roman() ? marker.roman() : marker.ordinal();
      int gap = value - series.last() - 1;
      if (series.style() == marker.style() && gap > 0 && gap <= MAX_GAP) {
        return new Place(depth, series.roman(), value, gap);
      }
    }
    for (int depth = 0; depth < open.size(); depth++) {
      Series series = open.get(depth);
      int value = series.roman() ? marker.roman() : marker.ordinal();
      if (series.style() == marker.style() && value > 0) {
        return new Place(depth, series.roman(), value, -1);
      }
    }
    boolean roman = marker.ordinal() == 0;
    int depth = marker.style() == Style.NUMBER ? 0 : deepest();
    return new Place(depth, roman, roman ? marker.roman() : marker.ordinal(), -1);
  }

  /** Takes a marker into its series; deeper ones close. */
  void take(Marker marker, Place place) {
    if (marker.style() == Style.NUMBER_AND_LETTER) {
      open.clear();
      open.add(new Series(Style.NUMBER, false, marker.ordinal()));
      return;
    }
    if (marker.style() == Style.NUMBER_AND_NUMBER) {
      boolean ofThree = marker.ordinal() > LARGEST_NUMBER;
      lastBelow.keySet().removeIf(above -> !ofThree || above > LARGEST_NUMBER);
      lastBelow.put(marker.ordinal(), marker.roman());
      base = 0;
      open.subList(Math.min(1, open.size()), open.size()).clear();
      return;
    }
    if (place.depth() > open.size() && place.gap() == 0) {
      int again = Math.min(place.depth() - open.size(), interrupted.size());
      open.addAll(interrupted.subList(0, again));
    }
    interrupted.clear();
    int depth = Math.min(place.depth(), open.size());
    lettersBefore = 0;
    if (depth + 1 < open.size()) {
      Series below = open.get(depth + 1);
      boolean letters = below.style() == marker.style() && !below.roman();
      lettersBefore = letters && !isNumber(marker.style()) ? below.last() : 0;
    }
    open.subList(depth, open.size()).clear();
    open.add(new Series(marker.style(), place.roman(), place.value()));
    if (depth == 0 && isNumber(marker.style())) {
      base = 0;
    }
  }

  private static boolean isNumber(Style style) {
    return style == Style.NUMBER || style == Style.NUMBER_IN_PARENTHESES;
  }
}
