package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.text.SourceSpan;

/** What the second stage found: paragraphs and what lies between them, in the order of the text. */
final class Outline {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<SourceRegion> regions = new ArrayList<>();
  private final List<String> partLabels = new ArrayList<>();

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  void region(RegionKind kind, SourceSpan span) {
    regions.add(new SourceRegion(kind, span));
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** What the parts of the resolution are called: A, B; one entry for each part. */
  List<String> partLabels() {
    return partLabels;
  }

  List<SourceRegion> regions() {
    return regions;
  }
}
