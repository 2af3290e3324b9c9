package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Layout;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.MarkerScanner;
import org.resolutionanalytics.core.parse.line.PartLabels;
import org.resolutionanalytics.core.parse.opening.OpeningVerbs.Form;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.outline.NumberSeries.Place;
import org.resolutionanalytics.core.parse.paragraph.Headings;
import org.resolutionanalytics.core.parse.paragraph.NameLists;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks.Gap;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * The second stage: puts lines together into paragraphs and says in which section and at which
 * level each has. Afterwards every visible character of the document belongs to one paragraph's
 * fragment or to one region.
 */
public final class ClauseAssembler implements LineToken.Visitor {

  /** Where in the document the reading is. */
  private enum Area {
    FRONT,
    PREAMBLE,
    OPERATIVE,
    CLOSED,
    ANNEX
  }

  private static final int MAX_NESTED = 4;

  /** The most lines of notes and marks between the text of two pages. */
  private static final int LONGEST_FOOT = 24;

  /** The most lines of a heading, or of several in a row. */
  private static final int LINES_OF_HEADINGS = 8;

  private final List<LineToken> tokens;
  private final Openings openings;
  private final ParagraphBreaks breaks;
  private final Outline outline;
  private final OuterMatter outer;
  private final NumberSeries numbers = new NumberSeries();
  private final MarkerPlaces places;
  private final NameLists names = new NameLists();
  private final Deque<Marker> waiting = new ArrayDeque<>();

  private int at;
  private Area area = Area.FRONT;
  private int part = 1;
  private Optional<String> lastLabel = Optional.empty();
  private int annex;
  private Gap gap = Gap.BLANK;
  private Optional<Paragraph> open = Optional.empty();

  /** The lettered title right above, whose text comes next. */
  private Optional<Paragraph> title = Optional.empty();

  /** Whether a heading is right above. */
  private boolean afterHeading;

  /** The index of the first act without a number, as long as all that follow have none. */
  private Optional<Integer> firstAct = Optional.empty();

  private ClauseAssembler(List<LineToken> tokens, Openings openings, boolean printed) {
    Layout layout = Layout.of(tokens, printed);
    this.tokens = tokens;
    this.openings = openings;
    this.breaks = new ParagraphBreaks(layout, openings);
    this.places = new MarkerPlaces(numbers, breaks, openings);
    this.outline = new Outline(layout.isWrapped());
    this.outer = new OuterMatter(outline);
  }

  /**
   * Reads the tokens of a document.
   *
   * @param start the index of the first token of the text where no opening line says it
   * @param printed whether each token is a paragraph that was put together from lines of a page
   */
  public static Outline assemble(
      List<LineToken> tokens, Openings openings, Optional<Integer> start, boolean printed) {
    ClauseAssembler assembler = new ClauseAssembler(tokens, openings, printed);
    for (assembler.at = 0; assembler.at < tokens.size(); assembler.at++) {
      if (start.isPresent() && start.get() == assembler.at) {
        assembler.enterPart();
      }
      tokens.get(assembler.at).accept(assembler);
    }
    assembler.flush();
    assembler.settleNames();
    assembler.outer.settle(assembler.outerKind());
    return assembler.outline;
  }

  private RegionKind outerKind() {
    return area == Area.FRONT ? RegionKind.FRONT_MATTER : RegionKind.BACK_MATTER;
  }

  @Override
  public void blank(LineToken.Blank token) {
    if (gap == Gap.NOTHING) {
      gap = Gap.BLANK;
    }
  }

  @Override
  public void furniture(LineToken.Furniture token) {
    outline.region(RegionKind.FURNITURE, token.line().span());
    gap = Gap.PAGE;
  }

  @Override
  public void footnote(LineToken.Footnote token) {
    outline.region(RegionKind.FOOTNOTE, token.line().span());
    gap = Gap.PAGE;
  }

  @Override
  public void opening(LineToken.Opening token) {
    if (area != Area.FRONT && open.isPresent() && !breaks.isOver(open.get(), token.line(), gap)) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    int rest = Characters.skipEmpty(token.line().text(), token.end(), token.line().end());
    if (area == Area.OPERATIVE && rest < token.line().end()) {
      flush();
      if (!afterHeading && !opensReason(token.line(), rest)) {
        prose(new LineToken.Prose(token.line()));
        return;
      }
    }
    if (area == Area.FRONT || area == Area.CLOSED || area == Area.OPERATIVE) {
      flush();
      enterPart();
    }
    flush();
    outline.region(RegionKind.OPENING_LINE, new SourceSpan(token.line().start(), token.end()));
    gap = Gap.BLANK;
    if (rest < token.line().end()) {
      start(List.of(), 1).add(token.line(), rest);
      gap = Gap.NOTHING;
    }
  }

