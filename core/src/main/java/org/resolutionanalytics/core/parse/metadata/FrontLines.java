package org.resolutionanalytics.core.parse.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.rule.FrontRules;
import org.resolutionanalytics.core.rule.Ordinals;
import org.resolutionanalytics.core.rule.Rules;

/** What lines before a text are, and the readers of what they say. Immutable. */
public final class FrontLines {

  /** A line with a date alone is no longer than this. */
  private static final int LONGEST_DATE_LINE = 22;

  final FrontRules rules;
  final Dates dates;
  final Ordinals ordinals;
  final BodyName bodies;
  final SymbolReader symbols;
  final OrganizationSymbols organizations;
  final VoteReader votes;
  private final Set<String> mastheadNames;

  /** Lines by the rules of a language. */
  public FrontLines(Rules rules, Dates dates) {
    this.rules = rules.front();
    this.dates = dates;
    this.ordinals = rules.ordinals();
    this.bodies = new BodyName(rules);
    this.symbols = new SymbolReader(rules);
    this.organizations = new OrganizationSymbols(rules);
    this.votes = new VoteReader(rules.votes());
    this.mastheadNames =
        Stream.concat(
                this.rules.mastheadNames().stream(),
                rules.organs().principalNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a line belongs to the head of a document's first page: "Distr.: General". */
  public boolean isMasthead(String line) {
    return mastheadNames.contains(line.toLowerCase(Locale.ROOT))
        || rules.masthead().matcher(line).matches()
        || bodies.sessionLine(line).isPresent();
  }

  /** Whether a line starts with words that say that the text was adopted. */
  boolean isAdoption(String line) {
    return rules.adoptions().stream()
        .anyMatch(words -> line.regionMatches(true, 0, words, 0, words.length()));
  }

  /** Whether a line cannot be the last one of a name or title: "in the", "its twenty-". */
  boolean isUnfinished(String line) {
    return rules.unfinished().matcher(line).matches();
  }

  boolean isSponsors(String line) {
    return rules.sponsored().matcher(line).matches() || rules.submitted().matcher(line).matches();
  }

  /** "Resolution of 14 October 1964", "of 14 October 1964", also where a scan has lost the date. */
  boolean isDatedName(String line) {
    return rules.datedName().matcher(line).matches();
  }

  /** The same, alone or after the number. */
  boolean isDatedNameAfterNumber(String line) {
    return isDatedName(line.substring(symbols.numberLength(line)).strip());
  }

  /** "of 3 June 1965", "3 June 1965": the date below a resolution's number. */
  boolean isDateLine(String line) {
    return line.length() <= LONGEST_DATE_LINE && dates.first(line).isPresent();
  }

  /**
   * Whether a line is a resolution's number and date: "9 (1946). Resolution of 15 October 1946".
   */
  public boolean isHeading(String line) {
    int number = symbols.numberLength(line);
    return number > 0
        && number < line.length()
        && line.startsWith(rules.datedTitle(), number)
        && dates.first(line.substring(number)).isPresent();
  }
}
