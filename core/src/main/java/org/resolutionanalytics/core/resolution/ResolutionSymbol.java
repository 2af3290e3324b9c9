package org.resolutionanalytics.core.resolution;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.text.Numerals;

/**
 * A document symbol of the United Nations in its normal form: {@code A/RES/65/170}, {@code
 * A/RES/57/270 B}, {@code A/RES/2453 A (XXIII)}, {@code S/RES/1325 (2000)}, {@code E/RES/2006/2},
 * {@code A/HRC/RES/12/10}.
 *
 * @param value the symbol, not blank
 */
public record ResolutionSymbol(String value) {
  /** {@code A/RES/65/170}, {@code A/HRC/DEC/55/116}, {@code S/PRST/2020/11}. */
  private static final Pattern ADOPTED = Pattern.compile(".*?/(?:RES|DEC|PRST)/(.*)");

  /** {@code A/C.3/80/L.30}, {@code A/80/L.17}, {@code E/CN.6/2018/L.4}, {@code A/L.632}. */
  private static final Pattern DRAFT =
      Pattern.compile(".*?(?:/((?:ES-|S-)?\\d{1,4}))?/(?:L|CRP)\\.\\d+(?:/.*)?");

  /**
   * Checks that there is a symbol.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ResolutionSymbol {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a symbol is never blank");
    }
  }

  /** Whether it is the symbol of a draft. */
  public boolean isDraft() {
    return DRAFT.matcher(value).matches();
  }

  /** Whose resolution it is. */
  public Body body() {
    if (value.startsWith("A/HRC/")) {
      return Body.HUMAN_RIGHTS_COUNCIL;
    }
    if (value.startsWith("A/") && !value.startsWith("A/CONF")) {
      return Body.GENERAL_ASSEMBLY;
    }
    if (value.startsWith("S/")) {
      return Body.SECURITY_COUNCIL;
    }
    return value.startsWith("E/") && !value.startsWith("E/CN")
        ? Body.ECONOMIC_AND_SOCIAL_COUNCIL
        : Body.OTHER;
  }

  /**
   * The session as printed: {@code 65}, {@code S-27}, {@code XXIII}; for the Economic and Social
   * Council the year that takes its place; empty for the Security Council.
   */
  public Optional<String> session() {
    Matcher draft = DRAFT.matcher(value);
    if (draft.matches()) {
      return Optional.ofNullable(draft.group(1));
    }
    Matcher adopted = ADOPTED.matcher(value);
    if (!adopted.matches() || body() == Body.SECURITY_COUNCIL) {
      return Optional.empty();
    }
    String rest = adopted.group(1);
    int open = rest.indexOf('(');
    if (open >= 0) {
      return Optional.of(rest.substring(open + 1).replace(")", ""));
    }
    int slash = rest.indexOf('/');
    return slash > 0 ? Optional.of(rest.substring(0, slash)) : Optional.empty();
  }

  /**
   * The year of adoption as far as the symbol shows it: the year of the Security Council's and the
   * Economic and Social Council's symbols; 1945 + n for the General Assembly's nth session, in
   * which most of its resolutions are adopted before the year ends; empty for all others.
   */
  public Optional<Integer> year() {
    String digits = body() == Body.SECURITY_COUNCIL ? yearOfCouncil() : session().orElse("");
    int number = Numerals.arabicOrRoman(digits);
    return switch (body()) {
      case SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL ->
          number >= 1946 ? Optional.of(number) : Optional.empty();
      case GENERAL_ASSEMBLY ->
          number > 0 && number < 200 ? Optional.of(AssemblySession.year(number)) : Optional.empty();
      case HUMAN_RIGHTS_COUNCIL, OTHER -> Optional.empty();
    };
  }

  /** {@code S/RES/1325 (2000)}, {@code S/PRST/2020/11}, {@code S/2031/901}. */
  private String yearOfCouncil() {
    int open = value.indexOf('(');
    return open >= 0
        ? value.substring(open + 1).replace(")", "")
        : value.replace("PRST/", "").split("/", -1)[1];
  }

  @Override
  public String toString() {
    return value;
  }
}
