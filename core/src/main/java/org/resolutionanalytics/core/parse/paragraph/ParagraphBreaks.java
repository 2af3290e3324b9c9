package org.resolutionanalytics.core.parse.paragraph;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.parse.line.Layout;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;
import org.resolutionanalytics.core.text.SourceSpan;

/** Says whether a line without a number goes on with the paragraph before it. */
public final class ParagraphBreaks {
  private static final int LONGEST_HEADING = 90;
  private static final int LINES_OF_A_TITLE = 4;

  private final Layout layout;
  private final Openings openings;
  private final LineEnds ends;
  private final Dates dates;

  /** What is between two lines of text. */
  public enum Gap {
    NOTHING,
    BLANK,
    PAGE
  }

  /** Breaks between the lines of one text. */
  public ParagraphBreaks(Layout layout, Openings openings, LineEnds ends, Dates dates) {
    this.layout = layout;
    this.openings = openings;
    this.ends = ends;
    this.dates = dates;
  }

  /**
   * Whether {@code next} belongs to the paragraph that {@code last} is the last line of.
   *
   * @param beforeMark whether the line after {@code next} surely starts a paragraph
   */
  public boolean continues(Paragraph paragraph, Line next, Gap seen, BooleanSupplier beforeMark) {
    Gap gap = betweenParagraphs(seen);
    Line last = paragraph.lastLine();
    char mark = paragraph.mark();
    if (gap == Gap.NOTHING
        && (dates.isCut(last, next) || (mark == ',' && isInsideQuotation(paragraph)))) {
      return true;
    }
    if ((mark == ':' || mark == ' ') && runsOn(mark, last, next)) {
      return true;
    }
    if (isListed(mark, last, next) || (gap == Gap.NOTHING && isBelowHeading(paragraph, next))) {
      return false;
    }
    boolean stopped = mark != ' ';
    boolean lower =
        Characters.isLower(next.first()) || (!stopped && Characters.isDigit(next.first()));
    boolean early = layout.endsEarly(last, next);
    return switch (gap) {
      case PAGE ->
          (!stopped && !(early && layout.isTight() && isTitle(paragraph, next)))
              || goesOnAfterPage(paragraph, next, early)
              || lower
              || !startsAfter(paragraph, mark, next, early);
      case BLANK ->
          layout.isMeasured()
              ? !early && (!stopped || lower)
              : lower && !stopped && (!layout.isSeparated() || isHeadingSoFar(paragraph));
      case NOTHING ->
          early
              ? (lower && (!stopped || goesOnAfterComma(mark, last)))
                  || (!stopped && goesOnUnstopped(paragraph, next))
              : !stopped
                  || lower
                  || !(opens(paragraph, mark, next)
                      || (isHeading(paragraph, mark, next) && beforeMark.getAsBoolean()));
    };
  }

  /**
   * Whether a line goes on with the persons below a colon, of which there are several in a line.
   * Below the colon itself, only words between them make a sentence of them.
   */
  private static boolean runsOn(char mark, Line last, Line next) {
    return NameLists.startsWithPerson(next)
        && (mark == ':'
            ? NameLists.holdsPersons(next) && !NameLists.isRow(next)
            : NameLists.holdsPersons(last));
  }

  /** Whether a line is the next of a list of persons that a colon introduces. */
  private static boolean isListed(char mark, Line last, Line next) {
    return (mark == ':' && NameLists.isRow(next))
        || ((mark == ':' || NameLists.isPerson(last)) && NameLists.isPerson(next));
  }

  /** Whether a paragraph of the preamble is a heading so far, and a line surely gives a reason. */
  private boolean isBelowHeading(Paragraph paragraph, Line next) {
    Optional<Form> form = openings.formAt(next, next.start());
    return paragraph.section() == Section.PREAMBULAR
        && form.filter(f -> f == Form.PARTICIPLE || f == Form.STATE).isPresent()
        && isHeadingSoFar(paragraph);
  }

  /**
   * Whether a quotation that began in the last lines is still open: a title such as "Declaration on
   * the Use of Wells, Taking into Account the Needs of All" goes on, though its next line seems to
   * open a paragraph. Looks back no further than a title is long, since a mark may be missing.
   */
  private static boolean isInsideQuotation(Paragraph paragraph) {
    List<SourceSpan> fragments = paragraph.fragments();
    CharSequence text = paragraph.lastLine().text();
    boolean open = false;
    for (SourceSpan fragment :
        fragments.subList(Math.max(0, fragments.size() - LINES_OF_A_TITLE), fragments.size())) {
      for (int i = fragment.start(); i < fragment.end(); i++) {
        char c = text.charAt(i);
        open = c == '\u201c' || (open && c != '\u201d');
      }
    }
    return open;
  }

