package org.resolutionanalytics.core.parse.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.rule.OrganRule;
import org.resolutionanalytics.core.rule.OrganRules;
import org.resolutionanalytics.core.rule.Rules;

/**
 * Reads the symbol of a resolution, decision or presidential statement: as printed ({@code
 * A/RES/57/270 B}, {@code S/PRST/2020/11}), from the number before a title ({@code 65/170.
 * International migration}, {@code 2453 A (XXIII).}, {@code Resolution 242 (1967)}), or from a
 * document's name ({@code A_RES_65_170}, {@code S_RES_0013_1946_EN_GOLD}). Patterns are applied to
 * single lines and names, cut to {@value #LONGEST} units.
 */
public final class SymbolReader {
  private static final int LONGEST = 200;
  private static final String PART = "(?:[ _]?([A-Z](?:[-\u2013][A-Z])?)(?![A-Za-z]))?";
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<![A-Za-z])(A|E|S|A/HRC|T|E/CN\\.\\d{1,2})(?:[/_ -](RES)|[/_](DEC|PRST))[/_ -]{1,2}"
              + "((?:S|ES)-[0-9IVXL]{1,6}|[0-9]{1,4})(?:[/_ ]([0-9]{1,4}))?"
              + PART
              + "(?:[ _]?\\(([0-9]{4}|(?:S-|ES-)?[IVXL]{1,7})\\))?",
          Pattern.CASE_INSENSITIVE);

  /** A number without a word before it is alone or followed by a full stop: "24/7 care" is none. */
  private final Pattern sessionAndNumber;

  private final Pattern numberAndYear;
  private final Pattern wordNumberAndYear;
  private final OrganRules organs;

  SymbolReader(Rules rules) {
    Set<String> words = rules.front().titleWord();
    String eitherCase =
        words.stream()
            .map(
                w ->
                    "["
                        + w.substring(0, 1).toUpperCase(Locale.ROOT)
                        + w.charAt(0)
                        + "]"
                        + w.substring(1))
            .collect(Collectors.joining("|"));
    this.sessionAndNumber =
        Pattern.compile(
            "(?:[A-Za-z ]{0,40}(?:"
                + eitherCase
                + ") ()|)"
                + "((?:S|ES)-[0-9]{1,2}|[0-9]{1,4})/([0-9]{1,4})"
                + PART
                + "(?:\\s*(?:[.:*\u2020\u2013\u2014].*)?|\\1[^/].*)");
    this.numberAndYear =
        Pattern.compile(
            "(?:[A-Za-z ]{0,40}"
                + words.iterator().next()
                + " )?([0-9]{1,4})"
                + PART
                + " ?\\(([0-9]{4}|(?:S-|ES-)?[IVXL]{1,7})\\).*",
            Pattern.CASE_INSENSITIVE);
    this.wordNumberAndYear =
        Pattern.compile(
            words.iterator().next() + " (\\d{1,4}) \\((\\d{4})\\)", Pattern.CASE_INSENSITIVE);
    this.organs = rules.organs();
  }

  /** "Resolution 242 (1967)" alone on a line: only the Security Council numbers so. */
  Optional<ResolutionSymbol> ofYear(String line) {
    Matcher m = wordNumberAndYear.matcher(line);
    return m.matches()
        ? Optional.of(new ResolutionSymbol("S/RES/" + m.group(1) + " (" + m.group(2) + ")"))
        : Optional.empty();
  }

  /** The first symbol printed in a line or a name. */
  public static Optional<ResolutionSymbol> printed(String line) {
    Matcher m = PRINTED.matcher(cut(line).replace("A_HRC", "A/HRC").replace("A-HRC", "A/HRC"));
    while (m.find()) {
      Optional<ResolutionSymbol> symbol = normal(m);
      if (symbol.isPresent()) {
        return symbol;
      }
    }
    return Optional.empty();
  }

  private static Optional<ResolutionSymbol> normal(Matcher m) {
    boolean resolution = m.group(2) != null;
    String organ = m.group(1).toUpperCase(Locale.ROOT);
    String series = organ + "/" + (resolution ? "RES" : m.group(3).toUpperCase(Locale.ROOT)) + "/";
    String first = m.group(4).toUpperCase(Locale.ROOT);
    Optional<String> second = Optional.ofNullable(m.group(5)).map(SymbolReader::withoutZeros);
    String part =
        Optional.ofNullable(m.group(6)).map(p -> " " + p.toUpperCase(Locale.ROOT)).orElse("");
    Optional<String> suffix = Optional.ofNullable(m.group(7)).map(s -> s.toUpperCase(Locale.ROOT));
    String number = withoutZeros(first);
    if (organ.equals("S") && resolution) {
      return suffix
          .or(() -> second)
          .filter(y -> y.length() == 4)
          .map(year -> new ResolutionSymbol(series + number + " (" + year + ")"));
    }
    if (second.isPresent()) {
      return Optional.of(new ResolutionSymbol(series + number + "/" + second.get() + part));
    }
    return suffix.map(s -> new ResolutionSymbol(series + number + part + " (" + s + ")"));
  }

  private static String withoutZeros(String s) {
    int at = 0;
    while (at < s.length() - 1 && s.charAt(at) == '0') {
      at++;
    }
    return s.substring(at);
  }

  /**
   * The symbol made of the number before a title.
   *
   * @param body who adopts
   * @param kind what it adopts
   */
  Optional<ResolutionSymbol> numbered(String line, Body body, DocumentKind kind) {
    Optional<OrganRule> organ = organs.ofBody(body.id());
    if (organ.isEmpty()) {
      return Optional.empty();
    }
    String symbol = organ.get().symbol();
    String prefix = symbol + series(kind);
    Matcher m = numberAndYear.matcher(cut(line));
    if (m.matches()) {
      String part = m.group(2) == null ? "" : " " + m.group(2);
      return Optional.of(
          new ResolutionSymbol(prefix + withoutZeros(m.group(1)) + part + " (" + m.group(3) + ")"));
    }
    m = sessionAndNumber.matcher(cut(line));
    if (m.matches() && body != Body.SECURITY_COUNCIL) {
      String part = m.group(4) == null ? "" : " " + m.group(4);
      int serial = Integer.parseInt(m.group(3));
      boolean decision = organ.get().serialsOfDecisions().filter(s -> s.hold(serial)).isPresent();
      String series = decision ? symbol + series(DocumentKind.DECISION) : prefix;
      return Optional.of(new ResolutionSymbol(series + m.group(2) + "/" + m.group(3) + part));
    }
    return Optional.empty();
  }

  /** The length of the number before a title, with its full stop; 0 if the line has none. */
  int numberLength(String line) {
    String s = cut(line);
    if (s.indexOf('/') < 0 && s.indexOf('(') < 0) {
      return 0;
    }
    Matcher m = PRINTED.matcher(s);
    int end = m.lookingAt() && normal(m).isPresent() && s.startsWith(". ", m.end()) ? m.end() : 0;
    if (end == 0) {
      m = numberAndYear.matcher(s);
      end = m.matches() ? m.end(3) + 1 : 0;
    }
    if (end == 0) {
      m = sessionAndNumber.matcher(s);
      end = m.matches() ? (m.group(4) == null ? m.end(3) : m.end(4)) : 0;
    }
    while (end > 0 && end < s.length() && (s.charAt(end) == '.' || s.charAt(end) == ' ')) {
      end++;
    }
    return end;
  }

  private static String series(DocumentKind kind) {
    return switch (kind) {
      case RESOLUTION, DRAFT -> "/RES/";
      case DECISION -> "/DEC/";
      case PRESIDENTIAL_STATEMENT -> "/PRST/";
    };
  }

  private static String cut(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