  private boolean opensReason(Line line, int start) {
    return openings.opens(line, start, Form.PARTICIPLE) || openings.opens(line, start, Form.STATE);
  }

  /** A part starts; most resolutions have one. */
  private void enterPart() {
    settleNames();
    boolean front = area == Area.FRONT;
    Optional<String> label =
        outer
            .settleBeforePart(outerKind(), front ? RegionKind.FRONT_MATTER : RegionKind.HEADING)
            .or(() -> lastLabel);
    part = outline.addPart(label);
    title = Optional.empty();
    lastLabel = Optional.empty();
    area = Area.PREAMBLE;
    numbers.reset(0);
    waiting.clear();
  }

  @Override
  public void closing(LineToken.Closing token) {
    boolean inside = area == Area.PREAMBLE || area == Area.OPERATIVE || area == Area.ANNEX;
    if (inside && open.isPresent() && !breaks.isOver(open.get(), token.line(), gap)) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    flush();
    settleNames();
    outer.add(token.line());
    area = inside ? Area.CLOSED : area;
    gap = Gap.BLANK;
  }

  @Override
  public void annex(LineToken.Annex token) {
    if (area == Area.FRONT) {
      outer.add(token.line());
      return;
    }
    if (open.isPresent() && !breaks.isOver(open.get(), token.line(), gap)) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    flush();
    outline.region(RegionKind.HEADING, token.line().span());
    enterAnnex();
    gap = Gap.BLANK;
  }

  /** Whether the text has not begun, or has ended. */
  private boolean isOutside() {
    return area == Area.FRONT || area == Area.CLOSED;
  }

  @Override
  public void heading(LineToken.Heading token) {
    if (isOutside()) {
      outer.add(token.line());
      return;
    }
    flush();
    settleNames();
    outline.region(RegionKind.HEADING, token.line().span());
    afterHeading = true;
    lastLabel = PartLabels.in(token.line()).or(() -> lastLabel);
    gap = Gap.BLANK;
  }

  private void enterAnnex() {
    settleNames();
    outer.settle(outerKind());
    area = Area.ANNEX;
    annex++;
    title = Optional.empty();
    numbers.reset(0);
    waiting.clear();
  }

  @Override
  public void row(LineToken.Row token) {
    if (isOutside()) {
      outer.add(token.line());
      return;
    }
    flush();
    outline.region(RegionKind.TABLE_ROW, token.line().span());
    gap = Gap.BLANK;
  }

  @Override
  public void marked(LineToken.Marked token) {
    Marker marker = token.marker();
    if (area == Area.FRONT || (area == Area.CLOSED && !leavesClosing(token))) {
      outer.add(token.line());
      return;
    }
    if (waits(marker)) {
      waiting.add(marker);
      outline.region(RegionKind.NUMBER, marker.span());
      return;
    }
    boolean word = marker.style() == Marker.Style.NUMBER_AND_NUMBER && area == Area.PREAMBLE;
    Optional<Place> place = word ? Optional.empty() : places.of(token, open, gap);
    if (place.isEmpty()) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    flush();
    remarkOnGap(marker, place.get());
    take(marker, place.get(), token.line(), token.textStart());
    gap = Gap.NOTHING;
  }

  private void remarkOnGap(Marker marker, Place place) {
    if (place.gap() > 0) {
      outline.remark(
          DiagnosticCode.NUMBER_MISSING,
          marker.span(),
          "The number before " + marker.label() + " is missing.");
    } else if (place.gap() < 0) {
      outline.remark(
          DiagnosticCode.NUMBER_OUT_OF_ORDER,
          marker.span(),
          "The number " + marker.label() + " does not follow the one before it.");
    }
  }

