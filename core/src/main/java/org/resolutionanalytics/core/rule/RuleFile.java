package org.resolutionanalytics.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A file of rules: sections of lines. A section starts with its name in square brackets on a line
 * of its own; empty lines and those that start with a hash sign are left out. What the lines of a
 * section are is up to the reader: words separated by blanks, phrases, or a regular expression that
 * goes on over lines. Immutable.
 */
public final class RuleFile {
  private static final Pattern HEADING = Pattern.compile("\\[([a-z][a-z ]*)]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PART = Pattern.compile("%([a-z][a-z ]*)(\\|?)%");
  private final String file;
  private final Map<String, List<Line>> sections = new LinkedHashMap<>();

  private record Line(int number, String text) {}

  private RuleFile(String file, String text) {
    this.file = file;
    List<Line> section = List.of();
    int number = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        section = new ArrayList<>();
        if (sections.putIfAbsent(heading.group(1), section) != null) {
          throw error(number, "section [" + heading.group(1) + "] is there twice: merge both");
        }
      } else if (sections.isEmpty()) {
        throw error(number, "a section's name in square brackets must precede the first rule");
      } else {
        section.add(new Line(number, line));
      }
    }
  }

  /**
   * A file as text.
   *
   * @param file its name, for messages
   * @param text its sections
   * @throws IllegalArgumentException if it breaks a rule; the message names file and line
   */
  public static RuleFile parse(String file, String text) {
    return new RuleFile(file, text);
  }

  /**
   * The file as a record: each component has the section of its name. A set has its words in their
   * order, a list its lines, a string its lines with blanks between them, a pattern the expression
   * that its lines make together.
   *
   * @param type the record
   * @throws IllegalArgumentException if a section is missing or unknown; the message names it
   */
  public <R extends Record> R as(Class<R> type) {
    Set<String> unknown = new TreeSet<>(sections.keySet());
    R rules =
        RuleRecord.of(
            type,
            component -> {
              String section = RuleRecord.name(component, " ");
              unknown.remove(section);
              return value(section, component.getType());
            });
    unknown.removeIf(this::isPart);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(file + ": nothing reads the sections " + unknown);
    }
    return rules;
  }

  private Object value(String section, Class<?> type) {
    if (type == Set.class) {
      return words(section);
    }
    if (type == List.class) {
      return lines(section);
    }
    return type == Pattern.class ? pattern(section) : text(section);
  }

  /** Whether an expression has a section in it. */
  private boolean isPart(String section) {
    return sections.values().stream()
        .flatMap(List::stream)
        .anyMatch(line -> line.text().contains("%" + section));
  }

  /** The words of a section, separated by blanks and line ends, in their order. */
  public Set<String> words(String section) {
    Set<String> words = new LinkedHashSet<>();
    for (Line line : section(section)) {
      for (String word : BLANKS.split(line.text(), -1)) {
        if (!words.add(word)) {
          throw error(line.number(), "'" + word + "' is in [" + section + "] twice: remove one");
        }
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /** The lines of a section, in their order; quotation marks around one keep its outer blanks. */
  public List<String> lines(String section) {
    return section(section).stream().map(line -> unquoted(line.text())).toList();
  }

  private static String unquoted(String line) {
    boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
    return quoted ? line.substring(1, line.length() - 1) : line;
  }

  /**
   * What the lines of a section mean, in their order.
   *
   * @param reader reads a line; throws an {@link IllegalArgumentException} that says what is wrong
   *     with it and what to do
   * @throws IllegalArgumentException if the reader does; the message names file and line
   */
  public <T> List<T> read(String section, Function<String, T> reader) {
    List<T> read = new ArrayList<>();
    for (Line line : section(section)) {
      try {
        read.add(reader.apply(line.text()));
      } catch (IllegalArgumentException e) {
        throw error(line.number(), String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(read);
  }

  /** The lines of a section with a blank between two. */
  String text(String section) {
    return String.join(" ", lines(section));
  }

  /**
   * The regular expression that the lines of a section make together. In it, {@code %name%} is that
   * of another section, and {@code %name|%} any of its words.
   */
  Pattern pattern(String section) {
    try {
      return Pattern.compile(expression(section));
    } catch (PatternSyntaxException e) {
      throw error(
          section(section).get(0).number(),
          "[" + section + "] is not a regular expression: " + e.getDescription());
    }
  }

  private String expression(String section) {
    return PART.matcher(String.join("", lines(section)))
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group(2).isEmpty()
                        ? expression(part.group(1))
                        : String.join("|", words(part.group(1)))));
  }

  /** The names of all sections, in their order. */
  public List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /**
   * The facts of a section whose lines are {@code name: value}.
   *
   * @param known the names that there may be
   * @throws IllegalArgumentException if a line is no such fact; the message names file and line
   */
  public Map<String, String> facts(String section, Set<String> known) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Line line : section(section)) {
      int colon = line.text().indexOf(':');
      String name = line.text().substring(0, Math.max(0, colon)).strip();
      String value = line.text().substring(colon + 1).strip();
      if (!known.contains(name) || value.isEmpty()) {
        throw error(line.number(), "expected 'name: value' with a name of the file's first lines");
      }
      if (facts.putIfAbsent(name, value) != null) {
        throw error(line.number(), "'" + name + "' is in [" + section + "] twice: remove one");
      }
    }
    return facts;
  }

  /**
   * What is wrong with a section.
   *
   * @param reason what is wrong, and what to do
   */
  public IllegalArgumentException error(String section, String reason) {
    return error(section(section).get(0).number() - 1, reason);
  }

  private List<Line> section(String name) {
    List<Line> lines = sections.get(name);
    if (lines == null || lines.isEmpty()) {
      throw new IllegalArgumentException(file + ": section [" + name + "] is missing or empty");
    }
    return lines;
  }

  private IllegalArgumentException error(int line, String reason) {
    return new IllegalArgumentException(file + ":" + line + ": " + reason);
  }
}
