package org.resolutionanalytics.batch.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Distinguishes running headers and footers from text, by position. A line is furniture if it is
 *
 * <ul>
 *   <li>in the upper margin above all text of the later pages, or in the lower one, at the same
 *       height and with the same words (digits aside) as on another page; or
 *   <li>in the lower margin, and is made of page, job and bar code numbers; a figure alone must
 *       also count the pages or be separate from the text, lest it be the text's last word; or
 *   <li>in the upper margin above all text of the later pages, and is smaller than that or only a
 *       symbol.
 * </ul>
 *
 * The first page's heading is not furniture: it carries the symbol and the date.
 */
final class PdfFurniture {
  /** The margins' heights as shares of the page's; a UN page's text starts at a tenth. */
  private static final float UPPER = 0.13f;

  private static final float LOWER = 0.90f;

  /** Sizes below this share of the usual one are small print. */
  private static final float SMALL = 0.95f;

  private static final float SAME_HEIGHT = 3f;

  /** "18-17962 (E)", "021118", "*1817962*", "2/5", "- 3 -", "Page 3 of 5". */
  private static final Pattern FOOTER_WORD =
      Pattern.compile(
          "\\d{1,7}|\\d{1,4}/\\d{1,4}|\\d\\d-\\d{5}|\\*\\d+\\*|\\([A-Z]\\)|[-–—]|Page|of|…|/\\.{3}");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,5}(/[A-Za-z0-9().-]{1,12}){1,6}\\*?");

  /** Lines closer than this, as a share of the size, are of one block of notes. */
  private static final float NEAR = 2f;

  /** A page's number; job numbers are longer. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** A number that starts within this of the right margin, as a share of the size, is set there. */
  private static final float NUMBER_ROOM = 4f;

  private static final String SENTENCE_ENDS = ".;:!?";

  private final PdfMeasures measures;
  private final float usualSize;

  /** By how much figures alone in lower margins exceed the number of their page, and how often. */
  private final Map<Integer, Integer> counts = new HashMap<>();

  private final float textTop;

  /** At which heights each pattern of words is in the margins, and how often. */
  private final Map<String, NavigableMap<Float, Integer>> heights = new HashMap<>();

  /** Learns what repeats in the margins of the pages, and where text starts. */
  PdfFurniture(List<PdfPage> pages, PdfMeasures measures) {
    this.measures = measures;
    this.usualSize = measures.size();
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      for (PdfLine line : page.lines()) {
        if (inLowerMargin(page, line) && isNumber(line)) {
          counts.merge(number(line) - i - 1, 1, Integer::sum);
        }
        if (inUpperMargin(page, line) || inLowerMargin(page, line)) {
          heights
              .computeIfAbsent(pattern(line), key -> new TreeMap<>())
              .merge(line.y(), 1, Integer::sum);
        }
      }
    }
    textTop =
        pages.stream()
            .skip(1)
            .flatMap(page -> page.lines().stream())
            .filter(line -> line.size() >= SMALL * usualSize && !isSymbol(line) && !repeats(line))
            .map(PdfLine::y)
            .min(Comparator.naturalOrder())
            .orElse(Float.MAX_VALUE);
  }

  /** The lines of a page that are text; pages count from 0. */
  List<PdfLine> without(PdfPage page, int index) {
    boolean first = index == 0;
    PdfMeasures here = measures.on(page);
    List<PdfLine> text = new ArrayList<>();
    float noteEnd = Float.NaN;
    for (PdfLine line : page.lines()) {
      boolean note =
          line.isRule()
              || !line.leadingMark().isEmpty()
              || Math.abs(line.y() - noteEnd) < NEAR * line.size();
      noteEnd = note ? line.y() : Float.NaN;
      boolean upper = !first && inUpperMargin(page, line) && isHeader(line);
      boolean lower =
          inLowerMargin(page, line)
              && isFooter(line, note)
              && !(isNumber(line) && isLastWord(line, text, page, index, here));
      if (!upper && !lower) {
        text.add(line);
      }
    }
    return text;
  }

  private boolean isHeader(PdfLine line) {
    boolean apart = line.size() < SMALL * usualSize || isSymbol(line) || repeats(line);
    return apart && line.y() < textTop;
  }

  /** The same notes may be at the foot of several pages; they are not footers. */
  private boolean isFooter(PdfLine line, boolean note) {
    for (String word : line.text(false).split(" ", -1)) {
      if (!FOOTER_WORD.matcher(word).matches()) {
        return !note && repeats(line);
      }
    }
    return true;
  }

  /** Whether a figure alone goes on with the text above it, rather than being the page's number. */
  private boolean isLastWord(
      PdfLine line, List<PdfLine> text, PdfPage page, int index, PdfMeasures here) {
    int ahead = number(line) - index - 1;
    if (text.isEmpty() || here.isSmall(line) || ahead == 0 || counts.getOrDefault(ahead, 0) > 1) {
      return false;
    }
    PdfLine last = text.get(text.size() - 1);
    boolean atMargin = Math.abs(line.x() - here.left()) < PdfMeasures.INDENT;
    if (atMargin && !endsSentence(last)) {
      return true;
    }
    float middle = (line.x() + line.end()) / 2;
    boolean centred =
        Math.abs(middle - page.width() / 2) < PdfMeasures.INDENT
            || Math.abs(middle - (here.left() + here.right()) / 2) < PdfMeasures.INDENT;
    boolean outside =
        line.end() < here.left() || line.x() > here.right() - NUMBER_ROOM * here.size();
    return !centred && !outside && !here.isSpaceBetween(last, line);
  }

  private static boolean endsSentence(PdfLine line) {
    String text = line.textWithoutMarks(true);
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isNumber(PdfLine line) {
    return NUMBER.matcher(line.text(false)).matches();
  }

  private static int number(PdfLine line) {
    return Integer.parseInt(line.text(false));
  }

  private static boolean isSymbol(PdfLine line) {
    return SYMBOL.matcher(line.text(true)).matches();
  }

  private boolean repeats(PdfLine line) {
    return heights
            .getOrDefault(pattern(line), Collections.emptyNavigableMap())
            .subMap(line.y() - SAME_HEIGHT, true, line.y() + SAME_HEIGHT, true)
            .values()
            .stream()
            .limit(2)
            .mapToInt(Integer::intValue)
            .sum()
        > 1;
  }

  private static boolean inUpperMargin(PdfPage page, PdfLine line) {
    return line.y() < UPPER * page.height();
  }

  private static boolean inLowerMargin(PdfPage page, PdfLine line) {
    return line.y() > LOWER * page.height();
  }

  /** Its words in any order: pages to the left and to the right have them mirrored. */
  private static String pattern(PdfLine line) {
    String[] words = DIGIT.matcher(line.text(false)).replaceAll("#").split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
