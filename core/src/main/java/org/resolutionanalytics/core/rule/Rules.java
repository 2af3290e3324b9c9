package org.resolutionanalytics.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rule book of a language: all that the parser and the citations know of how its texts are
 * written. Immutable.
 *
 * @param language its code: {@code en}
 * @param verbs the verbs that open paragraphs
 * @param strengths how strongly verbs ask, from the strongest level
 * @param organs the organs that adopt and are cited
 * @param symbols how other organizations number
 * @param instruments treaties and outcome documents
 * @param months the names of months
 * @param ordinals ordinal numbers
 * @param openings the words around an opening verb
 * @param lines lines that open, close and head a text
 * @param front the lines before a text
 * @param votes how a text is adopted
 * @param repair words that decide about damaged text
 * @param citations how clauses cite
 * @param languages the commonest words of this language and of others
 */
public record Rules(
    String language,
    OpeningVerbs verbs,
    List<StrengthLevel> strengths,
    OrganRules organs,
    List<SymbolForm> symbols,
    List<Instrument> instruments,
    Months months,
    Ordinals ordinals,
    OpeningRules openings,
    LineRules lines,
    FrontRules front,
    VoteRules votes,
    RepairRules repair,
    CitationRules citations,
    Languages languages) {

  /** The language of the rules and lexicons that come with the program. */
  public static final String SHIPPED_LANGUAGE = "en";

  private static final Map<String, Rules> SHIPPED = new ConcurrentHashMap<>();

  /** Copies the lists. */
  public Rules {
    strengths = List.copyOf(strengths);
    symbols = List.copyOf(symbols);
    instruments = List.copyOf(instruments);
  }

  /**
   * The rules that come with the parser, read at their first use.
   *
   * @param language its code: {@code en}
   * @throws IllegalArgumentException if the program has none for the language, or if they break a
   *     rule; the message names file and line
   */
  public static Rules of(String language) {
    return SHIPPED.computeIfAbsent(language, code -> read(code, file -> resource(code, file)));
  }

  /** The rules of {@link #SHIPPED_LANGUAGE}. */
  public static Rules shipped() {
    return of(SHIPPED_LANGUAGE);
  }

  /**
   * Rules in files.
   *
   * @param language its code
   * @param texts the text of a file by its name: {@code openings.txt}
   * @throws IllegalArgumentException if a file breaks a rule; the message names file and line
   */
  public static Rules read(String language, UnaryOperator<String> texts) {
    Function<String, RuleFile> files =
        name ->
            RuleFile.parse("rules/" + language + "/" + name + ".txt", texts.apply(name + ".txt"));
    RuleFile verbs = files.apply("opening-verbs");
    RuleFile numbers = files.apply("numbers");
    return new Rules(
        language,
        OpeningVerbs.of(verbs),
        verbs.read("strengths", StrengthLevel::of),
        OrganRules.of(files.apply("organs")),
        files.apply("organization-symbols").read("forms", SymbolForm::of),
        files.apply("instruments").read("instruments", Instrument::of),
        new Months(numbers.words("months")),
        new Ordinals(numbers.words("ordinals"), numbers.words("endings of figures")),
        files.apply("openings").as(OpeningRules.class),
        files.apply("lines").as(LineRules.class),
        files.apply("front").as(FrontRules.class),
        files.apply("votes").as(VoteRules.class),
        files.apply("repair").as(RepairRules.class),
        files.apply("citations").as(CitationRules.class),
        new Languages(files.apply("languages")));
  }

  private static String resource(String language, String name) {
    String file = "rules/" + language + "/" + name;
    try (InputStream in = Rules.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException(file + " is missing in this program: install it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + file, e);
    }
  }
}
