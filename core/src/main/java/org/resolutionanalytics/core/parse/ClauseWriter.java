package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.diagnostic.SourceRegion;
import org.resolutionanalytics.core.parse.line.EndNotes;
import org.resolutionanalytics.core.parse.opening.OpeningPhrases;
import org.resolutionanalytics.core.parse.outline.Outline;
import org.resolutionanalytics.core.parse.outline.PathNamer;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.parse.repair.FootnoteMarks;
import org.resolutionanalytics.core.parse.repair.JoinedText;
import org.resolutionanalytics.core.parse.repair.RepairWords;
import org.resolutionanalytics.core.parse.repair.TextCleaner;
import org.resolutionanalytics.core.parse.repair.WordRepairs;
import org.resolutionanalytics.core.resolution.AnnexParagraph;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.PreambularClause;

/** Turns paragraphs into clauses: address, opening phrase, clean text. */
public final class ClauseWriter {
  private final OpeningPhrases phrases;
  private final RepairWords words;

  ClauseWriter(OpeningPhrases phrases, RepairWords words) {
    this.phrases = phrases;
    this.words = words;
  }

  /** The clauses of a document, in the order of the text. */
  List<Clause> write(String source, Outline outline) {
    List<JoinedText> joined = new ArrayList<>(outline.paragraphs().size());
    for (Paragraph paragraph : outline.paragraphs()) {
      joined.add(JoinedText.of(source, paragraph.fragments()));
    }
    WordRepairs repairs =
        new WordRepairs(joined, notes(source, outline), outline.isWrapped(), words);
    PathNamer namer = new PathNamer(outline.partLabels(), outline.paragraphs());
    List<Clause> clauses = new ArrayList<>(joined.size());
    for (int i = 0; i < joined.size(); i++) {
      Paragraph paragraph = outline.paragraphs().get(i);
      TextCleaner.CleanText clean = TextCleaner.apply(joined.get(i), repairs.find(joined.get(i)));
      clauses.add(clause(paragraph, namer.next(paragraph), clean));
    }
    return clauses;
  }

  /** The notes at the foot of the pages; a page mark or a rule separates two blocks of them. */
  private static List<FootnoteMarks.Note> notes(String source, Outline outline) {
    List<FootnoteMarks.Note> notes = new ArrayList<>();
    int block = 0;
    boolean inside = false;
    for (SourceRegion region : outline.regions()) {
      if (region.kind() == RegionKind.FURNITURE && inside) {
        block++;
        inside = false;
      }
      int start = region.span().start();
      int page = block;
      Optional<EndNotes.Label> label =
          region.kind() == RegionKind.FOOTNOTE
              ? EndNotes.label(source, start, region.span().end())
              : Optional.empty();
      label.ifPresent(l -> notes.add(new FootnoteMarks.Note(l.form(), l.value(), start, page)));
      inside |= label.isPresent();
    }
    return notes;
  }

  private Clause clause(
      Paragraph paragraph, PathNamer.Address address, TextCleaner.CleanText clean) {
    ClauseContent content =
        new ClauseContent(
            address.path(),
            paragraph.number(),
            paragraph.level(),
            address.parent(),
            phrases.find(clean.text()),
            clean.text(),
            paragraph.fragments(),
            clean.repairs());
    return switch (paragraph.section()) {
      case PREAMBULAR -> new PreambularClause(content);
      case OPERATIVE -> new OperativeClause(content);
      case ANNEX -> new AnnexParagraph(content);
    };
  }
}
