package org.resolutionanalytics.core.parse.metadata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.rule.SymbolForm;

/**
 * Reads the symbols of organizations other than the principal organs ({@code WHA77.3}, {@code
 * 1/CP.26}) by the forms of {@code organization-symbols.txt}.
 */
final class OrganizationSymbols {
  private static final int LONGEST_LINE = 200;
  private static final String NUMBER = "(?:\\d{1,4}|[IVXLC]{1,9})";

  /** What separates the literal parts of a form, which every symbol of it contains. */
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("\\{\\w+}|[ .]");

  private final List<Form> forms;

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

  OrganizationSymbols(Rules rules) {
    Set<String> words = rules.front().titleWordOfOthers();
    String title = "(?:[A-Za-z ]{0,60}\\b(?:" + String.join("|", words) + "):? )?";
    String alone = "(?<=^|^" + words.iterator().next() + " )[IVXLC]{1,9}(?=\\.?$)(?<session>)";
    this.forms = rules.symbols().stream().map(form -> form(form, title, alone)).toList();
  }

  /**
   * The symbol that a line starts with, with "Resolution" or "Decision" before it or not.
   *
   * @param body the name of the body that the opening line has
   */
  Optional<Found> atStart(String line, String body) {
    return find(line, body, true);
  }

  /** The symbol that a line starts or ends with. */
  Optional<Found> in(String line, String body) {
    return atStart(line, body).or(() -> find(line, body, false));
  }

  private Optional<Found> find(String line, String body, boolean atStart) {
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (Form form : forms) {
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

  private static Form form(SymbolForm rule, String title, String alone) {
    String form = rule.form();
    int printed = form.indexOf('[') + 1;
    String own = form.substring(printed).replace("]", "");
    String symbol = "(" + pattern(own, alone) + ")";
    return new Form(
        rule.body(),
        printed > 0,
        form.substring(0, Math.max(0, printed - 1)),
        Arrays.stream(BETWEEN_LETTERS.split(own))
            .max(Comparator.comparingInt(String::length))
            .orElse("")
            .toLowerCase(Locale.ROOT),
        Pattern.compile(title + symbol + "(?![\\w/(-])", Pattern.CASE_INSENSITIVE),
        Pattern.compile("(?<![\\w/.-])" + symbol + "$", Pattern.CASE_INSENSITIVE));
  }

  private static String pattern(String form, String alone) {
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
        pattern.append(alone);
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
