package org.resolutionanalytics.core.parse.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;

/**
 * Keeps short paragraphs without a stop, which look like headings, as long as they may be a list of
 * names: they follow words that end with a colon ("... nominates the following judges:"), hold no
 * figures, and there are at least three of them.
 */
public final class NameLists {
  private static final int SHORTEST_LIST = 3;
  private static final int SHORTEST_NAME = 7;
  private static final int LONGEST_PERSON = 90;

  /** Two words with a capital at least, others shorter than five letters, a country. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[^\\s()\\d,;:]*(?: (?:\\p{Ll}{1,4}|[\u2019']?\\p{Lu}[^\\s()\\d,;:]*))* [\u2019']?\\p{Lu}[^\\s()\\d,;:]*"
              + " \\(\\p{Lu}[^()\\d,;:]*\\)");

  private final List<Paragraph> names = new ArrayList<>();
  private Optional<Paragraph> above = Optional.empty();

  /** Whether a line is a person's name and country: "Ms. Ada van den Berg (Norland)". */
  static boolean isPerson(Line line) {
    return line.last() == ')'
        && line.length() <= LONGEST_PERSON
        && PERSON.matcher(line.string()).matches();
  }

  /** A paragraph that is no heading was read. */
  public void announce(Paragraph paragraph) {
    above = Optional.of(paragraph).filter(p -> p.mark() == ':');
  }

  /** Keeps a paragraph that looks like a heading, if it may be a name of a list. */
  public boolean keep(Paragraph paragraph) {
    boolean keeps = above.isPresent() && isName(paragraph);
    if (keeps) {
      names.add(paragraph);
    }
    return keeps;
  }

  private static boolean isName(Paragraph paragraph) {
    if (paragraph.marker().isPresent() || paragraph.length() < SHORTEST_NAME) {
      return false;
    }
    Line line = paragraph.firstLine();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = line.text().charAt(i);
      if (Characters.isDigit(c) || c == '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * Gives away what was kept, in order.
   *
   * @param list takes them as paragraphs at the level of the one with the colon, if they are a list
   * @param headings takes them if they are none
   */
  public void settle(Consumer<Paragraph> list, Consumer<Paragraph> headings) {
    if (names.size() >= SHORTEST_LIST) {
      int level = above.map(Paragraph::level).orElse(1);
      names.forEach(name -> list.accept(name.at(level)));
    } else {
      names.forEach(headings);
    }
    names.clear();
    above = Optional.empty();
  }
}