  /** Starts a paragraph; "1. (a) (i) Text" starts three, and no more than four. */
  private void take(Marker first, Place firstPlace, Line line, int textStart) {
    boolean decides =
        (first.ordinal() == 1 || first.roman() == 1)
            && openings.opensAct(line, textStart)
            && !outline.endsInList(openings);
    if (first.style() == Marker.Style.NUMBER && first.ordinal() == 1) {
      endsInPreamble();
    }
    firstAct = Optional.empty();
    if (area == Area.PREAMBLE && (first.style() == Marker.Style.NUMBER || decides)) {
      area = Area.OPERATIVE;
      numbers.reset(0);
    }
    List<Marker> markers = new ArrayList<>();
    Marker marker = first;
    Place place = decides ? numbers.expected(first).orElse(firstPlace) : firstPlace;
    int text = textStart;
    for (int depth = 1; ; depth++) {
      markers.add(marker);
      numbers.take(marker, place);
      outline.region(RegionKind.NUMBER, marker.span());
      Optional<Marker> inner = depth < MAX_NESTED ? inner(line, text) : Optional.empty();
      Optional<Place> innerPlace = inner.flatMap(numbers::expected);
      if (inner.isEmpty() || innerPlace.isEmpty()) {
        break;
      }
      marker = inner.get();
      place = innerPlace.get();
      text = Characters.skipEmpty(line.text(), marker.end(), line.end());
    }
    start(markers, numbers.level(place)).add(line, text);
  }

  private static Optional<Marker> inner(Line line, int text) {
    return MarkerScanner.scan(line.text(), text, line.end())
        .filter(m -> m.style() == Marker.Style.LETTER_IN_PARENTHESES)
        .filter(m -> m.ordinal() == 1 || m.roman() == 1);
  }

  /** A second number before the text of the first: both come before their texts. */
  private boolean waits(Marker marker) {
    return open.isPresent()
        && open.get().isEmpty()
        && marker.style() == Marker.Style.NUMBER
        && marker.end() == tokens.get(at).line().end()
        && open.get().marker().map(m -> follows(m, marker)).orElse(false);
  }

  private boolean follows(Marker first, Marker second) {
    int last = waiting.isEmpty() ? first.ordinal() : waiting.getLast().ordinal();
    return first.style() == second.style() && second.ordinal() == last + 1;
  }

  private boolean leavesClosing(LineToken.Marked token) {
    if (token.marker().style() != Marker.Style.NUMBER) {
      return false;
    }
    if (numbers.continuesNumbers(token.marker())
        && openings.opens(token.line(), token.textStart(), Form.FINITE)) {
      outer.settle(outerKind());
      area = Area.OPERATIVE;
      return true;
    }
    if (token.marker().ordinal() == 1) {
      outline.remark(
          DiagnosticCode.ANNEX_WITHOUT_HEADING,
          token.marker().span(),
          "Numbers start again after the signature; what follows is read as an annex.");
      enterAnnex();
      return true;
    }
    return false;
  }

  @Override
  public void prose(LineToken.Prose token) {
    Line line = token.line();
    if (isOutside()) {
      outer.add(line);
      return;
    }
    boolean goesOn =
        open.isPresent()
            && (open.get().isEmpty()
                || breaks.continues(
                    open.get(),
                    line,
                    gap,
                    () -> startsParagraph(at + 1) || isRestOfHeading(at + 1)));
    if (!goesOn) {
      flush();
      startUnnumbered(line);
    }
    open.orElseThrow().add(line, line.start());
    gap = Gap.NOTHING;
  }

