package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/** In which section, part and annex of the document the reading is. */
final class TextSections {

  private enum Area {
    FRONT,
    PREAMBLE,
    OPERATIVE,
    CLOSED,
    ANNEX
  }

  private final Outline outline;
  private final UnassignedLines outer;
  private final NumberSeries numbers;
  private final LineEnds ends;
  private Area area = Area.FRONT;
  private int part = 1;
  private int annex;

  /** The index of the first act without a number, as long as all that follow have none. */
  private Optional<Integer> firstAct = Optional.empty();

  TextSections(Outline outline, UnassignedLines outer, NumberSeries numbers, LineEnds ends) {
    this.outline = outline;
    this.outer = outer;
    this.numbers = numbers;
    this.ends = ends;
  }

  /** Whether the text has not begun. */
  boolean isFront() {
    return area == Area.FRONT;
  }

  /** Whether the text has ended. */
  boolean isClosed() {
    return area == Area.CLOSED;
  }

  /** Whether the text has not begun, or has ended. */
  boolean isOutside() {
    return isFront() || isClosed();
  }

  boolean isPreamble() {
    return area == Area.PREAMBLE;
  }

  boolean isOperative() {
    return area == Area.OPERATIVE;
  }

  /** All lines outside the clauses so far are of the kind that the area says. */
  void settleOuter() {
    outer.settle(outerKind());
  }

  private RegionKind outerKind() {
    return isFront() ? RegionKind.FRONT_MATTER : RegionKind.BACK_MATTER;
  }

  /**
   * A part starts; most resolutions have one.
   *
   * @param above the label of the last heading
   */
  void enterPart(Optional<String> above) {
    RegionKind heading = isFront() ? RegionKind.FRONT_MATTER : RegionKind.HEADING;
    part = outline.addPart(outer.settleBeforePart(outerKind(), heading).or(() -> above));
    area = Area.PREAMBLE;
    numbers.reset(0);
  }

  void enterAnnex() {
    settleOuter();
    area = Area.ANNEX;
    annex++;
    numbers.reset(0);
  }

  /** The signature was read. */
  void close() {
    area = isFront() ? area : Area.CLOSED;
  }

  /** Acts go on after what looked like the signature. */
  void reopen() {
    settleOuter();
    area = Area.OPERATIVE;
  }

  /**
   * A paragraph with a number starts.
   *
   * @param acts whether its words prove that it is an act
   */
  void startNumbered(Marker marker, boolean acts) {
    boolean number = marker.style() == Marker.Style.NUMBER;
    if (number && marker.ordinal() == 1) {
      endsInPreamble();
    }
    firstAct = Optional.empty();
    if (isPreamble() && (number || acts)) {
      area = Area.OPERATIVE;
      numbers.reset(0);
    }
  }

  /** A paragraph without a number starts, which opens with a verb in some form or with none. */
  void startUnnumbered(Optional<Form> form) {
    if (form.filter(f -> f == Form.PARTICIPLE || f == Form.STATE).isPresent() && endsInPreamble()) {
      area = Area.PREAMBLE;
    }
    if (!isPreamble()) {
      numbers.closeLetters();
      return;
    }
    if (form.filter(f -> f == Form.FINITE).isPresent()) {
      area = Area.OPERATIVE;
      firstAct = Optional.of(outline.paragraphs().size());
    }
    numbers.reset(1);
  }

  /**
   * Whether what looked like acts belongs to the preamble: "Recalls that ...," among reasons. Such
   * paragraphs stop at commas, and a reason or the first number follows.
   */
  private boolean endsInPreamble() {
    boolean preamble = isOperative() && firstAct.filter(outline::moveToPreamble).isPresent();
    firstAct = Optional.empty();
    return preamble;
  }

  /** An empty paragraph of the section. */
  Paragraph paragraph(List<Marker> markers, int level) {
    Section section =
        isPreamble() ? Section.PREAMBULAR : area == Area.ANNEX ? Section.ANNEX : Section.OPERATIVE;
    int of = section == Section.ANNEX ? annex : part;
    return new Paragraph(section, of, level, markers, ends);
  }
}
