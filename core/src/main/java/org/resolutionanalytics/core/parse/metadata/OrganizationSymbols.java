package org.resolutionanalytics.core.parse.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * Reads the symbols of organizations other than the principal organs ({@code WHA77.3}, {@code
 * 1/CP.26}) by the forms of {@code organization-symbols.txt}.
 */
public final class OrganizationSymbols {
  private static final String RESOURCE = "/rules/en/organization-symbols.txt";
  private static final int LONGEST_LINE = 200;
  private static final String NUMBER = "(?:\\d{1,4}|[IVXLC]{1,9})";
  private static final String ALONE = "(?<=^|^resolution )[IVXLC]{1,9}(?=\\.?$)(?<session>)";
  private static final String TITLE_WORD =
      "(?:[A-Za-z ]{0,60}\\b(?:"
          + String.join("|", RuleFile.shipped("front").ordered("title word of others"))
          + "):? )?";

  /** What separates the literal parts of a form, which every symbol of it contains. */
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("\\{\\w+}|[ .]");

  private static final List<Form> FORMS = read();

  /**
   * A way to number: of one body.
   *
   * @param named whether the opening line must name the body
   * @param unprinted what a heading leaves out before the symbol
   * @param letters in small letters, what each symbol of this form has: most lines need no more
   */
  private record Form(
      String body, boolean named, String unprinted, String letters, Pattern start, Pattern end) {

    boolean isOf(String name) {
      return !named || body.equalsIgnoreCase(name);
    }
  }

  /**
   * A symbol found in a line.
   *
   * @param symbol as printed, and what a heading leaves out before it
   * @param body whose it is
   * @param session the session that it names; empty if it names none
   * @param end after it, in UTF-16 units of the line; the line's length where it ends the line
   */
  record Found(String symbol, String body, String session, int end) {}

  private OrganizationSymbols() {}

  /**
   * The symbol that a line starts with, with "Resolution" or "Decision" before it or not.
   *
   * @param body the name of the body that the opening line has
   */
  static Optional<Found> atStart(String line, String body) {
    return find(line, body, true);
  }

  /** The symbol that a line starts or ends with. */
  static Optional<Found> in(String line, String body) {
    return atStart(line, body).or(() -> find(line, body, false));
  }

  private static Optional<Found> find(String line, String body, boolean atStart) {
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      if (!lower.contains(form.letters()) || !form.isOf(body)) {
        continue;
      }
      Matcher m = (atStart ? form.start() : form.end()).matcher(line);
      if (atStart ? m.lookingAt() : m.find()) {
        return Optional.of(
            new Found(form.unprinted() + m.group(1), form.body(), m.group("session"), m.end(1)));
      }
    }
    return Optional.empty();
  }

  private static List<Form> read() {
    try (InputStream in =
            Objects.requireNonNull(
                OrganizationSymbols.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(OrganizationSymbols::form)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form form(String line) {
    int tab = line.indexOf('\t');
    String form = line.substring(tab + 1);
    int printed = form.indexOf('[') + 1;
    String own = form.substring(printed).replace("]", "");
    String symbol = "(" + pattern(own) + ")";
    return new Form(
        line.substring(0, tab),
        printed > 0,
        form.substring(0, Math.max(0, printed - 1)),
        Arrays.stream(BETWEEN_LETTERS.split(own))
            .max(Comparator.comparingInt(String::length))
            .orElse("")
            .toLowerCase(Locale.ROOT),
        Pattern.compile(TITLE_WORD + symbol + "(?![\\w/(-])", Pattern.CASE_INSENSITIVE),
        Pattern.compile("(?<![\\w/.-])" + symbol + "$", Pattern.CASE_INSENSITIVE));
  }

  private static String pattern(String form) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (form.startsWith("{session}", i)) {
        pattern.append("(?<session>").append(NUMBER).append(')');
        i += "{session}".length() - 1;
      } else if (form.startsWith("{number}", i)) {
        pattern.append(NUMBER);
        i += "{number}".length() - 1;
      } else if (form.startsWith("{alone}", i)) {
        pattern.append(ALONE);
        i += "{alone}".length() - 1;
      } else if (c == ' ') {
        pattern.append(" ?");
      } else {
        pattern.append(Pattern.quote(String.valueOf(c))).append(c == '.' ? " ?" : "");
      }
    }
    return pattern.toString();
  }
}
