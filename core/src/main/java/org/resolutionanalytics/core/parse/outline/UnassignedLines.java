package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.PartLabels;

/**
 * Lines outside the clauses whose kind is known only when the next part starts: after a signature
 * come more of it, or the letter and title of the next part.
 */
public final class UnassignedLines {
  private final Outline outline;
  private final List<Line> lines = new ArrayList<>();

  UnassignedLines(Outline outline) {
    this.outline = outline;
  }

  /** Keeps a line. */
  void add(Line line) {
    lines.add(line);
  }

  /** All lines kept so far are of this kind. */
  void settle(RegionKind kind) {
    lines.forEach(line -> outline.region(kind, line.span()));
    lines.clear();
  }

  /**
   * A part of the resolution starts. The last letter or roman numeral alone on a line is its label.
   *
   * @param before what the lines before the label are
   * @param heading what the label and the lines after it are
   */
  Optional<String> settleBeforePart(RegionKind before, RegionKind heading) {
    int label = PartLabels.last(lines);
    Optional<String> name = label < 0 ? Optional.empty() : PartLabels.in(lines.get(label));
    for (int i = 0; i < lines.size(); i++) {
      outline.region(label < 0 || i < label ? before : heading, lines.get(i).span());
    }
    lines.clear();
    return name;
  }
}
