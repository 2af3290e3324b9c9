package org.resolutionanalytics.core.parse.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.parse.metadata.OrganizationSymbols.Found;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.rule.Rules;

/** Reads what a resolution says of itself before its opening line and after its last paragraph. */
public final class MetadataReader {
  /** More lines of front and back matter are not read. */
  public static final int MAX_LINES = 200;

  private static final int LONGEST_OPENING = 400;

  private static final Pattern DECISION_SYMBOL =
      Pattern.compile(
          ".*(?:/DEC/|"
              + Characters.WORD_START
              + "Dec\\.|/Decision |/C[MP][AP]?\\.\\d|/COP\\.\\d).*");

  private final FrontLines lines;
  private final OpeningLines openings;

  /** By their names in small letters. */
  private final Map<String, Body> organs = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param lines the lines before a text
   * @param openings the lines that name bodies
   */
  public MetadataReader(Rules rules, FrontLines lines, OpeningLines openings) {
    this.lines = lines;
    this.openings = openings;
    for (Body body : Body.values()) {
      rules
          .organs()
          .ofBody(body.id())
          .ifPresent(o -> o.names().forEach(n -> organs.put(n.toLowerCase(Locale.ROOT), body)));
    }
  }

  /**
   * The metadata of a document.
   *
   * @param document its name
   * @param front the lines before the opening line, running headers too; empty ones between blocks
   * @param opening the opening line, or empty; of a decision that reports a meeting what precedes
   *     the body's name, and the name
   * @param back the lines of the signature
   */
  public ResolutionMetadata read(
      String document, List<String> front, String opening, List<String> back) {
    List<String> before = new ArrayList<>(head(front));
    String first = opening.substring(0, Math.min(LONGEST_OPENING, opening.length()));
    String named = first.isEmpty() ? wrappedOpening(before) : Characters.inOneForm(first);
    List<String> adoption = new ArrayList<>(head(back));
    if (openings.reportsMeeting(named)) {
      adoption.add(named);
    }
    return new Document(document, before, named, adoption).metadata();
  }

  private static List<String> head(List<String> all) {
    return all.stream().limit(MAX_LINES).map(Characters::inOneForm).toList();
  }

  /**
   * The opening sentence that is wrapped over lines, which are taken away from the end of those
   * before the text: "The Assembly of Heads of State and / Government, meeting in Tunis,".
   */
  private String wrappedOpening(List<String> front) {
    int end = front.size();
    while (end > 0 && front.get(end - 1).isEmpty()) {
      end--;
    }
    int start = end;
    while (start > 0
        && !front.get(start - 1).isEmpty()
        && !openings.startsSentence(front.get(start - 1), 0)) {
      start--;
    }
    if (start == 0 || front.get(start - 1).isEmpty()) {
      return "";
    }
    String sentence = String.join(" ", front.subList(start - 1, end));
    if (sentence.length() > LONGEST_OPENING || !openings.isOfOtherOrgan(sentence)) {
      return "";
    }
    front.subList(start - 1, front.size()).clear();
    return sentence;
  }

  /** The principal organ that is named first. */
  private Body bodyNamed(String text) {
    String s = text.toLowerCase(Locale.ROOT);
    Body first = Body.OTHER;
    int at = s.length();
    for (Map.Entry<String, Body> organ : organs.entrySet()) {
      int place = s.indexOf(organ.getKey());
      if (place >= 0 && place < at) {
        first = organ.getValue();
        at = place;
      }
    }
    return first;
  }

  /** One document. */
  private final class Document {
    private final String document;
    private final List<String> front;
    private final AdoptionReader adoption;
    private final String opening;
    private final FrontMatter frontMatter;

    Document(String document, List<String> front, String opening, List<String> back) {
      this.document = document;
      this.front = front;
      this.opening = opening;
      this.adoption = new AdoptionReader(front, back, lines);
      this.frontMatter = new FrontMatter(front, lines);
    }

