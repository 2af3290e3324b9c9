package org.resolutionanalytics.core.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;

/**
 * The first stage: says of each line what it is. Afterwards there is one token for each line, in
 * order; each visible character of the document belongs to exactly one of them. A line is looked at
 * once. What it is depends on those before it, but for three: a table has several rows, a note that
 * a star marks has a word with a star somewhere in the text, and the number after a misread one
 * proves it.
 */
public final class LineClassifier {
  private final FootnoteLines footnotes;
  private final int endNotes;

  private LineClassifier(StarNotes stars, int endNotes) {
    this.footnotes = new FootnoteLines(stars);
    this.endNotes = endNotes;
  }

  /** The tokens of a document's lines. */
  public static List<LineToken> classify(List<Line> lines) {
    String text = lines.isEmpty() ? "" : lines.get(0).text();
    LineClassifier classifier = new LineClassifier(new StarNotes(text), EndNotes.start(lines));
    List<LineToken> tokens = new ArrayList<>(lines.size());
    for (Line line : lines) {
      tokens.add(classifier.classify(line));
    }
    TableRows.settle(tokens);
    MisreadNumbers.settle(tokens);
    return tokens;
  }

  /**
   * The tokens of a document whose paragraphs are known: a blank separates two of them, unless each
   * paragraph is a mere line, or a page does not show whether they are two.
   */
  public static List<LineToken> classify(SourceDocument.Paragraphs document) {
    List<LineToken> tokens = new ArrayList<>(document.paragraphs().size() * 2 + 1);
    StarNotes stars = new StarNotes(document.text().content());
    int endNotes = endNotes(document);
    for (SourceParagraph paragraph : document.paragraphs()) {
      Line line = Line.of(document.text(), tokens.size(), paragraph.span());
      if (!line.isBlank()) {
        boolean note = line.start() >= endNotes || stars.startsNote(line);
        tokens.add(note ? new LineToken.Footnote(line) : ofParagraph(line, paragraph.role()));
        if (!document.printed() || isBeforeBlankLine(line)) {
          tokens.add(
              new LineToken.Blank(new Line(tokens.size(), line.end(), line.end(), line.text())));
        }
      }
    }
    TableRows.settle(tokens);
    MisreadNumbers.settle(tokens);
    if (!tokens.isEmpty() && !Layout.blankLinesSeparate(tokens)) {
      tokens.removeIf(LineToken.Blank.class::isInstance);
    }
    return tokens;
  }

  private static boolean isBeforeBlankLine(Line line) {
    int lineEnds = 0;
    int at = line.end();
    while (at < line.text().length() && Characters.isEmpty(line.text().charAt(at))) {
      lineEnds += Characters.isLineEnd(line.text().charAt(at)) ? 1 : 0;
      at++;
    }
    return lineEnds != 1;
  }

  /** Where notes start that the format does not know as such. */
  private static int endNotes(SourceDocument.Paragraphs document) {
    List<Line> lines = new ArrayList<>(document.paragraphs().size());
    for (SourceParagraph paragraph : document.paragraphs()) {
      if (paragraph.role() == SourceParagraph.Role.NOTE) {
        return Integer.MAX_VALUE;
      }
      lines.add(Line.of(document.text(), lines.size(), paragraph.span()));
    }
    return EndNotes.start(lines);
  }

  private static LineToken ofParagraph(Line line, SourceParagraph.Role role) {
    if (role == SourceParagraph.Role.NOTE) {
      return new LineToken.Footnote(line);
    }
    if (role == SourceParagraph.Role.ROW) {
      return new LineToken.Row(line, Optional.empty());
    }
    if (PageFurniture.isRule(line)
        || PageFurniture.isPageMark(line)
        || PageFurniture.isRunningHeader(line)) {
      return new LineToken.Furniture(line);
    }
    LineToken token = ofText(line);
    boolean heading = role == SourceParagraph.Role.HEADING && token instanceof LineToken.Prose;
    return heading ? new LineToken.Heading(line) : token;
  }

  private LineToken classify(Line line) {
    if (line.isBlank()) {
      footnotes.blank();
      return new LineToken.Blank(line);
    }
    if (line.start() >= endNotes) {
      return new LineToken.Footnote(line);
    }
    if (PageFurniture.isRule(line)) {
      footnotes.rule();
      return new LineToken.Furniture(line);
    }
    if (PageFurniture.isPageMark(line) || PageFurniture.isRunningHeader(line)) {
      footnotes.pageEnds();
      return new LineToken.Furniture(line);
    }
    if (footnotes.accept(line)) {
      return new LineToken.Footnote(line);
    }
    return ofText(line);
  }

  private static LineToken ofText(Line line) {
    int opening = OpeningLines.match(line);
    if (opening >= 0) {
      return new LineToken.Opening(line, opening);
    }
    if (AnnexHeadings.matches(line)) {
      return new LineToken.Annex(line);
    }
    if (ClosingLines.matches(line)) {
      return new LineToken.Closing(line);
    }
    Optional<Marker> marker = MarkerScanner.scan(line.text(), line.start(), line.end());
    if (marker.isPresent() && TableRows.isRow(line, marker.get())) {
      return new LineToken.Row(line, marker);
    }
    return marker.isPresent()
        ? new LineToken.Marked(line, marker.get())
        : new LineToken.Prose(line);
  }
}
