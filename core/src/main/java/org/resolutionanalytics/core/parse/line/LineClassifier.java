package org.resolutionanalytics.core.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.resolutionanalytics.core.rule.Rules;
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
  private final Rules rules;
  private final OpeningLines openings;
  private final AnnexHeadings annexes;
  private final ClosingLines closings;
  private final PageFurniture furniture;
  private final LineEnds ends;

  /** A classifier by the rules of lines. */
  public LineClassifier(Rules rules, OpeningLines openings, LineEnds ends, Dates dates) {
    this.rules = rules;
    this.openings = openings;
    this.annexes = new AnnexHeadings(rules.lines());
    this.closings = new ClosingLines(rules, dates);
    this.furniture = new PageFurniture(rules.lines());
    this.ends = ends;
  }

  /** The tokens of a document's lines. */
  public List<LineToken> classify(List<Line> lines) {
    String text = lines.isEmpty() ? "" : lines.get(0).text();
    FootnoteLines footnotes = new FootnoteLines(new StarNotes(text), rules.lines().abbreviations());
    int endNotes = EndNotes.start(lines, furniture, rules);
    List<LineToken> tokens = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean note = line.start() >= endNotes && !line.isBlank();
      boolean last = line.index() + 1 == lines.size();
      Optional<Line> next = last ? Optional.empty() : Optional.of(lines.get(line.index() + 1));
      tokens.add(note ? new LineToken.Footnote(line) : classify(line, next, footnotes));
    }
    TableRows.settle(tokens);
    MisreadNumbers.settle(tokens, ends);
    return tokens;
  }

  /**
   * The tokens of a document whose paragraphs are known: a blank separates two of them, unless each
   * paragraph is a mere line, or a page does not show whether they are two.
   */
  public List<LineToken> classify(SourceDocument.Paragraphs document) {
    List<LineToken> tokens = new ArrayList<>(document.paragraphs().size() * 2 + 1);
    StarNotes stars = new StarNotes(document.text().content());
    List<Line> lines = new ArrayList<>(document.paragraphs().size());
    document.paragraphs().forEach(p -> lines.add(Line.of(document.text(), lines.size(), p.span())));
    int endNotes = endNotes(document, lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).at(tokens.size());
      SourceParagraph paragraph = document.paragraphs().get(i);
      if (!line.isBlank()) {
        boolean note = line.start() >= endNotes || stars.startsNote(line);
        boolean ends = !document.printed() || isBeforeBlankLine(line);
        BooleanSupplier endsBlock = () -> ends;
        tokens.add(
            note ? new LineToken.Footnote(line) : ofParagraph(line, paragraph.role(), endsBlock));
        if (ends) {
          tokens.add(
              new LineToken.Blank(new Line(tokens.size(), line.end(), line.end(), line.text())));
        }
      }
    }
    TableRows.settle(tokens);
    MisreadNumbers.settle(tokens, ends);
    if (!tokens.isEmpty() && !Layout.blankLinesSeparate(tokens, ends)) {
      tokens.removeIf(LineToken.Blank.class::isInstance);
    }
    return tokens;
  }

  /** Whether a line starts a signature. */
  public boolean isClosing(Line line) {
    return closings.matches(line);
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
  private int endNotes(SourceDocument.Paragraphs document, List<Line> lines) {
    boolean known =
        document.paragraphs().stream().anyMatch(p -> p.role() == SourceParagraph.Role.NOTE);
    return known ? Integer.MAX_VALUE : EndNotes.start(lines, furniture, rules);
  }

  private LineToken ofParagraph(Line line, SourceParagraph.Role role, BooleanSupplier endsBlock) {
    if (role == SourceParagraph.Role.NOTE) {
      return new LineToken.Footnote(line);
    }
    if (role == SourceParagraph.Role.ROW) {
      return new LineToken.Row(line, Optional.empty());
    }
    if (furniture.matches(line)) {
      return new LineToken.Furniture(line);
    }
    LineToken token = ofText(line, endsBlock);
    boolean heading = role == SourceParagraph.Role.HEADING && token instanceof LineToken.Prose;
    return heading ? new LineToken.Heading(line) : token;
  }

  private LineToken classify(Line line, Optional<Line> next, FootnoteLines footnotes) {
    if (line.isBlank()) {
      footnotes.blank();
      return new LineToken.Blank(line);
    }
    if (PageFurniture.isRule(line)) {
      footnotes.rule();
      return new LineToken.Furniture(line);
    }
    if (furniture.isPageMark(line) || PageFurniture.isRunningHeader(line)) {
      footnotes.pageEnds();
      return new LineToken.Furniture(line);
    }
    if (footnotes.accept(line)) {
      return new LineToken.Footnote(line);
    }
    return ofText(line, () -> next.filter(n -> !startsBlock(n)).isEmpty());
  }

  private LineToken ofText(Line line, BooleanSupplier endsBlock) {
    int opening = openings.match(line);
    if (opening >= 0) {
      return new LineToken.Opening(line, opening);
    }
    if (annexes.matches(line, endsBlock)) {
      return new LineToken.Annex(line);
    }
    if (closings.matches(line)) {
      return new LineToken.Closing(line);
    }
    Optional<Marker> marker = marker(line);
    if (marker.isPresent() && TableRows.isRow(line, marker.get())) {
      return new LineToken.Row(line, marker);
    }
    return marker.isPresent()
        ? new LineToken.Marked(line, marker.get())
        : new LineToken.Prose(line);
  }

  private boolean startsBlock(Line line) {
    return line.isBlank() || marker(line).isPresent();
  }

  private Optional<Marker> marker(Line line) {
    int start = line.start();
    String target = rules.lines().beforeNumberOfTarget();
    return line.text().startsWith(target, start)
        ? MarkerScanner.scanBehindWord(line.text(), start, start + target.length(), line.end())
        : MarkerScanner.scan(line.text(), start, line.end());
  }
}
