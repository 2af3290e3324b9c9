package org.resolutionanalytics.batch.source.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.resolutionanalytics.core.parse.StatedSymbol;
import org.resolutionanalytics.core.resolution.StatedMetadata;
import org.resolutionanalytics.core.resolution.Vote;

/**
 * Collects what a document says of itself in its metadata block, and in the elements of its cover
 * that refer to concepts: symbol, title, day of adoption, votes. The first to say something counts:
 * an annex has metadata of its own.
 */
final class AkomaNtosoMetadata {
  private static final Pattern MEETING = Pattern.compile("[,;].*");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private final Map<String, String> found = new HashMap<>();
  private final StringBuilder symbol = new StringBuilder();
  private boolean inSymbol;

  void start(XMLStreamReader xml) {
    String concept = attribute(xml, "refersTo").replace("#", "");
    switch (xml.getLocalName()) {
      case "docNumber" -> inSymbol = concept.equals("symbol") && symbol.isEmpty();
      case "docDate" -> keep(concept, attribute(xml, "date"));
      case "FRBRdate" -> keep("FRBR " + attribute(xml, "name"), attribute(xml, "date"));
      case "keyword" -> keep("keyword " + concept, attribute(xml, "showAs"));
      case "count" -> keep("votes " + concept, attribute(xml, "value"));
      case "step" -> keep("step " + attribute(xml, "outcome"), attribute(xml, "by"));
      default -> {
        // Nothing that a table shows.
      }
    }
  }

  void end(String name) {
    inSymbol = inSymbol && !name.equals("docNumber");
  }

  void characters(String text) {
    if (inSymbol) {
      symbol.append(text);
    }
  }

  StatedMetadata stated() {
    return new StatedMetadata(
        StatedSymbol.of(symbol.toString()),
        value("keyword title"),
        date("adoptionDate").or(() -> date("FRBR adoption")),
        vote());
  }

  private Optional<Vote> vote() {
    OptionalInt inFavour = count("inFavour");
    Optional<String> text =
        value("step adopted").map(by -> MEETING.matcher(by).replaceFirst("").strip());
    if (inFavour.isEmpty()) {
      return text.filter(words -> !words.isEmpty()).map(Vote::uncounted);
    }
    return Optional.of(
        new Vote(
            inFavour,
            OptionalInt.of(count("against").orElse(0)),
            OptionalInt.of(count("abstaining").orElse(0)),
            text.orElse("")));
  }

  private OptionalInt count(String side) {
    String digits = NO_DIGITS.matcher(value("votes " + side).orElse("")).replaceAll("");
    return digits.isEmpty() || digits.length() > 4
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }

  /** A day; one before the United Nations is a placeholder. */
  private Optional<LocalDate> date(String name) {
    try {
      return value(name).map(LocalDate::parse).filter(day -> day.getYear() >= 1945);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(found.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private void keep(String name, String value) {
    found.putIfAbsent(name, value);
  }

  static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }
}
