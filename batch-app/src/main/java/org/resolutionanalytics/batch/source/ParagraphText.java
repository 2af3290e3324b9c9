package org.resolutionanalytics.batch.source;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;

/** Collects a document's paragraphs and the text that they make, with blank lines between them. */
final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private final List<SourceParagraph> paragraphs = new ArrayList<>();

  /** Adds a paragraph and a blank line. */
  void add(String words, Role role) {
    addLine(words, role);
    text.append('\n');
  }

  /** Adds a paragraph on the next line. */
  void addLine(String words, Role role) {
    int start = text.length();
    text.append(words);
    paragraphs.add(new SourceParagraph(new SourceSpan(start, text.length()), role));
    text.append('\n');
  }

  /** Adds a line of running text on the next line. */
  void addLine(String words) {
    addLine(words, Role.TEXT);
  }

  /** What was collected, of a format that defines its own encoding. */
  Extraction extraction() {
    return new Extraction(text.toString(), "", List.of(), paragraphs, false);
  }

  /** What was collected from the lines of pages. */
  Extraction printed() {
    return new Extraction(text.toString(), "", List.of(), paragraphs, true);
  }

  /** The lines alone of what was collected. */
  Extraction lines() {
    return Extraction.ofLines(text.toString(), "", List.of());
  }
}
