package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.diagnostic.SourceRegion;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineClassifier;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.parse.metadata.FrontLines;
import org.resolutionanalytics.core.parse.metadata.FrontMatter;
import org.resolutionanalytics.core.parse.metadata.MetadataReader;
import org.resolutionanalytics.core.parse.opening.OpeningPhrases;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.outline.ClauseAssembler;
import org.resolutionanalytics.core.parse.outline.Outline;
import org.resolutionanalytics.core.parse.outline.OutlineRules;
import org.resolutionanalytics.core.parse.outline.PhraseLists;
import org.resolutionanalytics.core.parse.outline.RunInText;
import org.resolutionanalytics.core.parse.outline.TextStart;
import org.resolutionanalytics.core.parse.outline.UnstoppedNumbers;
import org.resolutionanalytics.core.parse.repair.RepairWords;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.resolution.StatedMetadata;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/** Turns a text into a resolution. Immutable; one instance serves all threads. */
public final class ResolutionParser {
  private static final int MAX_FRONT = 30;

  /** A note to the signature may say how the text was adopted. */
  private static final Set<RegionKind> BELOW_TEXT =
      Set.of(RegionKind.BACK_MATTER, RegionKind.FOOTNOTE);

  private final LineClassifier classifier;
  private final OpeningLines openingLines;
  private final OpeningPhrases phrases;
  private final OutlineRules outlines;
  private final FrontLines front;
  private final MetadataReader metadata;
  private final ClauseWriter writer;
  private final RejectedText rejections;

  /**
   * A parser of all known layouts.
   *
   * @param rules how texts of a language are written: {@code Rules.of("en")}
   */
  public ResolutionParser(Rules rules) {
    LineEnds ends = new LineEnds(rules.lines());
    Dates dates = new Dates(rules.months());
    RepairWords words = new RepairWords(rules);
    this.openingLines = new OpeningLines(rules);
    this.classifier = new LineClassifier(rules, openingLines, ends, dates);
    this.phrases = new OpeningPhrases(rules, openingLines);
    this.outlines = new OutlineRules(rules.lines(), ends, dates, words.beforeNumbers());
    this.front = new FrontLines(rules, dates);
    this.metadata = new MetadataReader(rules, front, openingLines);
    this.writer = new ClauseWriter(phrases, words);
    this.rejections = new RejectedText(rules);
  }

  /**
   * Reads a text of which no more than the lines is known, as {@link #parse(SourceDocument)} does.
   *
   * @param source the text
   */
  public ParseResult parse(SourceText source) {
    return parse(new SourceDocument.Lines(source));
  }

  /**
   * Reads a document. Never throws because of what the text holds; linear in its length.
   *
   * @param document its text, with its paragraphs if its format knows them
   */
  public ParseResult parse(SourceDocument document) {
    return parse(document, StatedMetadata.NONE);
  }

  /**
   * Reads a document whose format states some of its metadata outside the text.
   *
   * @param document its text, with its paragraphs if its format knows them
   * @param stated what takes the place of what the text says of itself
   */
  public ParseResult parse(SourceDocument document, StatedMetadata stated) {
    SourceText text = document.text();
    if (!(document instanceof SourceDocument.Paragraphs paragraphs)) {
      return parse(text, classifier.classify(separated(Line.of(text))), false, stated);
    }
    if (isNearlyOne(paragraphs)) {
      List<Line> lines = Line.of(text);
      List<Line> separated = separated(lines);
      if (separated != lines) {
        return parse(text, classifier.classify(separated), false, stated);
      }
    }
    return parse(text, classifier.classify(paragraphs), paragraphs.printed(), stated);
  }

  /** Whether one paragraph is most of a file, which may have lost the ends of its paragraphs. */
  private static boolean isNearlyOne(SourceDocument.Paragraphs document) {
    int most = document.text().content().length() / 4 * 3;
    return document.paragraphs().stream().anyMatch(p -> p.span().length() > most);
  }

  private List<Line> separated(List<Line> lines) {
    return RunInText.separate(lines, phrases, outlines.beforeNumbers(), classifier::isClosing);
  }

  private ParseResult parse(
      SourceText source, List<LineToken> lines, boolean printed, StatedMetadata stated) {
    if (lines.isEmpty()) {
      return rejected(source, new Outline(false), DiagnosticCode.NOT_A_RESOLUTION);
    }
    Openings openings = new Openings(phrases);
    UnstoppedNumbers.settle(lines, openings);
    List<LineToken> tokens = phrases.decisions().withDecisions(lines);
    int opening = opening(lines);
    Optional<Integer> firstOpening = Optional.empty();
    if (opening < 0) {
      firstOpening = TextStart.firstOpening(lines, openings, front);
      int before = firstOpening.orElse(lines.size());
      tokens = openingLines.withQuoted(lines, before);
      if (opening(tokens) < 0) {
        tokens = phrases.decisions().withReport(lines, before);
      }
      opening = opening(tokens);
    }
    Optional<Integer> afterHeading = TextStart.afterHeading(tokens, front);
    boolean begins = opening >= 0 || afterHeading.isPresent();
    Optional<Integer> start = begins ? afterHeading : firstOpening;
    Outline outline = ClauseAssembler.assemble(tokens, openings, start, printed, outlines);
    List<Clause> clauses = writer.write(source.content(), outline);
    Optional<DiagnosticCode> none =
        begins
            ? Optional.of(DiagnosticCode.NOT_A_RESOLUTION).filter(code -> clauses.isEmpty())
            : refusal(tokens, openings, firstOpening, clauses);
    if (none.isPresent()) {
      return rejected(source, outline, none.get());
    }
    int text = start.orElse(opening < 0 ? firstLines(tokens) : opening);
    ResolutionMetadata found = stated.over(metadata(source, tokens, opening, text, outline));
    remark(source, tokens, opening, outline, found);
    return new ParseResult(
        source,
        Optional.of(new Resolution(source.name(), found, clauses)),
        sorted(outline.regions()),
        outline.diagnostics());
  }

