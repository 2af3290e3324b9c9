package org.resolutionanalytics.core.parse.outline;

import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.PartLabels;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.paragraph.Headings;
import org.resolutionanalytics.core.parse.paragraph.NameLists;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.LineRules;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/** Distinguishes clauses, headings and names once all lines of a paragraph are read. */
final class FinishedParagraphs {
  private final Outline outline;
  private final Openings openings;
  private final NameLists names = new NameLists();
  private final HeadingLabels labels;

  private Optional<String> lastLabel = Optional.empty();

  /** The lettered title right above, whose text comes next. */
  private Optional<Paragraph> title = Optional.empty();

  private boolean afterHeading;

  FinishedParagraphs(Outline outline, Openings openings, LineRules rules) {
    this.labels = new HeadingLabels(rules.numberedHeadings());
    this.outline = outline;
    this.openings = openings;
  }

  /** Whether a heading is right above. */
  boolean isAfterHeading() {
    return afterHeading;
  }

  /** The letter or number of the heading right above, if it is one of a part. */
  Optional<String> lastLabel() {
    return lastLabel;
  }

  /** The level of a paragraph without a number. */
  int levelOfUnnumbered() {
    return title.map(p -> p.level() + 1).orElse(1);
  }

  void add(Paragraph paragraph) {
    boolean heading = Headings.isHeading(paragraph, openings);
    if (!heading && paragraph.marker().isEmpty() && paragraph.markOfAll() == ' ') {
      labels.read(paragraph.firstLine().string()); // A heading too long to be recognized as one.
    }
    paragraph.putBelow(labels.open());
    if (names.keep(paragraph, heading)) {
      return;
    }
    settleNames();
    if (heading) {
      addHeading(paragraph);
    } else {
      lastLabel = Optional.empty();
      afterHeading = false;
      outline.add(reason(paragraph));
      title = Optional.of(paragraph).filter(FinishedParagraphs::isTitle);
      names.announce(paragraph);
    }
  }

  /** Adds a line that is surely a heading. */
  void addHeading(Line line) {
    settleNames();
    outline.region(RegionKind.HEADING, line.span());
    followHeading(line);
  }

  private void addHeading(Paragraph paragraph) {
    title = Optional.empty();
    paragraph.fragments().forEach(f -> outline.region(RegionKind.HEADING, f));
    followHeading(paragraph.firstLine());
  }

  private void followHeading(Line heading) {
    afterHeading = true;
    lastLabel = PartLabels.in(heading).or(() -> lastLabel);
    labels.read(heading.string());
  }

  /** Short paragraphs after a colon are a list of names, or headings after all. */
  void settleNames() {
    names.settle(outline::add, this::addHeading);
  }

  /** A part of the text starts, to which no title belongs yet. */
  void startPart() {
    title = Optional.empty();
    lastLabel = Optional.empty();
    labels.clear();
  }

  void startAnnex() {
    title = Optional.empty();
    labels.clear();
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

  /** A paragraph that opens like a preambular one, after a heading inside the operative part. */
  private Paragraph reason(Paragraph paragraph) {
    if (paragraph.section() != Section.OPERATIVE || paragraph.marker().isPresent()) {
      return paragraph;
    }
    Line first = paragraph.firstLine();
    Optional<Form> form = openings.formAt(first, paragraph.start());
    boolean participle = form.filter(f -> f == Form.PARTICIPLE || f == Form.STATE).isPresent();
    return participle && paragraph.markOfAll() == ','
        ? paragraph.in(Section.PREAMBULAR)
        : paragraph;
  }
}
