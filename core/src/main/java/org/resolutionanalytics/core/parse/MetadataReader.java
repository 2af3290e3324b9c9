package org.resolutionanalytics.core.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.text.Ordinals;

/** Reads what a resolution says of itself before its opening line and after its last paragraph. */
final class MetadataReader {
  /** Front and back matter beyond so many lines tells nothing more. */
  static final int MAX_LINES = 200;

  /** A line with a date alone is no longer than this. */
  private static final int LONGEST_DATE_LINE = 22;

  private static final Map<String, Body> ORGANS =
      Map.of(
          "general assembly", Body.GENERAL_ASSEMBLY,
          "security council", Body.SECURITY_COUNCIL,
          "human rights council", Body.HUMAN_RIGHTS_COUNCIL,
          "economic and social council", Body.ECONOMIC_AND_SOCIAL_COUNCIL);

  private final String document;
  private final List<String> front;
  private final List<String> back;
  private final String opening;
  private final FrontMatter frontMatter;

  private MetadataReader(String document, List<String> front, String opening, List<String> back) {
    this.document = document;
    this.front = front;
    this.opening = opening;
    this.back = back;
    this.frontMatter = new FrontMatter(front);
  }

  /**
   * The metadata of a document.
   *
   * @param document its name
   * @param front the lines before the opening line, running headers too
   * @param opening the opening line, or empty
   * @param back the lines of the signature
   */
  static ResolutionMetadata read(
      String document, List<String> front, String opening, List<String> back) {
    return new MetadataReader(document, head(front), Characters.inOneForm(opening), head(back))
        .metadata();
  }

  private static List<String> head(List<String> lines) {
    return lines.stream().limit(MAX_LINES).map(Characters::inOneForm).toList();
  }

  private ResolutionMetadata metadata() {
    Body named = opening.isEmpty() ? bodyWithoutOpening() : bodyNamed(opening);
    Optional<ResolutionSymbol> symbol = symbol(named);
    boolean draft = symbol.filter(ResolutionSymbol::isDraft).isPresent() || isDraftByName();
    Body body = symbol.map(ResolutionSymbol::body).filter(b -> b != Body.OTHER).orElse(named);
    boolean other = body == Body.OTHER && !opening.isEmpty();
    return new ResolutionMetadata(
        symbol,
        body,
        symbol
            .flatMap(ResolutionSymbol::session)
            .or(this::sessionInWords)
            .or(() -> other ? FrontMatter.sessionOf(opening) : Optional.empty()),
        draft ? draftTitle() : title(),
        draft ? Optional.empty() : adoptedOn(),
        meeting(),
        committeeReport(),
        agendaItem(),
        kind(draft),
        draft ? Optional.empty() : vote(),
        other ? Optional.of(FrontMatter.bodyName(opening)) : Optional.empty());
  }

  private DocumentKind kind(boolean draft) {
    if (draft) {
      return DocumentKind.DRAFT;
    }
    if (front.stream().anyMatch(line -> line.matches("S/PRST/\\d{4}/\\d+.*"))) {
      return DocumentKind.PRESIDENTIAL_STATEMENT;
    }
    boolean decision = front.stream().anyMatch(line -> line.startsWith("Decision adopted by"));
    return decision ? DocumentKind.DECISION : DocumentKind.RESOLUTION;
  }

  /** "Norland: draft resolution": a draft whose symbol is not known. */
  private boolean isDraftByName() {
    return frontMatter.sponsorsLine() >= 0
        && front.stream().noneMatch(line -> line.startsWith("Resolution adopted by"));
  }

  /** The title of a draft: below the line that names its sponsors. */
  private String draftTitle() {
    int sponsors = frontMatter.sponsorsLine();
    if (sponsors < 0) {
      return title();
    }
    return titleFrom("", sponsors + 1);
  }

  /** A title that starts with some words and goes on from a line on. */
  private String titleFrom(String first, int line) {
    return Stream.concat(
            Stream.of(first),
            front.stream().skip(line).takeWhile(following -> !endsTitle(following)))
        .collect(Collectors.joining(" "))
        .strip();
  }

  private Optional<Vote> vote() {
    return VoteReader.in(String.join(" ", back)).or(() -> VoteReader.in(String.join(" ", front)));
  }

  /** Who adopted a text that does not name its body in an opening line. */
  private Body bodyWithoutOpening() {
    return SymbolReader.printed(document)
        .map(ResolutionSymbol::body)
        .orElseGet(() -> bodyNamed(String.join(" ", front)));
  }

  /** The principal organ that is named first. */
  private static Body bodyNamed(String text) {
    String s = text.toLowerCase(Locale.ROOT);
    Body first = Body.OTHER;
    int at = s.length();
    for (Map.Entry<String, Body> organ : ORGANS.entrySet()) {
      int place = s.indexOf(organ.getKey());
      if (place >= 0 && place < at) {
        first = organ.getValue();
        at = place;
      }
    }
    return first;
  }