    private ResolutionMetadata metadata() {
      Body named = opening.isEmpty() ? bodyWithoutOpening() : bodyNamed(opening);
      Optional<Found> organization = Optional.empty();
      Optional<ResolutionSymbol> symbol = printedSymbol();
      DocumentKind kind = kind(symbol);
      if (symbol.isEmpty()) {
        symbol = numberedSymbol(named, kind);
      }
      if (kind == DocumentKind.RESOLUTION && isOfSeries(symbol, "/DEC/")) {
        kind = DocumentKind.DECISION;
      }
      if (symbol.isEmpty()) {
        organization = organization(named);
        symbol = organization.map(found -> new ResolutionSymbol(found.symbol()));
      }
      boolean foreign = organization.isPresent();
      Body body =
          foreign
              ? Body.OTHER
              : symbol.map(ResolutionSymbol::body).filter(b -> b != Body.OTHER).orElse(named);
      if (symbol.isEmpty()) {
        symbol = SymbolReader.printed(document);
      }
      if (organization
          .filter(found -> DECISION_SYMBOL.matcher(found.symbol()).matches())
          .isPresent()) {
        kind = DocumentKind.DECISION;
      }
      boolean draft = kind == DocumentKind.DRAFT;
      return new ResolutionMetadata(
          symbol,
          body,
          session(symbol, organization, body),
          title(body, draft),
          draft ? Optional.empty() : adoption.date(kind),
          adoption.meeting(),
          frontMatter.committeeReport(),
          frontMatter.agendaItem(),
          kind,
          draft ? Optional.empty() : adoption.vote(),
          body == Body.OTHER ? bodyName(organization) : Optional.empty());
    }

    private Optional<String> bodyName(Optional<Found> organization) {
      Optional<String> printed =
          Optional.of(lines.bodies.of(opening)).filter(name -> name.length() > 0);
      return organization.map(Found::body).or(() -> printed);
    }

    private Optional<String> session(
        Optional<ResolutionSymbol> symbol, Optional<Found> organization, Body body) {
      return symbol
          .flatMap(ResolutionSymbol::session)
          .or(() -> organization.map(Found::session).filter(session -> !session.isEmpty()))
          .or(() -> body == Body.OTHER ? lines.bodies.session(opening) : Optional.empty())
          .or(
              () ->
                  front.stream()
                      .map(lines.bodies::sessionLine)
                      .flatMap(Optional::stream)
                      .findFirst());
    }

    private String title(Body body, boolean draft) {
      TitleReader titles = new TitleReader(frontMatter, lines.bodies.of(opening), lines);
      String title = draft ? titles.ofDraft() : titles.title();
      // The Security Council gives its resolutions no titles.
      if (!title.isEmpty() || body == Body.SECURITY_COUNCIL) {
        return title;
      }
      return opening.isEmpty() ? titles.belowSymbol() : titles.above();
    }

    private DocumentKind kind(Optional<ResolutionSymbol> symbol) {
      if (symbol.filter(ResolutionSymbol::isDraft).isPresent() || frontMatter.isDraft()) {
        return DocumentKind.DRAFT;
      }
      if (isOfSeries(symbol, "/PRST/") || anyLine(lines.rules.presidentialStatement())) {
        return DocumentKind.PRESIDENTIAL_STATEMENT;
      }
      boolean reported = openings.reportsMeeting(opening);
      return reported || isOfSeries(symbol, "/DEC/") || anyLine(lines.rules.decision())
          ? DocumentKind.DECISION
          : DocumentKind.RESOLUTION;
    }

    private static boolean isOfSeries(Optional<ResolutionSymbol> symbol, String series) {
      return symbol.filter(s -> s.value().contains(series)).isPresent();
    }

    private boolean anyLine(Pattern pattern) {
      return front.stream().anyMatch(line -> pattern.matcher(line).matches());
    }

    /** Who adopted a text that does not name its body in an opening line. */
    private Body bodyWithoutOpening() {
      return SymbolReader.printed(document)
          .map(ResolutionSymbol::body)
          .orElseGet(() -> bodyNamed(String.join(" ", front)));
    }

    private Optional<ResolutionSymbol> printedSymbol() {
      return frontMatter.outsideBrackets().stream()
          .map(SymbolReader::printed)
          .flatMap(Optional::stream)
          .findFirst()
          .or(() -> frontMatter.isAdopted() ? Optional.empty() : frontMatter.draftSymbol());
    }

    private Optional<ResolutionSymbol> numberedSymbol(Body body, DocumentKind kind) {
      return front.stream()
          .map(line -> lines.symbols.numbered(line, body, kind))
          .flatMap(Optional::stream)
          .findFirst()
          .or(() -> opening.isEmpty() && body == Body.OTHER ? ofYear() : Optional.empty());
    }

    private Optional<ResolutionSymbol> ofYear() {
      return front.stream().map(lines.symbols::ofYear).flatMap(Optional::stream).findFirst();
    }

    /**
     * The symbol of another organization: where a line starts with it, or anywhere if none does.
     */
    private Optional<Found> organization(Body named) {
      String name = lines.bodies.of(opening);
      Optional<Found> atStart = firstFound(line -> lines.organizations.atStart(line, name));
      return atStart.isPresent() || named != Body.OTHER
          ? atStart
          : firstFound(line -> lines.organizations.in(line, name));
    }

    private Optional<Found> firstFound(Function<String, Optional<Found>> reader) {
      return front.stream().map(reader).flatMap(Optional::stream).findFirst();
    }
  }
}
