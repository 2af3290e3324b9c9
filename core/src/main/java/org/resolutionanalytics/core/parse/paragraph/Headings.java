package org.resolutionanalytics.core.parse.paragraph;

import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.line.PartLabels;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.resolution.Section;

/**
 * Tells a heading from a paragraph: a short text without a stop at its end ("Follow-up", "A.
 * National actions", "II").
 */
public final class Headings {
  private static final int LONGEST = 250;
  private static final int LONGEST_AS_PREAMBLE = 60;

  private Headings() {}

  /** Whether a finished paragraph is a heading. */
  public static boolean isHeading(Paragraph paragraph, Openings openings) {
    Line first = paragraph.firstLine();
    boolean capital = paragraph.marker().filter(m -> m.style() == Style.CAPITAL).isPresent();
    if (paragraph.marker().isEmpty()
        && paragraph.fragments().size() == 1
        && PartLabels.in(first).isPresent()) {
      return true;
    }
    if ((paragraph.marker().isPresent() && !capital) || paragraph.length() > LONGEST) {
      return false;
    }
    if (LineEnds.mark(first.text(), paragraph.start(), paragraph.end()) != ' '
        || LineEnds.endsWithConjunction(first.text(), paragraph.start(), paragraph.end())) {
      return false;
    }
    boolean opens = openings.formAt(first, paragraph.start()).isPresent();
    return !opens
        || capital
        || (paragraph.section() != Section.PREAMBULAR && paragraph.length() <= LONGEST_AS_PREAMBLE);
  }
}
