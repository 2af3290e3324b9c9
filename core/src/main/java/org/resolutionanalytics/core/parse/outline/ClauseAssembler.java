package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Layout;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.outline.NumberSeries.Place;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks;
import org.resolutionanalytics.core.parse.paragraph.ParagraphBreaks.Gap;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * The second stage: puts lines together into paragraphs and says in which section and at which
 * level each has. Afterwards every visible character of the document belongs to one paragraph's
 * fragment or to one region.
 */
public final class ClauseAssembler implements LineToken.Visitor {

  private final Openings openings;
  private final ParagraphBreaks breaks;
  private final Outline outline;
  private final UnassignedLines outer;
  private final NumberSeries numbers = new NumberSeries();
  private final MarkerPlaces places;
  private final TextSections sections;
  private final FinishedParagraphs finished;
  private final ComingLines coming;
  private final NumberedParagraphs numbered;
  private final WaitingNumbers waiting = new WaitingNumbers();

  private int at;
  private Gap gap = Gap.BLANK;
  private Optional<Paragraph> open = Optional.empty();

  private ClauseAssembler(
      List<LineToken> tokens, Openings openings, boolean printed, OutlineRules rules) {
    Layout layout = Layout.of(tokens, printed, rules.ends());
    this.openings = openings;
    this.breaks = new ParagraphBreaks(layout, openings, rules.ends(), rules.dates());
    this.places = new MarkerPlaces(numbers, breaks, openings, rules);
    this.outline = new Outline(layout.isWrapped());
    this.outer = new UnassignedLines(outline);
    this.sections = new TextSections(outline, outer, numbers, rules.ends());
    this.finished = new FinishedParagraphs(outline, openings, rules.lines());
    this.numbered = new NumberedParagraphs(outline, openings, numbers, sections);
    this.coming = new ComingLines(tokens, numbers, openings, rules.ends());
  }

  /**
   * Reads the tokens of a document.
   *
   * @param start the index of the first token of the text where no opening line says it
   * @param printed whether each token is a paragraph that was put together from lines of a page
   */
  public static Outline assemble(
      List<LineToken> tokens,
      Openings openings,
      Optional<Integer> start,
      boolean printed,
      OutlineRules rules) {
    ClauseAssembler assembler = new ClauseAssembler(tokens, openings, printed, rules);
    for (assembler.at = 0; assembler.at < tokens.size(); assembler.at++) {
      if (start.isPresent() && start.get() == assembler.at) {
        assembler.enterPart();
      }
      tokens.get(assembler.at).accept(assembler);
    }
    assembler.flush();
    assembler.finished.settleNames();
    assembler.sections.settleOuter();
    return assembler.outline;
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
    if (!sections.isFront() && open.isPresent() && !breaks.isOver(open.get(), token.line(), gap)) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    if (token.isSentence()) {
      decision(token.line());
      return;
    }
    int rest = Characters.skipEmpty(token.line().text(), token.end(), token.line().end());
    if (sections.isOperative() && rest < token.line().end()) {
      flush();
      if (!finished.isAfterHeading() && !opensReason(token.line(), rest)) {
        prose(new LineToken.Prose(token.line()));
        return;
      }
    }
    if (sections.isOutside() || sections.isOperative()) {
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

  /** A decision in one sentence, which names the body. */
  private void decision(Line line) {
    flush();
    if (sections.isOutside()) {
      enterPart();
    }
    sections.startUnnumbered(Optional.of(Form.FINITE));
    start(List.of(), 1).add(line, line.start());
    gap = Gap.NOTHING;
  }

  private boolean opensReason(Line line, int start) {
    return openings.opens(line, start, Form.PARTICIPLE) || openings.opens(line, start, Form.STATE);
  }

  private void enterPart() {
    finished.settleNames();
    sections.enterPart(finished.lastLabel());
    finished.startPart();
    waiting.clear();
  }

  @Override
  public void closing(LineToken.Closing token) {
    if (!sections.isOutside()
        && open.isPresent()
        && !breaks.isOver(open.get(), token.line(), gap)) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    flush();
    finished.settleNames();
    outer.add(token.line());
    sections.close();
    gap = Gap.BLANK;
  }

  @Override
  public void annex(LineToken.Annex token) {
    if (sections.isFront()) {
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

  @Override
  public void heading(LineToken.Heading token) {
    if (sections.isOutside()) {
      outer.add(token.line());
      return;
    }
    flush();
    finished.addHeading(token.line());
    gap = Gap.BLANK;
  }

  private void enterAnnex() {
    finished.settleNames();
    sections.enterAnnex();
    finished.startAnnex();
    waiting.clear();
  }

  @Override
  public void row(LineToken.Row token) {
    if (sections.isOutside()) {
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
    if (sections.isFront() || (sections.isClosed() && !leavesClosing(token))) {
      outer.add(token.line());
      return;
    }
    if (waiting.keep(token, open)) {
      outline.region(RegionKind.NUMBER, marker.span());
      return;
    }
    boolean word = marker.style() == Marker.Style.NUMBER_AND_NUMBER && sections.isPreamble();
    Optional<Place> place = word ? Optional.empty() : places.of(token, open, gap);
    if (place.isEmpty()) {
      prose(new LineToken.Prose(token.line()));
      return;
    }
    flush();
    open = Optional.of(numbered.start(token, place.get()));
    gap = Gap.NOTHING;
  }

  private boolean leavesClosing(LineToken.Marked token) {
    if (token.marker().style() != Marker.Style.NUMBER) {
      return false;
    }
    if (numbers.continuesNumbers(token.marker())
        && openings.opens(token.line(), token.textStart(), Form.FINITE)) {
      sections.reopen();
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
    if (sections.isOutside()) {
      outer.add(line);
      return;
    }
    boolean goesOn =
        open.isPresent()
            && (open.get().isEmpty()
                || breaks.continues(open.get(), line, gap, () -> coming.startParagraph(at + 1)));
    if (!goesOn) {
      flush();
      startUnnumbered(line);
    }
    open.orElseThrow().add(line, line.start());
    gap = Gap.NOTHING;
  }

  private void startUnnumbered(Line line) {
    Optional<Marker> number = waiting.next();
    if (number.isPresent()) {
      Marker marker = number.get();
      Place place = numbers.expected(marker).orElseGet(() -> numbers.forced(marker));
      numbers.take(marker, place);
      start(List.of(marker), numbers.level(place));
      return;
    }
    sections.startUnnumbered(openings.formAt(line, line.start()));
    start(List.of(), finished.levelOfUnnumbered());
  }

  private Paragraph start(List<Marker> markers, int level) {
    Paragraph paragraph = sections.paragraph(markers, level);
    open = Optional.of(paragraph);
    return paragraph;
  }

  private void flush() {
    open.filter(p -> !p.isEmpty()).ifPresent(finished::add);
    open = Optional.empty();
  }
}
