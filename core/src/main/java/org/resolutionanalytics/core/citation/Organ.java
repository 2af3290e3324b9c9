package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.rule.OrganRule;

/** An organ whose resolutions are cited, and how it numbers them. */
final class Organ {

  private final OrganRule rule;
  private final Set<NumberForm> forms;
  private final Set<NumberForm> alone;

  Organ(OrganRule rule) {
    this.rule = rule;
    this.forms = forms(rule.numbers());
    this.alone = forms(rule.alone());
  }

  private static Set<NumberForm> forms(Set<String> names) {
    return names.stream()
        .map(name -> NumberForm.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean is(Body body) {
    return rule.body().filter(body.id()::equals).isPresent();
  }

  List<String> names() {
    return rule.names();
  }

  /** What it is called after its first mention: {@code Council}. */
  String shortName() {
    return rule.shortName();
  }

  /** The forms of its numbers that mean it where a text names no organ. */
  Set<NumberForm> alone() {
    return alone;
  }

  /** Whether it numbers so. */
  boolean accepts(InstrumentNumber number) {
    boolean early = number.form() == NumberForm.SESSION && number.session() < rule.slashed();
    boolean emergency =
        number.form() == NumberForm.SPECIAL_SESSION
            && number.base().startsWith("E")
            && !rule.emergency();
    return forms.contains(number.form()) && !early && !emergency;
  }

  /** Whether an instrument of that number can have that date. */
  boolean agrees(InstrumentNumber number, LocalDate date) {
    boolean founded = rule.founded().filter(day -> !date.isAfter(day)).isEmpty();
    return founded
        && switch (number.form()) {
          case SESSION -> isInSession(number.session(), date);
          case YEAR_IN_PARENTHESES, ANNUAL -> number.session() == date.getYear();
          default -> true;
        };
  }

  /** In September one yearly session ends and the next opens. */
  private boolean isInSession(int session, LocalDate date) {
    if (rule.sessions().isEmpty()) {
      return true;
    }
    OrganRule.Sessions sessions = rule.sessions().get();
    if (sessions.perYear() > 0) {
      return Math.abs(year(sessions, session) - date.getYear()) <= 1;
    }
    int opened = date.getYear() - sessions.from();
    return (date.getMonthValue() >= 9 && session == opened)
        || (date.getMonthValue() <= 9 && session == opened - 1);
  }

  private static int year(OrganRule.Sessions sessions, int session) {
    return sessions.perYear() > 0
        ? sessions.from() + (session - 1) / sessions.perYear()
        : sessions.from() + session;
  }

  /** Whether an instrument of that number can have existed on a day. */
  boolean canPrecede(InstrumentNumber number, LocalDate day) {
    if (rule.founded().filter(founded -> !day.isAfter(founded)).isPresent()) {
      return false;
    }
    return number.form() != NumberForm.SESSION
        || rule.sessions()
            .filter(s -> year(s, number.session()) > day.getYear() + (s.perYear() > 0 ? 1 : 0))
            .isEmpty();
  }

  /** The symbol of one of its resolutions or decisions. */
  String symbol(boolean decision, InstrumentNumber number, int part, Optional<LocalDate> date) {
    String form = decision ? rule.decision() : rule.resolution();
    String year =
        number.form() == NumberForm.PLAIN && date.isPresent()
            ? " (" + date.get().getYear() + ")"
            : "";
    int slash = number.base().indexOf('/');
    return form.replace("{number}", number.normal(part))
            .replace("{session}", number.base().substring(0, Math.max(0, slash)))
            .replace("{serial}", number.base().substring(slash + 1))
        + year;
  }
}
