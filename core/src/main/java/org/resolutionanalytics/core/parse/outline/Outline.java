package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.diagnostic.SourceRegion;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.text.SourceSpan;

/** What the second stage found: paragraphs and what lies between them, in the order of the text. */
public final class Outline {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<SourceRegion> regions = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> partLabels = new ArrayList<>();
  private final boolean wrapped;

  /** An empty outline of a document, whose lines may be wrapped. */
  public Outline(boolean wrapped) {
    this.wrapped = wrapped;
  }

  /** Whether paragraphs came as wrapped lines. */
  public boolean isWrapped() {
    return wrapped;
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  /**
   * Whether the last paragraph gives a reason and introduces a list: what follows is part of the
   * reason, even if it opens like an act.
   */
  boolean endsInList(Openings openings) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    Paragraph last = paragraphs.get(paragraphs.size() - 1);
    return last.mark() == ':' && openings.formAt(last.firstLine(), last.start()).isPresent();
  }

  /** Moves the paragraphs from one on to the preamble if all of them stop at a comma. */
  boolean moveToPreamble(int first) {
    List<Paragraph> moved =
        paragraphs.subList(Math.min(first, paragraphs.size()), paragraphs.size());
    boolean commas = !moved.isEmpty() && moved.stream().allMatch(p -> p.mark() == ',');
    if (commas) {
      moved.replaceAll(p -> p.in(Section.PREAMBULAR));
    }
    return commas;
  }

  public void region(RegionKind kind, SourceSpan span) {
    regions.add(new SourceRegion(kind, span));
  }

  public void remark(DiagnosticCode code, SourceSpan span, String message) {
    diagnostics.add(Diagnostic.of(code, span, message));
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * Starts a part.
   *
   * @param label what it is called; the next letter if it has no label
   * @return its number from 1
   */
  int addPart(Optional<String> label) {
    int part = partLabels.size() + 1;
    partLabels.add(label.orElse(part <= 26 ? String.valueOf((char) ('A' + part - 1)) : "P" + part));
    return part;
  }

  /** What the parts of the resolution are called: A, B; one entry for each part. */
  public List<String> partLabels() {
    return partLabels;
  }

  public List<SourceRegion> regions() {
    return regions;
  }
}
