package org.resolutionanalytics.core.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** {@code S/2031/901}: drafts of the Security Council are numbered like its other documents. */
  private static final Pattern DOCUMENT_SYMBOL =
      Pattern.compile("(?:United Nations )?([AES](?:/[A-Z0-9.]{1,8}){1,4})");

  private static final Pattern SPONSORED =
      Pattern.compile(
          ".*(?::\\*?|:? \\*) ?(?:revised )?draft (?:resolution|decision)\\*{0,2}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?:Revised )?draft (?:resolution|decision|proposal|text|statement)s?\\*{0,2}"
              + "(?: [IVX]{1,5}| (?:submitted|proposed|sponsored|recommended) by\\b.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*[, ](?:the|its|of|and|or|by|for|from|to|at|on|in|an?|following|with)|.*[,;:-]");

  /** "Norland and Sudland: amendment to draft resolution A/80/L.9". */
  private static final Pattern AMENDMENT =
      Pattern.compile(
          "(?<sponsors>[^:]{1,300}: ?\\*{0,2} ?)?"
              + "(?:(?:proposed|suggested|revised|oral|further|draft|list of) ){0,2}"
              + "amendments? to (?:the )?(?:draft|document)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** "Agenda item 22 (c)"; a date may follow on the same line. */
  static final Pattern AGENDA_ITEM =
      Pattern.compile("Agenda items?:? *(.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MASTHEAD =
      Pattern.compile(
          "(?:Distr\\b|Original:|Page \\d|Agenda items? |United Nations [A-Z]{1,4}/|Doc\\. \\S+/"
              + "|(?:Committee|Forum|Sponsors?|Co-sponsors|Signatories|Submitted by|Topic|Date):).*",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> MASTHEAD_NAMES =
      Set.of(
          "united nations",
          "general assembly",
          "security council",
          "economic and social council",
          "human rights council",
          "trusteeship council",
          "provisional",
          "limited",
          "general",
          "english");

  private final List<String> lines;

  public FrontMatter(List<String> lines) {
    this.lines = lines;
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

  /** Whether a line belongs to the head of a document's first page: "Distr.: General". */
  public static boolean isMasthead(String line) {
    return MASTHEAD_NAMES.contains(line.toLowerCase(Locale.ROOT))
        || MASTHEAD.matcher(line).matches()
        || BodyName.sessionLine(line).isPresent();
  }

  /** The symbol of a draft: the first one that is printed; those in brackets are of others. */
  Optional<ResolutionSymbol> draftSymbol() {
    return first(DRAFT_SYMBOL, false)
        .or(() -> isDraft() ? first(DOCUMENT_SYMBOL, true) : Optional.empty());
  }

  private Optional<ResolutionSymbol> first(Pattern symbol, boolean whole) {
    return outsideBrackets().stream()
        .filter(line -> !line.contains("(") && !isSponsors(line))
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
    return lines.stream().anyMatch(FrontMatter::isAdoption);
  }

  static boolean isAdoption(String line) {
    return line.regionMatches(true, 0, "Resolution adopted", 0, 18)
        || line.regionMatches(true, 0, "Decision adopted", 0, 16);
  }

  /** The line after the words that name the sponsors of a draft; 0 if there are none. */
  int afterSponsors() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (SPONSORED.matcher(i == 0 ? line : lines.get(i - 1) + " " + line).matches()) {
        return i + 1;
      }
      if (SUBMITTED.matcher(line).matches()) {
        return afterSentence(i);
      }
    }
    return 0;
  }

  /** Whether a line cannot be the last one of a name or title: "in the", "its twenty-". */
  static boolean isUnfinished(String line) {
    return UNFINISHED.matcher(line).matches();
  }

  /** The line after a sentence that may go on over lines; a capital starts a title, if it can. */
  private int afterSentence(int first) {
    int next = first + 1;
    while (next < lines.size()
        && !lines.get(next).isEmpty()
        && (Characters.isLower(lines.get(next).charAt(0)) || isUnfinished(lines.get(next - 1)))) {
      next++;
    }
    return next;
  }

  private static boolean isSponsors(String line) {
    return SPONSORED.matcher(line).matches() || SUBMITTED.matcher(line).matches();
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
      Matcher amendment = AMENDMENT.matcher(lines.get(i) + next);
      if (amendment.matches() && (i < before || amendment.group("sponsors") != null)) {
        return true;
      }
    }
    return false;
  }
}
