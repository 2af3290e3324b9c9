package org.resolutionanalytics.core.parse.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.text.SourceSpan;

/** A paragraph while its lines are collected. */
public final class Paragraph {
  private final Section section;
  private final int part;
  private final int level;
  private final List<Marker> markers;
  private final LineEnds ends;
  private final List<SourceSpan> fragments = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private List<String> headings = List.of();

  /**
   * An empty paragraph.
   *
   * @param section the section that it belongs to
   * @param part which part of the resolution, or which annex, from 1
   * @param level 1 for a paragraph, 2 for its (a)
   * @param markers its number, if it has one; before it those on the same line: "10. (a)"
   * @param ends how its words stop
   */
  public Paragraph(Section section, int part, int level, List<Marker> markers, LineEnds ends) {
    this.section = section;
    this.part = part;
    this.level = level;
    this.markers = List.copyOf(markers);
    this.ends = ends;
  }

  /** Adds the rest of a line from {@code start} on; nothing if the rest is empty. */
  public void add(Line line, int start) {
    if (start < line.end()) {
      addFragments(line, start);
      lines.add(line);
    }
  }

  /** A paragraph that its format knows may have several lines of a page; each is a fragment. */
  private void addFragments(Line line, int start) {
    if (!line.wrapped()) {
      fragments.add(new SourceSpan(start, line.end()));
      return;
    }
    int from = start;
    while (from < line.end()) {
      int end = Characters.lineEnd(line.text(), from, line.end());
      fragments.add(new SourceSpan(from, Characters.trimEnd(line.text(), from, end)));
      from = Characters.skipEmpty(line.text(), end, line.end());
    }
  }

  /** Says which headings it is below: {@code I}, {@code A}. */
  public void putBelow(List<String> labels) {
    headings = labels;
  }

  /** The labels of the headings that it is below, from the outermost to the innermost. */
  public List<String> headings() {
    return headings;
  }

  public boolean isEmpty() {
    return fragments.isEmpty();
  }

  public Section section() {
    return section;
  }

  public int part() {
    return part;
  }

  public int level() {
    return level;
  }

  public Optional<Marker> marker() {
    return markers.isEmpty() ? Optional.empty() : Optional.of(markers.get(markers.size() - 1));
  }

  /** The numbers above its own that are on its line and have no words of their own. */
  public List<Marker> outerMarkers() {
    return markers.subList(0, Math.max(0, markers.size() - 1));
  }

  /** Its number as printed: "(a)", "10 (a)". */
  public String number() {
    return markers.stream().map(Marker::label).collect(Collectors.joining(" "));
  }

  public List<SourceSpan> fragments() {
    return fragments;
  }

  public Line firstLine() {
    return lines.get(0);
  }

  public Line lastLine() {
    return lines.get(lines.size() - 1);
  }

  public int start() {
    return fragments.get(0).start();
  }

  public int end() {
    return fragments.get(fragments.size() - 1).end();
  }

  /** The number of characters on its lines. */
  int length() {
    return fragments.stream().mapToInt(SourceSpan::length).sum();
  }

  /** The mark that its words stop with so far; a blank if they do not stop. */
  public char mark() {
    if (isEmpty()) {
      return ' ';
    }
    SourceSpan last = fragments.get(fragments.size() - 1);
    return ends.mark(lastLine().text(), last.start(), last.end());
  }

  /** The mark that it stops with, if its words and no line between them say so. */
  public char markOfAll() {
    return ends.mark(firstLine().text(), start(), end());
  }

  /** Whether its words end with a conjunction after a mark: "...; and". */
  boolean endsWithConjunction() {
    return ends.endsWithConjunction(firstLine().text(), start(), end());
  }

  /** The same lines in another section. */
  public Paragraph in(Section other) {
    return copyTo(new Paragraph(other, part, level, markers, ends));
  }

  /** The same lines at another level. */
  Paragraph at(int otherLevel) {
    return copyTo(new Paragraph(section, part, otherLevel, markers, ends));
  }

  private Paragraph copyTo(Paragraph copy) {
    copy.fragments.addAll(fragments);
    copy.lines.addAll(lines);
    copy.headings = headings;
    return copy;
  }
}
