package org.resolutionanalytics.core.parse.paragraph;

import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.line.PartLabels;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/**
 * Tells a heading from a paragraph: a short text without a stop at its end ("Follow-up", "A.
 * National actions", "II").
 */
public final class Headings {
  private static final int LONGEST = 250;
  private static final int LONGEST_AS_REASON = 100;
  private static final int LONGEST_AS_ACT = 60;

  private Headings() {}

  /**
   * Whether a finished paragraph is a heading. Outside the preamble it may open like a reason,
   * "Strengthening the funds and programmes", since a reason stops at a comma.
   */
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
    if (paragraph.markOfAll() != ' ' || paragraph.endsWithConjunction()) {
      return false;
    }
    Optional<Form> form = openings.formAt(first, paragraph.start());
    if (form.isEmpty() || capital) {
      return true;
    }
    boolean reason = form.get() == Form.PARTICIPLE || form.get() == Form.STATE;
    return paragraph.section() != Section.PREAMBULAR
        && paragraph.length() <= (reason ? LONGEST_AS_REASON : LONGEST_AS_ACT);
  }
}
