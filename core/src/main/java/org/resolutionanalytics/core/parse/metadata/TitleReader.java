package org.resolutionanalytics.core.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;

/**
 * Finds the title among the lines before a text: after the resolution's number, below the sponsors
 * of a draft, else right above the opening line.
 */
final class TitleReader {
  /** "A", "B*": the letter of a part. */
  private static final Pattern PART = Pattern.compile("[A-Z]\\*{0,3}");

  /** "57/... Ferries": a draft has no number yet; "S/19-2. Ferries": a misprint. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d+|S-\\d+)/[.\u2026_]+\\s*|^S/\\d+-\\d+\\. |^[.:] ?");

  /**
   * A note's number after a word ("ferries1") or a year ("2013-20202"); a star or a dagger, also
   * after the letter of a part.
   */
  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "(?<=[\\p{Ll})\u201d\"]|"
              + Characters.WORD_START
              + "(?:19|20)\\d\\d)\\d{1,2}$|(?: [A-Z])? ?[*\u2020]{1,3}$");

  private final FrontMatter front;
  private final List<String> lines;
  private final String body;
  private final FrontLines known;

  /**
   * For the lines before a text.
   *
   * @param body the name of the body in the opening line, or empty: alone on a line it is no title
   */
  TitleReader(FrontMatter front, String body, FrontLines known) {
    this.front = front;
    this.lines = front.lines();
    this.body = body;
    this.known = known;
  }

  /** The title of a draft. */
  String ofDraft() {
    int start = front.afterSponsors();
    return start > 0 ? from("", start) : title();
  }

  /** The title of an adopted text, if it is numbered. */
  String title() {
    String title = "";
    for (int i = 0; i < lines.size() && title.isEmpty(); i++) {
      String line = lines.get(i);
      int number = numberLength(line);
      if (number > 0) {
        String first = line.substring(Math.min(number, line.length())).strip();
        title = from(known.isDatedName(first) ? "" : first, i + 1);
      }
    }
    return title;
  }

  private int numberLength(String line) {
    int number = known.symbols.numberLength(line);
    return number > 0
        ? number
        : known.organizations.atStart(line, "").map(OrganizationSymbols.Found::end).orElse(0);
  }

  /** The last block before the text that may be a title. */
  String above() {
    List<String> title = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      boolean ends = endsTitle(line) || numberLength(line) > 0;
      if (ends && !title.isEmpty()) {
        return PART.matcher(line).matches() ? ofWhole(i, title) : joined(title);
      }
      if (!ends) {
        title.add(0, line);
      }
    }
    return joined(title);
  }

  /** The title above the letter of a part, if there is one, else that of the part. */
  private String ofWhole(int letter, List<String> part) {
    List<String> title = new ArrayList<>();
    for (int i = letter - 1; i >= 0; i--) {
      String line = lines.get(i);
      boolean ends = line.isEmpty() ? !title.isEmpty() : endsTitle(line) || numberLength(line) > 0;
      if (ends) {
        break;
      }
      if (!line.isEmpty()) {
        title.add(0, line);
      }
    }
    return joined(title.isEmpty() ? part : title);
  }

  /** The block below a symbol that is alone on its line. */
  String belowSymbol() {
    for (int i = 0; i < lines.size(); i++) {
      if (SymbolReader.printed(lines.get(i)).isPresent()) {
        return from("", i + 1);
      }
    }
    return "";
  }

  /** A title that starts with some words and goes on from a line on. */
  private String from(String first, int next) {
    List<String> title = new ArrayList<>();
    if (!first.isEmpty()) {
      title.add(first);
    }
    for (String line : lines.subList(next, lines.size())) {
      boolean goesOn =
          title.isEmpty()
              ? line.isEmpty()
              : known.isUnfinished(title.get(title.size() - 1)) && !isApart(line);
      if (!goesOn && endsTitle(line)) {
        break;
      }
      if (!line.isEmpty()) {
        title.add(title.isEmpty() ? line.substring(numberLength(line)) : line);
      }
    }
    return joined(title);
  }

  private static String joined(List<String> lines) {
    String title = NUMBER.matcher(String.join(" ", lines)).replaceFirst("").strip();
    Matcher mark = NOTE_MARK.matcher(title);
    return mark.find() ? title.substring(0, mark.start()) : title;
  }

  /** Never a part of a title, even where the line before it is not finished. */
  private boolean isApart(String line) {
    return isBracketed(line) || PART.matcher(line).matches() || known.isAdoption(line);
  }

  private boolean endsTitle(String line) {
    return line.isEmpty()
        || line.equalsIgnoreCase(body)
        || isApart(line)
        || line.startsWith(known.rules.adopted())
        || line.startsWith("*")
        || known.isMasthead(line)
        || known.isDatedName(line)
        || known.isDateLine(line)
        || SymbolReader.printed(line).isPresent();
  }

  /** "[on the report of ...]", "(S/651]" in a scan, "(Adopted on 21 June 2019)". */
  private boolean isBracketed(String line) {
    return line.startsWith("[")
        || line.startsWith("(S/")
        || (line.startsWith("(")
            && line.regionMatches(
                true, 1, known.rules.adopted(), 0, known.rules.adopted().length()));
  }
}
