package org.resolutionanalytics.core.parse.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.rule.Rules;

/** What a language's rules say of the lines before and after a text. Immutable. */
public final class FrontRules {

  /** A line with a date alone is no longer than this. */
  private static final int LONGEST_DATE_LINE = 22;

  private final List<String> adoptions;
  private final Pattern unfinished;
  private final Pattern masthead;
  private final Set<String> mastheadNames;
  private final Pattern datedName;
  private final String datedTitle;

  /** {@code S/2031/901}: drafts of the Security Council are numbered like its other documents. */
  final Pattern documentSymbol;

  final Pattern sponsored;
  final Pattern submitted;

  /** "Norland and Sudland: amendment to draft resolution A/80/L.9". */
  final Pattern amendment;

  /** "Agenda item 22 (c)"; a date may follow on the same line. */
  final Pattern agendaItem;

  final Pattern statement;
  final Pattern decision;
  final List<String> beforeDate;

  /** "At its 9990th meeting, held on 3 June 2031", "On 3 June 2031, in connection with". */
  final List<String> beforeDateOfStatement;

  final String issued;
  final String meeting;
  final String report;
  final String adopted;
  final Dates dates;
  final BodyName bodies;
  final SymbolReader symbols;
  final OrganizationSymbols organizations;
  final VoteReader votes;

  /** The rules of a language. */
  public FrontRules(Rules rules, Dates dates) {
    RuleFile front = rules.front();
    this.adoptions = front.lines("adoptions");
    this.unfinished = front.pattern("unfinished");
    this.masthead = front.pattern("masthead");
    this.mastheadNames =
        Stream.concat(
                front.lines("masthead names").stream(),
                rules.organs().principalNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    this.datedName = front.pattern("dated name");
    this.datedTitle = front.text("dated title");
    this.documentSymbol = front.pattern("document symbol");
    this.sponsored = front.pattern("sponsored");
    this.submitted = front.pattern("submitted");
    this.amendment = front.pattern("amendment");
    this.agendaItem = front.pattern("agenda item");
    this.statement = front.pattern("presidential statement");
    this.decision = front.pattern("decision");
    this.beforeDate = front.lines("before date");
    this.beforeDateOfStatement = front.lines("before date of statement");
    this.issued = front.text("issued");
    this.meeting = front.text("meeting");
    this.report = front.text("report");
    this.adopted = front.text("adopted");
    this.dates = dates;
    this.bodies = new BodyName(rules);
    this.symbols = new SymbolReader(rules);
    this.organizations = new OrganizationSymbols(rules);
    this.votes = new VoteReader(rules.votes());
  }

  /** Whether a line belongs to the head of a document's first page: "Distr.: General". */
  public boolean isMasthead(String line) {
    return mastheadNames.contains(line.toLowerCase(Locale.ROOT))
        || masthead.matcher(line).matches()
        || bodies.sessionLine(line).isPresent();
  }

  /** Whether a line starts with words that say that the text was adopted. */
  boolean isAdoption(String line) {
    return adoptions.stream()
        .anyMatch(words -> line.regionMatches(true, 0, words, 0, words.length()));
  }

  /** Whether a line cannot be the last one of a name or title: "in the", "its twenty-". */
  boolean isUnfinished(String line) {
    return unfinished.matcher(line).matches();
  }

  boolean isSponsors(String line) {
    return sponsored.matcher(line).matches() || submitted.matcher(line).matches();
  }

  /** "Resolution of 14 October 1964", "of 14 October 1964", also where a scan has lost the date. */
  boolean isDatedName(String line) {
    return datedName.matcher(line).matches();
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
        && line.startsWith(datedTitle, number)
        && dates.first(line.substring(number)).isPresent();
  }
}
