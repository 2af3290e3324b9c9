package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;

/**
 * An organ whose resolutions are cited, and how it numbers them. The prefix is that of its document
 * symbols; a resolution is {@code prefix/RES/number}, a decision {@code prefix/DEC/number}.
 */
enum Organ {
  GENERAL_ASSEMBLY(
      "A",
      "Assembly",
      List.of("General Assembly"),
      EnumSet.of(
          NumberForm.SESSION, NumberForm.SPECIAL_SESSION, NumberForm.SESSION_IN_PARENTHESES)),
  SECURITY_COUNCIL(
      "S",
      "Council",
      List.of("Security Council"),
      EnumSet.of(NumberForm.YEAR_IN_PARENTHESES, NumberForm.PLAIN)),
  ECONOMIC_AND_SOCIAL_COUNCIL(
      "E",
      "Council",
      List.of("Economic and Social Council"),
      EnumSet.of(NumberForm.ANNUAL, NumberForm.SESSION_IN_PARENTHESES)),
  HUMAN_RIGHTS_COUNCIL(
      "A/HRC",
      "Council",
      List.of("Human Rights Council"),
      EnumSet.of(NumberForm.SESSION, NumberForm.SPECIAL_SESSION)),
  TRUSTEESHIP_COUNCIL(
      "T",
      "Council",
      List.of("Trusteeship Council"),
      EnumSet.of(NumberForm.SESSION_IN_PARENTHESES)),
  COMMISSION_ON_HUMAN_RIGHTS(
      "E/CN.4",
      "Commission",
      List.of("Commission on Human Rights"),
      EnumSet.of(NumberForm.ANNUAL, NumberForm.SESSION_IN_PARENTHESES)),
  SUB_COMMISSION_ON_HUMAN_RIGHTS(
      "E/CN.4/Sub.2",
      "Sub-Commission",
      List.of(
          "Sub-Commission on the Promotion and Protection of Human Rights",
          "Sub-Commission on Prevention of Discrimination and Protection of Minorities",
          "Subcommission on the Promotion and Protection of Human Rights",
          "Subcommission on Prevention of Discrimination and Protection of Minorities"),
      EnumSet.of(NumberForm.ANNUAL)),
  STATISTICAL_COMMISSION(
      "E/CN.3", "Commission", List.of("Statistical Commission"), Organ.yearOrSession()),
  COMMISSION_FOR_SOCIAL_DEVELOPMENT(
      "E/CN.5", "Commission", List.of("Commission for Social Development"), Organ.yearOrSession()),
  COMMISSION_ON_THE_STATUS_OF_WOMEN(
      "E/CN.6", "Commission", List.of("Commission on the Status of Women"), Organ.yearOrSession()),
  COMMISSION_ON_NARCOTIC_DRUGS(
      "E/CN.7", "Commission", List.of("Commission on Narcotic Drugs"), Organ.yearOrSession()),
  COMMISSION_ON_POPULATION_AND_DEVELOPMENT(
      "E/CN.9",
      "Commission",
      List.of("Commission on Population and Development"),
      Organ.yearOrSession()),
  COMMISSION_ON_CRIME_PREVENTION_AND_CRIMINAL_JUSTICE(
      "E/CN.15",
      "Commission",
      List.of("Commission on Crime Prevention and Criminal Justice"),
      Organ.yearOrSession()),
  COMMISSION_ON_SCIENCE_AND_TECHNOLOGY_FOR_DEVELOPMENT(
      "E/CN.16",
      "Commission",
      List.of("Commission on Science and Technology for Development"),
      Organ.yearOrSession()),
  COMMISSION_ON_SUSTAINABLE_DEVELOPMENT(
      "E/CN.17",
      "Commission",
      List.of("Commission on Sustainable Development"),
      Organ.yearOrSession()),
  ENVIRONMENT_ASSEMBLY(
      "UNEP/EA",
      "Environment Assembly",
      List.of(
          "United Nations Environment Assembly",
          "United Nations Environment Assembly of the United Nations Environment Programme",
          "Environment Assembly"),
      EnumSet.of(NumberForm.SESSION)),
  WORLD_HEALTH_ASSEMBLY(
      "WHA", "Health Assembly", List.of("World Health Assembly"), EnumSet.of(NumberForm.DOTTED));

  /** Sessions before this one numbered resolutions {@code 2453 (XXIII)}. */
  private static final int FIRST_SLASHED_ASSEMBLY_SESSION = 31;

