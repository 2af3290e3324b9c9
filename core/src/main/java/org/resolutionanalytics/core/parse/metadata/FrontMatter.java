package org.resolutionanalytics.core.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

/**
 * The lines before a text, an empty one between two blocks, and what they say in forms of their
 * own: the symbol and sponsors of a draft, the masthead of a United Nations document.
 */
public final class FrontMatter {
  /** {@code A/C.3/80/L.30/Rev.1}, {@code A/80/L.17}, {@code E/CN.6/2024/L.3}, {@code A/L.632}. */
  private static final Pattern DRAFT_SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z/])([A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.-]{0,9}){0,4}/(?:L|CRP)\\.\\d{1,4}"
              + "(?:/(?:Rev|Add|Corr)\\.\\d{1,2})*)(?![\\d.])");

  private final List<String> lines;
  private final FrontLines front;

  /** The lines before one text. */
  public FrontMatter(List<String> lines, FrontLines front) {
    this.lines = lines;
    this.front = front;
  }

  List<String> lines() {
    return lines;
  }

  /** The lines outside square brackets, which name the reports and drafts that others wrote. */
  List<String> outsideBrackets() {
    List<String> outside = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      inside |= line.startsWith("[");
      if (!inside) {
        outside.add(line);
      }
      inside &= !line.isEmpty() && !line.endsWith("]");
    }
    return outside;
  }

  /** The symbol of a draft: the first one that is printed; those in brackets are of others. */
  Optional<ResolutionSymbol> draftSymbol() {
    return first(DRAFT_SYMBOL, false)
        .or(() -> isDraft() ? first(front.rules.documentSymbol(), true) : Optional.empty());
  }

  private Optional<ResolutionSymbol> first(Pattern symbol, boolean whole) {
    return outsideBrackets().stream()
        .filter(line -> !line.contains("(") && !front.isSponsors(line))
        .map(symbol::matcher)
        .filter(m -> whole ? m.matches() : m.find())
        .findFirst()
        .map(m -> new ResolutionSymbol(m.group(1)));
  }

  /** Whether the text is called a draft: "Norland: draft resolution". */
  public boolean isDraft() {
    return afterSponsors() > 0 && !isAdopted();
  }

  /** Whether the text is said to be adopted: "Resolution adopted by the General Assembly on". */
  boolean isAdopted() {
    return lines.stream().anyMatch(front::isAdoption);
  }

  /** The line after the words that name the sponsors of a draft; 0 if there are none. */
  int afterSponsors() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (front
          .rules
          .sponsored()
          .matcher(i == 0 ? line : lines.get(i - 1) + " " + line)
          .matches()) {
        return i + 1;
      }
      if (front.rules.submitted().matcher(line).matches()) {
        return afterSentence(i);
      }
    }
    return 0;
  }

  /** The line after a sentence that may go on over lines; a capital starts a title, if it can. */
  private int afterSentence(int first) {
    int next = first + 1;
    while (next < lines.size()
        && !lines.get(next).isEmpty()
        && (Characters.isLower(lines.get(next).charAt(0))
            || front.isUnfinished(lines.get(next - 1)))) {
      next++;
    }
    return next;
  }

  /**
   * Whether the document amends a draft, so that it has no clauses of its own.
   *
   * @param before how many lines come before any that may be a clause; after them only a line that
   *     names the sponsors says so
   */
  public boolean isAmendment(int before) {
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? " " + lines.get(i + 1) : "";
      Matcher amendment = front.rules.amendment().matcher(lines.get(i) + next);
      if (amendment.matches() && (i < before || amendment.group("sponsors") != null)) {
        return true;
      }
    }
    return false;
  }

  /** The report of a committee that is named in brackets: "[on the report of ... (A/60/5)]". */
  Optional<String> committeeReport() {
    String all = String.join(" ", lines);
    int report = all.toLowerCase(Locale.ROOT).indexOf(front.rules.report());
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

  /** "Agenda item 22 (c)"; a date may follow on the same line. */
  Optional<String> agendaItem() {
    for (String line : lines) {
      Matcher m = front.rules.agendaItem().matcher(line);
      if (m.matches() && !m.group(1).isBlank()) {
        return Optional.of(front.dates.cut(m.group(1)).strip());
      }
    }
    return Optional.empty();
  }
}