  /**
   * Where lines are not filled to the last unit an early end alone is no proof: a paragraph that
   * opens with a verb or has a number does not end without a stop, even if the next line starts
   * with "Reports" or "Requests", which may be nouns.
   */
  private boolean goesOnUnstopped(Paragraph paragraph, Line next) {
    if (layout.isTight()) {
      return false;
    }
    boolean text = paragraph.marker().isPresent() || isOpened(paragraph);
    return text && !openings.surelyOpens(next, next.start());
  }

  /**
   * A numbered paragraph of several sentences goes on after the page mark if its last line is full
   * and so is the next one, which a heading would not be.
   */
  private boolean goesOnAfterPage(Paragraph paragraph, Line next, boolean early) {
    return !early
        && paragraph.mark() == '.'
        && paragraph.marker().isPresent()
        && layout.isMeasured()
        && layout.isNearlyFull(paragraph.lastLine())
        && layout.isNearlyFull(next)
        && !opens(paragraph, '.', next);
  }

  /** Whether a lettered line that ends early is the title of what the next page starts with. */
  private static boolean isTitle(Paragraph paragraph, Line next) {
    return paragraph.fragments().size() == 1
        && Characters.isUpper(next.first())
        && paragraph.marker().filter(m -> m.style() == Style.LETTER_IN_PARENTHESES).isPresent();
  }

  /** A heading may be in two blocks: "Strengthening of the funds", "and programmes". */
  private boolean isHeadingSoFar(Paragraph paragraph) {
    return Headings.isHeading(paragraph, openings);
  }

  /**
   * Small letters go on after a comma at the end of a line that is filled for the most part: how
   * many letters a full line has differs, and no paragraph starts with a small letter but those
   * with a number or letter before it.
   */
  private boolean goesOnAfterComma(char mark, Line last) {
    return mark == ',' && layout.isNearlyFull(last);
  }

  private boolean startsAfter(Paragraph paragraph, char mark, Line next, boolean early) {
    return early || opens(paragraph, mark, next) || (mark == ';' || mark == '.');
  }

  /** Whether a line opens another paragraph after one that stops with such a mark. */
  private boolean opens(Paragraph paragraph, char mark, Line next) {
    Section section = paragraph.section();
    if (mark == ':' && section != Section.PREAMBULAR) {
      return false;
    }
    Optional<Form> form = openings.formAt(next, next.start());
    if (form.isEmpty() || form.get() == Form.PAST || form.get() == Form.PLAIN) {
      return false;
    }
    return section == Section.PREAMBULAR
        || (mark == ',' ? isReason(paragraph, next) : form.get() == Form.FINITE);
  }

  /**
   * Whether a comma separates two paragraphs outside the preamble, as it does in a declaration's
   * preamble ("Convinced that ..., Aware that ...") and before acts without numbers.
   */
  private boolean isReason(Paragraph paragraph, Line next) {
    return paragraph.marker().isEmpty()
        && isOpened(paragraph)
        && openings.surelyOpens(next, next.start());
  }

  private boolean isOpened(Paragraph paragraph) {
    Line first = paragraph.firstLine();
    return openings.formAt(first, paragraph.start()).isPresent();
  }

  /**
   * A short line that does not stop or introduces, after a finished paragraph and before a number.
   * Paragraphs of the preamble end with a comma.
   */
  private boolean isHeading(Paragraph paragraph, char mark, Line next) {
    char end = ends.mark(next.text(), next.start(), next.end());
    boolean comma = mark == ',' && paragraph.section() == Section.PREAMBULAR;
    boolean finished = mark == ';' || mark == '.' || comma;
    return ((end == ' ' && finished) || (end == ':' && mark == ';'))
        && next.length() <= LONGEST_HEADING;
  }

  /** Whether a paragraph's last line had room for the next line's first word. */
  public boolean endsEarly(Paragraph paragraph, Line next) {
    return !paragraph.isEmpty() && layout.endsEarly(paragraph.lastLine(), next);
  }

  /** Where blank lines separate paragraphs, so do the notes and page marks between two of them. */
  private Gap betweenParagraphs(Gap gap) {
    boolean separated = layout.isSeparated() && !layout.isMeasured() && layout.hasBlocks();
    return gap == Gap.PAGE && separated ? Gap.BLANK : gap;
  }

  /** Whether a paragraph has surely ended where its last line ends. */
  public boolean isOver(Paragraph paragraph, Line next, Gap seen) {
    Gap gap = betweenParagraphs(seen);
    if (gap == Gap.BLANK || paragraph.isEmpty()) {
      return true;
    }
    Line last = paragraph.lastLine();
    int from = paragraph.fragments().get(paragraph.fragments().size() - 1).start();
    return paragraph.mark() != ' '
        || ends.endsWithConjunction(last.text(), from, last.end())
        || (gap == Gap.NOTHING && layout.endsEarly(last, next));
  }
}