  private static final LocalDate HUMAN_RIGHTS_COUNCIL_FOUNDED = LocalDate.of(2006, 3, 15);

  private final String prefix;
  private final String shortName;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> names;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<NumberForm> forms;

  Organ(String prefix, String shortName, List<String> names, Set<NumberForm> forms) {
    this.prefix = prefix;
    this.shortName = shortName;
    this.names = List.copyOf(names);
    this.forms = Set.copyOf(forms);
  }

  private static Set<NumberForm> yearOrSession() {
    return EnumSet.of(NumberForm.ANNUAL, NumberForm.SESSION);
  }

  static Optional<Organ> of(Body body) {
    return switch (body) {
      case GENERAL_ASSEMBLY -> Optional.of(GENERAL_ASSEMBLY);
      case SECURITY_COUNCIL -> Optional.of(SECURITY_COUNCIL);
      case ECONOMIC_AND_SOCIAL_COUNCIL -> Optional.of(ECONOMIC_AND_SOCIAL_COUNCIL);
      case HUMAN_RIGHTS_COUNCIL -> Optional.of(HUMAN_RIGHTS_COUNCIL);
      case OTHER -> Optional.empty();
    };
  }

  List<String> names() {
    return names;
  }

  /** What it is called after its first mention: {@code Council}. */
  String shortName() {
    return shortName;
  }

  /** Whether it numbers so. */
  boolean accepts(InstrumentNumber number) {
    boolean early =
        this == GENERAL_ASSEMBLY
            && number.form() == NumberForm.SESSION
            && number.session() < FIRST_SLASHED_ASSEMBLY_SESSION;
    boolean emergency =
        number.form() == NumberForm.SPECIAL_SESSION
            && number.base().startsWith("E")
            && this != GENERAL_ASSEMBLY;
    return forms.contains(number.form()) && !early && !emergency;
  }

  /**
   * Whether an instrument of that number can have that date. The Assembly's session s opens in
   * September of 1945 + s; the Human Rights Council has three sessions a year since 2006.
   */
  boolean agrees(InstrumentNumber number, LocalDate date) {
    return switch (this) {
      case GENERAL_ASSEMBLY ->
          number.form() != NumberForm.SESSION || isInSession(number.session(), date);
      case HUMAN_RIGHTS_COUNCIL ->
          date.isAfter(HUMAN_RIGHTS_COUNCIL_FOUNDED)
              && (number.form() != NumberForm.SESSION
                  || Math.abs(councilYear(number.session()) - date.getYear()) <= 1);
      case SECURITY_COUNCIL ->
          number.form() != NumberForm.YEAR_IN_PARENTHESES || number.session() == date.getYear();
      default -> number.form() != NumberForm.ANNUAL || number.session() == date.getYear();
    };
  }

  /** Whether an instrument of that number can have existed on a day. */
  boolean canPrecede(InstrumentNumber number, LocalDate day) {
    return switch (this) {
      case GENERAL_ASSEMBLY ->
          number.form() != NumberForm.SESSION || number.session() <= day.getYear() - 1945;
      case HUMAN_RIGHTS_COUNCIL ->
          day.isAfter(HUMAN_RIGHTS_COUNCIL_FOUNDED)
              && (number.form() != NumberForm.SESSION
                  || councilYear(number.session()) <= day.getYear() + 1);
      default -> true;
    };
  }

  private static int councilYear(int session) {
    return 2006 + (session - 1) / 3;
  }

  /** In September one session ends and the next opens. */
  private static boolean isInSession(int session, LocalDate date) {
    int opened = date.getYear() - 1945;
    return (date.getMonthValue() >= 9 && session == opened)
        || (date.getMonthValue() <= 9 && session == opened - 1);
  }

  /** The symbol of one of its resolutions or decisions. */
  String symbol(boolean decision, InstrumentNumber number, int part, Optional<LocalDate> date) {
    if (this == ENVIRONMENT_ASSEMBLY) {
      return prefix + "." + number.base().replace("/", decision ? "/Dec." : "/Res.");
    }
    if (this == WORLD_HEALTH_ASSEMBLY) {
      return prefix + number.base();
    }
    String year =
        number.form() == NumberForm.PLAIN && date.isPresent()
            ? " (" + date.get().getYear() + ")"
            : "";
    return prefix + (decision ? "/DEC/" : "/RES/") + number.normal(part) + year;
  }
}
