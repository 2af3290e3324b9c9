package org.resolutionanalytics.batch.source.extract;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;

/** Collects a document's paragraphs and the text that they make, with blank lines between them. */
public final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private final List<SourceParagraph> paragraphs = new ArrayList<>();

  /** Adds a paragraph and a blank line. */
  public void add(String words, Role role) {
    addLine(words, role);
    text.append('\n');
  }

  /** Adds a paragraph on the next line. */
  public void addLine(String words, Role role) {
    int start = text.length();
    text.append(words);
    paragraphs.add(new SourceParagraph(new SourceSpan(start, text.length()), role));
    text.append('\n');
  }

  /** Adds a line of running text on the next line. */
  public void addLine(String words) {
    addLine(words, Role.TEXT);
  }

  /** What was collected, of a format that knows its paragraphs. */
  public Extraction extraction() {
    return new Extraction(text.toString(), paragraphs, false, 0);
  }

  /** What was collected from the lines of pages. */
  public Extraction printed() {
    return new Extraction(text.toString(), paragraphs, true, 0);
  }

  /** The lines alone of what was collected. */
  public Extraction lines() {
    return Extraction.ofLines(text.toString(), 0);
  }
}
