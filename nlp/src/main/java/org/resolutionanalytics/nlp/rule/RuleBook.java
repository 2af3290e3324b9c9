package org.resolutionanalytics.nlp.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.rule.Rules;

/**
 * The rule book of a language: what is known of its words, besides the lexicons. Immutable.
 *
 * @param text how its texts are written
 * @param roles what single words do
 * @param grammar the closed classes of words
 * @param asking how clauses ask
 * @param addressees who is asked
 * @param acting who acts
 * @param names short names
 * @param requests by when, and what is a report
 * @param lineage which clause comes from which
 */
public record RuleBook(
    Rules text,
    WordRoles roles,
    GrammarRules grammar,
    AskingRules asking,
    AddresseeRules addressees,
    ActingRules acting,
    NameRules names,
    RequestRules requests,
    LineageRules lineage) {

  private static final Map<String, RuleBook> SHIPPED = new ConcurrentHashMap<>();

  /**
   * The rules that come with the program, read at their first use.
   *
   * @param language its code: {@code en}
   * @throws IllegalArgumentException if the program has none for the language, or if they break a
   *     rule; the message names file and line
   */
  public static RuleBook of(String language) {
    return SHIPPED.computeIfAbsent(
        language, code -> read(Rules.of(code), file -> shippedText(code, file)));
  }

  /** Whether a word may be an adverb beside a verb: "also", "fully". */
  public boolean mayBeAdverb(String form) {
    return roles.has(form, WordRole.ADVERB_ENDING) || grammar.adverbs().contains(form);
  }

  /** The rules of the language that the lexicons are in. */
  public static RuleBook shipped() {
    return of(Rules.SHIPPED_LANGUAGE);
  }

  /**
   * Rules in files.
   *
   * @param text how texts of the language are written
   * @param texts the text of a file by its name: {@code asking.yml}
   * @throws IllegalArgumentException if a file breaks a rule; the message names file and line
   */
  public static RuleBook read(Rules text, UnaryOperator<String> texts) {
    Function<String, WordLists> files =
        name ->
            WordLists.parse(
                "rules/" + text.language() + "/" + name + ".yml", texts.apply(name + ".yml"));
    return new RuleBook(
        text,
        WordRoles.of(files.apply("roles")),
        files.apply("grammar").as(GrammarRules.class),
        files.apply("asking").as(AskingRules.class),
        files.apply("addressees").as(AddresseeRules.class),
        files.apply("acting").as(ActingRules.class),
        files.apply("names").as(NameRules.class),
        files.apply("requests").as(RequestRules.class),
        RuleFile.parse("rules/" + text.language() + "/lineage.txt", texts.apply("lineage.txt"))
            .as(LineageRules.class));
  }

  /** The same as text. */
  public static String shippedText(String language, String name) {
    return new String(shippedFile(language, name), StandardCharsets.UTF_8);
  }

  /**
   * A file of the shipped rules of a language.
   *
   * @param name its name: {@code actors.yml}
   */
  public static byte[] shippedFile(String language, String name) {
    String file = "rules/" + language + "/" + name;
    try (InputStream in = RuleBook.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException(file + " is missing in this program: install it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + file, e);
    }
  }
}
