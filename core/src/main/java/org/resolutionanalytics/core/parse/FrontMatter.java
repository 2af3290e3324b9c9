package org.resolutionanalytics.core.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.text.Ordinals;

/**
 * What the lines before the text say in forms of their own: the symbol and title of a draft, the
 * symbols and names of organizations other than the principal organs.
 */
final class FrontMatter {
  /** {@code A/C.3/80/L.30/Rev.1}, {@code A/80/L.17}, {@code A/HRC/57/L.8}. */
  private static final Pattern DRAFT_SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z/])((?:A|E)/(?:C\\.\\d/|HRC/)?(?:ES-|S-)?\\d{1,4}/(?:L|CRP)\\.\\d{1,4}"
              + "(?:/(?:Rev|Add|Corr)\\.\\d{1,2})*)(?![\\d.])");

  private static final Pattern OTHER_SYMBOL =
      Pattern.compile(
          "\\b(WHA\\d{1,3}\\.\\d{1,3}|EB\\d{1,3}\\.?R\\d{1,3}|GC\\(\\d{1,3}\\)/RES/\\d{1,3}"
              + "|UNEP/EA\\.\\d{1,2}/Res\\.\\d{1,3}|HSP/HA\\.\\d{1,2}/Res\\.\\d{1,3}"
              + "|Assembly/AU/(?:Dec|Decl|Res)\\.\\d{1,4} ?\\([IVXL]{1,8}\\)"
              + "|\\d{1,3} ?C/Resolution \\d{1,3}|CM/(?:Dec|Res)\\.?\\d{1,4} ?\\([IVXL]{1,8}\\))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPONSORS =
      Pattern.compile(
          ".*:\\*? (?:revised )?draft (?:resolution|decision)\\*?", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMENDMENT =
      Pattern.compile(
          ".*\\bamendments? to (?:the )?(?:draft|document)\\b.*", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;

  FrontMatter(List<String> lines) {
    this.lines = lines;
  }

  /** The symbol of a draft: the first one that is printed; those in brackets are of others. */
  Optional<ResolutionSymbol> draftSymbol() {
    return lines.stream()
        .filter(line -> !line.startsWith("[") && !line.contains("("))
        .map(DRAFT_SYMBOL::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(m -> new ResolutionSymbol(m.group(1)));
  }

  /** The symbol of another organization's resolution, as printed. */
  static Optional<String> otherSymbol(String line) {
    Matcher m = OTHER_SYMBOL.matcher(line.length() > 200 ? line.substring(0, 200) : line);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The line with another organization's symbol; -1 if there is none. */
  int otherSymbolLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (otherSymbol(lines.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The line that names the sponsors of a draft: "Norland: draft resolution"; -1 if none does. */
  int sponsorsLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (SPONSORS.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the document amends a draft, so that it has no clauses of its own. */
  boolean isAmendment() {
    return lines.stream().anyMatch(line -> AMENDMENT.matcher(line).matches());
  }

  /** The words of an opening line without "The", ordinal and comma: "World Health Assembly". */
  static String bodyName(String opening) {
    String name = opening.strip().replaceAll("[,:]$", "").replaceFirst("(?i)^the ", "");
    String[] words = name.split(" ", 2);
    boolean session = words.length == 2 && Ordinals.word(words[0].toLowerCase(Locale.ROOT)) > 0;
    return session ? words[1] : name;
  }

  /** The session that an opening line names: "The Seventy-seventh World Health Assembly,". */
  static Optional<String> sessionOf(String opening) {
    String[] words = opening.strip().split(" ", 3);
    int session = words.length == 3 ? Ordinals.word(words[1].toLowerCase(Locale.ROOT)) : 0;
    return session > 0 ? Optional.of(String.valueOf(session)) : Optional.empty();
  }
}