  /** Whether the next visible line of text has a number or opens a part. */
  private boolean startsParagraph(int index) {
    for (int i = index; i < tokens.size() && i < index + LONGEST_FOOT; i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Marked marked) {
        return numbers.expected(marked.marker()).isPresent();
      }
      if (token instanceof LineToken.Opening) {
        return true;
      }
      if (token instanceof LineToken.Prose prose) {
        return openings.formAt(prose.line(), prose.line().start()).isPresent();
      }
    }
    return false;
  }

  /**
   * Whether lines that do not stop and a number or an opening phrase follow: the rest of headings,
   * since a paragraph stops before the next one starts.
   */
  private boolean isRestOfHeading(int index) {
    int end = Math.min(tokens.size(), index + LINES_OF_HEADINGS);
    for (int i = index; i < end; i++) {
      LineToken token = tokens.get(i);
      Line line = token.line();
      if (token instanceof LineToken.Marked marked) {
        return i > index && isNextNumber(marked.marker());
      }
      if (!(token instanceof LineToken.Prose)) {
        return false;
      }
      if (i > index && openings.surelyOpens(line, line.start())) {
        return true;
      }
      if (LineEnds.mark(line.text(), line.start(), line.end()) != ' ') {
        return false;
      }
    }
    return false;
  }

  private boolean isNextNumber(Marker marker) {
    return marker.style() == Marker.Style.NUMBER
        && (marker.ordinal() == 1 || numbers.continuesNumbers(marker));
  }

  private void startUnnumbered(Line line) {
    if (!waiting.isEmpty()) {
      Marker marker = waiting.removeFirst();
      Place place = numbers.expected(marker).orElseGet(() -> numbers.forced(marker));
      numbers.take(marker, place);
      start(List.of(marker), numbers.level(place));
      return;
    }
    Optional<Form> form = openings.formAt(line, line.start());
    if (form.filter(f -> f == Form.PARTICIPLE || f == Form.STATE).isPresent() && endsInPreamble()) {
      area = Area.PREAMBLE;
    }
    if (area == Area.PREAMBLE) {
      if (form.filter(f -> f == Form.FINITE).isPresent()) {
        area = Area.OPERATIVE;
        firstAct = Optional.of(outline.paragraphs().size());
      }
      numbers.reset(1);
    } else {
      numbers.closeLetters();
    }
    start(List.of(), title.map(p -> p.level() + 1).orElse(1));
  }

  /**
   * Whether what looked like acts belongs to the preamble: "Recalls that ...," among reasons. Such
   * paragraphs stop at commas, and a reason or the first number follows.
   */
  private boolean endsInPreamble() {
    boolean preamble =
        area == Area.OPERATIVE && firstAct.filter(outline::moveToPreamble).isPresent();
    firstAct = Optional.empty();
    return preamble;
  }

  private Paragraph start(List<Marker> markers, int level) {
    Section section =
        area == Area.PREAMBLE
            ? Section.PREAMBULAR
            : area == Area.ANNEX ? Section.ANNEX : Section.OPERATIVE;
    Paragraph paragraph =
        new Paragraph(section, section == Section.ANNEX ? annex : part, level, markers);
    open = Optional.of(paragraph);
    return paragraph;
  }

  private void flush() {
    open.filter(p -> !p.isEmpty()).ifPresent(this::close);
    open = Optional.empty();
  }

  private void close(Paragraph paragraph) {
    boolean heading = Headings.isHeading(paragraph, openings);
    if ((heading || NameLists.isPerson(paragraph)) && names.keep(paragraph)) {
      return;
    }
    settleNames();
    if (heading) {
      heading(paragraph);
    } else {
      lastLabel = Optional.empty();
      afterHeading = false;
      outline.add(reason(paragraph));
      title = Optional.of(paragraph).filter(ClauseAssembler::isTitle);
      names.announce(paragraph);
    }
  }

  /** Whether a paragraph is a lettered title, "(c) Elections", whose text is the next paragraph. */
  private static boolean isTitle(Paragraph paragraph) {
    return paragraph.level() > 1
        && paragraph.mark() == ' '
        && paragraph.section() != Section.PREAMBULAR
        && paragraph
            .marker()
            .filter(m -> m.style() == Marker.Style.LETTER_IN_PARENTHESES)
            .isPresent();
  }

  private void heading(Paragraph paragraph) {
    title = Optional.empty();
    afterHeading = true;
    paragraph.fragments().forEach(f -> outline.region(RegionKind.HEADING, f));
    lastLabel = PartLabels.in(paragraph.firstLine()).or(() -> lastLabel);
  }

  /** Short paragraphs after a colon are a list of names, or headings after all. */
  private void settleNames() {
    names.settle(outline::add, this::heading);
  }

  /** A paragraph that opens like a preambular one, after a heading inside the operative part. */
  private Paragraph reason(Paragraph paragraph) {
    if (paragraph.section() != Section.OPERATIVE || paragraph.marker().isPresent()) {
      return paragraph;
    }
    Line first = paragraph.firstLine();
    Optional<Form> form = openings.formAt(first, paragraph.start());
    boolean participle = form.filter(f -> f == Form.PARTICIPLE || f == Form.STATE).isPresent();
    char mark = LineEnds.mark(first.text(), paragraph.start(), paragraph.end());
    return participle && mark == ',' ? paragraph.in(Section.PREAMBULAR) : paragraph;
  }
}