  private Optional<ResolutionSymbol> symbol(Body body) {
    for (String line : front) {
      Optional<ResolutionSymbol> symbol =
          line.startsWith("[") ? Optional.empty() : SymbolReader.printed(line);
      if (symbol.isPresent()) {
        return symbol;
      }
    }
    Optional<ResolutionSymbol> draft = frontMatter.draftSymbol();
    if (draft.isPresent()) {
      return draft;
    }
    for (String line : front) {
      Optional<ResolutionSymbol> symbol = SymbolReader.numbered(line, body);
      if (symbol.isPresent()) {
        return symbol;
      }
    }
    int other = body == Body.OTHER ? frontMatter.otherSymbolLine() : -1;
    return other >= 0
        ? FrontMatter.otherSymbol(front.get(other)).map(ResolutionSymbol::new)
        : SymbolReader.printed(document);
  }

  private Optional<String> sessionInWords() {
    for (String line : front) {
      String[] words = line.split(" ", -1);
      int value = words.length > 1 ? Ordinals.word(words[0].toLowerCase(Locale.ROOT)) : 0;
      if (value > 0 && words[words.length - 1].equalsIgnoreCase("session")) {
        boolean special = words[1].equalsIgnoreCase("special");
        boolean emergency = words[1].equalsIgnoreCase("emergency");
        return Optional.of((emergency ? "ES-" : special ? "S-" : "") + value);
      }
    }
    return Optional.empty();
  }

  /** The title: from the line with the resolution's number to the opening line. */
  private String title() {
    for (int i = 0; i < front.size(); i++) {
      int number = titleStart(front.get(i));
      if (number > 0) {
        String first = front.get(i).substring(Math.min(number, front.get(i).length())).strip();
        return titleFrom(isDatedName(first) ? "" : first, i + 1);
      }
    }
    return "";
  }

  private static int titleStart(String line) {
    int number = SymbolReader.numberLength(line);
    return number > 0
        ? number
        : FrontMatter.otherSymbol(line).filter(line::startsWith).map(String::length).orElse(0);
  }

  /** "Resolution of 3 June 1947", "of 3 June 1947": no title but a date. */
  private static boolean isDatedName(String words) {
    return (words.startsWith("Resolution of ") || words.startsWith("of "))
        && Dates.first(words).isPresent();
  }

  private static boolean endsTitle(String line) {
    return line.startsWith("[")
        || line.startsWith("Adopted ")
        || line.length() == 1
        || isDatedName(line)
        || isDateLine(line)
        || SymbolReader.printed(line).isPresent();
  }

  /** "of 3 June 1965", "3 June 1965": the date below a resolution's number. */
  private static boolean isDateLine(String line) {
    return line.length() <= LONGEST_DATE_LINE && Dates.first(line).isPresent();
  }

  private Optional<LocalDate> adoptedOn() {
    Optional<LocalDate> signed = Dates.first(String.join(" ", back));
    return signed.or(this::dateInFront);
  }

  private Optional<LocalDate> dateInFront() {
    String all = String.join(" ", front);
    for (String anchor :
        List.of(
            "dopted by the", "DOPTED BY THE", "dopted on", "esolution of", ") of ", "dopted at")) {
      int at = all.indexOf(anchor);
      if (at >= 0) {
        Optional<LocalDate> date = Dates.first(all.substring(at, Math.min(all.length(), at + 160)));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return front.stream().filter(MetadataReader::isDateLine).findFirst().flatMap(Dates::first);
  }

  private Optional<String> meeting() {
    return meetingIn(back).or(() -> meetingIn(front));
  }

  private static Optional<String> meetingIn(List<String> lines) {
    String all = String.join(" ", lines);
    String lower = all.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("meeting");
    while (at >= 0) {
      String[] words = lower.substring(Math.max(0, at - 40), at).strip().split("[ \\[]+", -1);
      for (int i = words.length - 1; i >= Math.max(0, words.length - 3); i--) {
        String digits = leadingDigits(words[i]);
        if (!digits.isEmpty() && words[i].length() == digits.length() + 2) {
          return Optional.of(digits);
        }
      }
      at = lower.indexOf("meeting", at + 7);
    }
    return Optional.empty();
  }

  private static String leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && Characters.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private Optional<String> committeeReport() {
    String all = String.join(" ", front);
    int report = all.toLowerCase(Locale.ROOT).indexOf("[on the report");
    if (report < 0) {
      return Optional.empty();
    }
    int bracket = all.indexOf(']', report);
    String note =
        all.substring(report, bracket < 0 ? Math.min(all.length(), report + 300) : bracket);
    for (int open = note.indexOf('('); open >= 0; open = note.indexOf('(', open + 1)) {
      if (note.startsWith("A/", open + 1) || note.startsWith("E/", open + 1)) {
        int end = open + 1;
        while (end < note.length() && ",; )]".indexOf(note.charAt(end)) < 0) {
          end++;
        }
        return Optional.of(note.substring(open + 1, end));
      }
    }
    return Optional.empty();
  }

  private Optional<String> agendaItem() {
    for (String line : front) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("agenda item")) {
        return Optional.of(line.substring(lower.startsWith("agenda items") ? 12 : 11).strip())
            .map(item -> item.startsWith(":") ? item.substring(1).strip() : item)
            .filter(item -> !item.isEmpty());
      }
    }
    return Optional.empty();
  }
}