  /**
   * Why a text is no resolution that has neither an opening line nor a heading with number and
   * date. Such a resolution has at least two clauses that open like one; one is enough for what
   * calls itself a draft resolution.
   */
  private Optional<DiagnosticCode> refusal(
      List<LineToken> tokens,
      Openings openings,
      Optional<Integer> firstOpening,
      List<Clause> clauses) {
    int lines = firstLines(tokens);
    FrontMatter matter = new FrontMatter(front(tokens, lines), front);
    int before = front(tokens, Math.min(firstOpening.orElse(lines), lines)).size();
    if (matter.isAmendment(before)) {
      return Optional.of(DiagnosticCode.AMENDMENT);
    }
    if (PhraseLists.isOne(tokens, openings)) {
      return Optional.of(DiagnosticCode.PHRASE_LIST);
    }
    long opened = clauses.stream().filter(c -> c.opening().isPresent()).limit(2).count();
    return opened < (matter.isDraft() ? 1 : 2)
        ? Optional.of(DiagnosticCode.NOT_A_RESOLUTION)
        : Optional.empty();
  }

  private static int firstLines(List<LineToken> tokens) {
    return Math.min(MAX_FRONT, tokens.size());
  }

  private ParseResult rejected(SourceText source, Outline outline, DiagnosticCode code) {
    outline
        .paragraphs()
        .forEach(p -> p.fragments().forEach(f -> outline.region(RegionKind.FRONT_MATTER, f)));
    Diagnostic diagnostic = rejections.why(source, code);
    return new ParseResult(
        source, Optional.empty(), sorted(outline.regions()), List.of(diagnostic));
  }

  private static List<SourceRegion> sorted(List<SourceRegion> regions) {
    List<SourceRegion> sorted = new ArrayList<>(regions);
    sorted.sort(Comparator.comparing(SourceRegion::span));
    return sorted;
  }

  private ResolutionMetadata metadata(
      SourceText source, List<LineToken> tokens, int opening, int text, Outline outline) {
    return metadata.read(
        source.name(),
        front(tokens, text),
        opening < 0 ? "" : phrases.decisions().head(tokens, opening),
        sorted(outline.regions()).stream()
            .dropWhile(r -> r.kind() != RegionKind.BACK_MATTER)
            .filter(r -> BELOW_TEXT.contains(r.kind()))
            .limit(MetadataReader.MAX_LINES)
            .map(r -> source.slice(r.span()))
            .toList());
  }

  private static void remark(
      SourceText source,
      List<LineToken> tokens,
      int opening,
      Outline outline,
      ResolutionMetadata metadata) {
    int start = opening < 0 ? 0 : tokens.get(opening).line().start();
    SourceSpan place = new SourceSpan(start, start);
    if (opening < 0) {
      outline.remark(
          DiagnosticCode.NO_OPENING_LINE,
          place,
          "No line names the body, so the text starts where a paragraph opens like a clause.");
    }
    if (metadata.symbol().isEmpty()) {
      outline.remark(
          DiagnosticCode.NO_SYMBOL,
          place,
          "Neither the text nor the name " + source.name() + " holds a symbol.");
    }
    if (metadata.adoptedOn().isEmpty() && metadata.kind() != DocumentKind.DRAFT) {
      outline.remark(DiagnosticCode.NO_ADOPTION_DATE, place, "No date of adoption was found.");
    }
    if (outline.paragraphs().stream().noneMatch(p -> p.section() == Section.OPERATIVE)) {
      outline.remark(
          DiagnosticCode.NO_OPERATIVE_PARAGRAPH, place, "No paragraph decides or asks anything.");
    }
    outline.diagnostics().sort(Comparator.comparing(Diagnostic::span));
  }

  private static int opening(List<LineToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof LineToken.Opening) {
        return i;
      }
    }
    return -1;
  }

  /** The lines before the text; an empty one separates two blocks. */
  private static List<String> front(List<LineToken> tokens, int text) {
    List<String> front = new ArrayList<>();
    for (LineToken token : tokens.subList(0, text)) {
      boolean blank = token.line().isBlank();
      if (!blank || (!front.isEmpty() && !front.get(front.size() - 1).isEmpty())) {
        front.add(blank ? "" : token.line().string());
      }
    }
    return front;
  }
}
