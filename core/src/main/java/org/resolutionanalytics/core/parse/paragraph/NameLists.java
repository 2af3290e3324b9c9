package org.resolutionanalytics.core.parse.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.PartLabels;

/**
 * Keeps short paragraphs without a stop, which look like headings, as long as they may be a list of
 * names: they follow words that end with a colon ("... nominates the following judges:"), hold no
 * figures, and are persons, or at least three.
 */
public final class NameLists {
  private static final int SHORTEST_LIST = 3;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_PERSON = 90;

  /** A word with a capital. All repetitions are bounded, since a line may be very long. */
  private static final String NAME = "[\u2019']?\\p{Lu}[^\\s()\\d,;:]{0,30}";

  /** Two words with a capital at least, others shorter than five letters, a country. */
  private static final String PERSON =
      "\\p{Lu}[^\\s()\\d,;:]{0,30}(?: (?:\\p{Ll}{1,4}|%1$s)){0,10} %1$s \\(\\p{Lu}[^()\\d,;:]{0,70}\\)"
          .formatted(NAME);

  private static final Pattern FIRST_PERSON = Pattern.compile(PERSON);

  /** A short word in small letters joins the last person of a list. */
  private static final String JOINER = " \\p{Ll}{1,3}";

  private static final Pattern ONE_PERSON =
      Pattern.compile(PERSON + "(?:[;,.]|[;,]" + JOINER + ")?");
  private static final Pattern PERSONS =
      Pattern.compile(PERSON + "[;,]?(?:" + JOINER + ")? " + PERSON);
  private static final Pattern ROW = Pattern.compile(PERSON + " " + PERSON);

  private final List<Paragraph> names = new ArrayList<>();
  private Optional<Paragraph> above = Optional.empty();

  /** Whether a line is a person's name and country: "Ms. Ada van den Berg (Norland)". */
  static boolean isPerson(Line line) {
    return line.length() <= LONGEST_PERSON && ONE_PERSON.matcher(line.string()).matches();
  }

  /** Whether a line starts with a person's name and country. */
  static boolean startsWithPerson(Line line) {
    return FIRST_PERSON.matcher(line.string()).lookingAt();
  }

  /** Whether a line holds more than one person, as running text or a row of persons does. */
  static boolean holdsPersons(Line line) {
    return PERSONS.matcher(line.string()).find();
  }

  /**
   * Whether a line starts with several persons without a mark between them: the columns of a list.
   */
  static boolean isRow(Line line) {
    return ROW.matcher(line.string()).lookingAt();
  }

  /** A paragraph that is no heading was read. */
  public void announce(Paragraph paragraph) {
    above = Optional.of(paragraph).filter(p -> p.mark() == ':');
  }

  /**
   * Keeps a paragraph that looks like a heading, a person or a row of persons, if it may be a name
   * of a list.
   */
  public boolean keep(Paragraph paragraph, boolean heading) {
    boolean keeps = above.isPresent() && isName(paragraph) && (heading || isPersons(paragraph));
    if (keeps) {
      names.add(paragraph);
    }
    return keeps;
  }

  /** Whether a paragraph is a person's name and country, whatever it stops with, or a row. */
  private static boolean isPersons(Paragraph paragraph) {
    return isRow(paragraph.firstLine())
        || (paragraph.length() <= LONGEST_PERSON && ONE_PERSON.matcher(words(paragraph)).matches());
  }

  private static boolean isName(Paragraph paragraph) {
    return paragraph.marker().isEmpty()
        && paragraph.length() >= SHORTEST_NAME
        && PartLabels.in(paragraph.firstLine()).isEmpty()
        && words(paragraph).chars().noneMatch(c -> Characters.isDigit((char) c) || c == '\t');
  }

  private static String words(Paragraph paragraph) {
    String text = paragraph.firstLine().text();
    return paragraph.fragments().stream()
        .map(f -> text.substring(f.start(), f.end()))
        .collect(Collectors.joining(" "));
  }

  /** How many of the paragraphs that were kept are a list: persons, else three names at least. */
  private int listed() {
    int persons = 0;
    while (persons < names.size() && isPersons(names.get(persons))) {
      persons++;
    }
    boolean onlyPersons = persons == names.size() - 1 || persons == names.size();
    return onlyPersons || names.size() < SHORTEST_LIST ? persons : names.size();
  }

  /**
   * Gives away what was kept, in order. Only a clause with a number has its names one level below:
   * without one, each line is a paragraph like the one above it.
   *
   * @param list takes those that are a list
   * @param headings takes all others
   */
  public void settle(Consumer<Paragraph> list, Consumer<Paragraph> headings) {
    int listed = listed();
    int level = above.map(p -> p.marker().isPresent() ? p.level() + 1 : p.level()).orElse(1);
    names.subList(0, listed).forEach(name -> list.accept(name.at(level)));
    names.subList(listed, names.size()).forEach(headings);
    names.clear();
    above = Optional.empty();
  }
}
