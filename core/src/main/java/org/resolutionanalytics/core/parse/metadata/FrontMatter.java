package org.resolutionanalytics.core.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.rule.OrganRules;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * The lines before a text, an empty one between two blocks, and what they say in forms of their
 * own: the symbol and sponsors of a draft, the masthead of a United Nations document.
 */
public final class FrontMatter {
  private static final List<String> ADOPTIONS = RuleFile.shipped("front").lines("adoptions");

  /** {@code A/C.3/80/L.30/Rev.1}, {@code A/80/L.17}, {@code E/CN.6/2024/L.3}, {@code A/L.632}. */
  private static final Pattern DRAFT_SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z/])([A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.-]{0,9}){0,4}/(?:L|CRP)\\.\\d{1,4}"
              + "(?:/(?:Rev|Add|Corr)\\.\\d{1,2})*)(?![\\d.])");

  /** {@code S/2031/901}: drafts of the Security Council are numbered like its other documents. */
  private static final Pattern DOCUMENT_SYMBOL =
      RuleFile.shipped("front").pattern("document symbol");

  private static final Pattern SPONSORED = RuleFile.shipped("front").pattern("sponsored");

  private static final Pattern SUBMITTED = RuleFile.shipped("front").pattern("submitted");

  private static final Pattern UNFINISHED = RuleFile.shipped("front").pattern("unfinished");

  /** "Norland and Sudland: amendment to draft resolution A/80/L.9". */
  private static final Pattern AMENDMENT = RuleFile.shipped("front").pattern("amendment");

  /** "Agenda item 22 (c)"; a date may follow on the same line. */
  static final Pattern AGENDA_ITEM = RuleFile.shipped("front").pattern("agenda item");

  private static final Pattern MASTHEAD = RuleFile.shipped("front").pattern("masthead");

  private static final Set<String> MASTHEAD_NAMES =
      Stream.concat(
              RuleFile.shipped("front").lines("masthead names").stream(),
              OrganRules.shipped().principalNames().stream()
                  .map(name -> name.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

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
    return ADOPTIONS.stream()
        .anyMatch(words -> line.regionMatches(true, 0, words, 0, words.length()));
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
