package org.resolutionanalytics.core.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The organs of a rule file, in its order. Immutable. */
public final class OrganRules {
  private static final Set<String> KEYS =
      Set.of(
          "names",
          "short",
          "symbol",
          "resolution",
          "decision",
          "decisions",
          "numbers",
          "alone",
          "body",
          "principal",
          "founded",
          "sessions",
          "slashed",
          "emergency");

  private static final Pattern YEARLY = Pattern.compile("yearly from (\\d{4})");
  private static final Pattern PER_YEAR = Pattern.compile("(\\d{1,2}) a year from (\\d{4})");

  private final List<OrganRule> all;

  private OrganRules(RuleFile file) {
    List<OrganRule> organs = new ArrayList<>();
    for (String section : file.sections()) {
      organs.add(new Reader(file, section).organ());
    }
    this.all = List.copyOf(organs);
  }

  /**
   * Organs of a file.
   *
   * @throws IllegalArgumentException if it breaks a rule; the message names file, section and fact
   */
  public static OrganRules of(RuleFile file) {
    return new OrganRules(file);
  }

  /** All organs. */
  public List<OrganRule> all() {
    return all;
  }

  /** The organ of a value of the column of bodies. */
  public Optional<OrganRule> ofBody(String body) {
    return all.stream().filter(organ -> organ.body().filter(body::equals).isPresent()).findFirst();
  }

  /** The names of the principal organs. */
  public List<String> principalNames() {
    return all.stream().filter(OrganRule::principal).flatMap(o -> o.names().stream()).toList();
  }

  /** One section. */
  private record Reader(RuleFile file, String section, Map<String, String> facts) {

    Reader(RuleFile file, String section) {
      this(file, section, file.facts(section, KEYS));
    }

    OrganRule organ() {
      return new OrganRule(
          section,
          split(needed("names"), "\\|"),
          needed("short"),
          form("resolution", "/RES/"),
          form("decision", "/DEC/"),
          fact("decisions").map(this::serials),
          Set.copyOf(split(needed("numbers"), ",")),
          Set.copyOf(fact("alone").map(value -> split(value, ",")).orElse(List.of())),
          fact("body"),
          fact("principal").isPresent(),
          fact("founded").map(this::date),
          fact("sessions").map(this::sessions),
          fact("slashed").map(this::number).orElse(0),
          fact("emergency").isPresent());
    }

    private String form(String kind, String series) {
      return fact(kind).orElseGet(() -> needed("symbol") + series + "{number}");
    }

    private Optional<String> fact(String key) {
      return Optional.ofNullable(facts.get(key));
    }

    private String needed(String key) {
      return fact(key)
          .orElseThrow(() -> file.error(section, "the fact '" + key + "' is missing: add it"));
    }

    private static List<String> split(String value, String separator) {
      return Arrays.stream(value.split(separator, -1)).map(String::strip).toList();
    }

    private OrganRule.Sessions sessions(String value) {
      Matcher yearly = YEARLY.matcher(value);
      if (yearly.matches()) {
        return new OrganRule.Sessions(0, number(yearly.group(1)));
      }
      Matcher perYear = PER_YEAR.matcher(value);
      if (perYear.matches()) {
        return new OrganRule.Sessions(number(perYear.group(1)), number(perYear.group(2)));
      }
      throw file.error(
          section, "sessions are 'yearly from 1945' or '3 a year from 2006', not '" + value + "'");
    }

    private OrganRule.Serials serials(String value) {
      List<String> ends = split(value, "-");
      if (ends.size() != 2) {
        throw file.error(section, "decisions are '401-599', not '" + value + "'");
      }
      return new OrganRule.Serials(number(ends.get(0)), number(ends.get(1)));
    }

    private int number(String value) {
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw file.error(section, "'" + value + "' is no number");
      }
    }

    private LocalDate date(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw file.error(section, "'" + value + "' is no day, as 2006-03-15 is");
      }
    }
  }
}
