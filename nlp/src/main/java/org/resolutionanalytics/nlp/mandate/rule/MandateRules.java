package org.resolutionanalytics.nlp.mandate.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.rule.WordLists;
import org.resolutionanalytics.nlp.token.Tokens;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What verbs and phrases of operative paragraphs mean, as the file {@code rules/en/mandates.yml}
 * has it: word lists, the acts that verbs perform, and phrases by their label. Immutable.
 */
public final class MandateRules {

  private static final String FILE = "/rules/en/mandates.yml";

  private record Labelled(String label, PhrasePattern pattern) {}

  private final String text;
  private final WordLists lists;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, ActKind> third = new HashMap<>();
  private final Map<String, ActKind> base = new HashMap<>();
  private final Map<String, List<Labelled>> phrases = new HashMap<>();

  private MandateRules(String text) {
    this.text = text;
    this.lists = WordLists.parse(FILE.substring(1), text);
    Map<?, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), "the file");
    map(root.get("numbers"), "numbers")
        .forEach((word, number) -> numbers.put(word.toString(), (Integer) number));
    map(root.get("acts"), "acts").forEach((kind, verbs) -> verbs(kind.toString(), verbs));
    map(root.get("phrases"), "phrases").forEach((label, all) -> phrases(label.toString(), all));
  }

  /** The shipped rules. */
  public static MandateRules shipped() {
    try (InputStream in = MandateRules.class.getResourceAsStream(FILE)) {
      byte[] content = Objects.requireNonNull(in, FILE).readAllBytes();
      return new MandateRules(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + FILE, e);
    }
  }

  /**
   * Rules as text.
   *
   * @param text YAML with lists, acts and phrases
   * @throws IllegalArgumentException if it breaks a rule; the message names the place
   */
  public static MandateRules parse(String text) {
    return new MandateRules(text);
  }

  /** What decides about mandates, as one text. */
  public String canonicalText() {
    return text;
  }

  /** What a verb does in the third person: {@code requests}. */
  public Optional<ActKind> act(String form) {
    return Optional.ofNullable(third.get(form));
  }

  /** What a verb does after "we": {@code request}. */
  public Optional<ActKind> ourAct(String form) {
    return Optional.ofNullable(base.get(form));
  }

  /** The values of words for numbers: twelve. */
  public Map<String, Integer> numbers() {
    return numbers;
  }

  /** The words of a list. */
  public Set<String> list(String name) {
    return lists.list(name);
  }

  /** All phrases in a text, by position. */
  public List<Phrase> find(Tokens tokens) {
    List<Phrase> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      List<Labelled> starting = phrases.get(tokens.form(at));
      if (starting != null) {
        for (Labelled phrase : starting) {
          int end = phrase.pattern().end(tokens, at, tokens.size());
          if (end >= 0) {
            found.add(new Phrase(phrase.label(), at, end));
          }
        }
      }
    }
    return found;
  }

  private void verbs(String kind, Object verbs) {
    ActKind does = ActKind.valueOf(kind.toUpperCase(Locale.ROOT));
    for (String verb : words(verbs)) {
      base.put(verb, does);
      third.put(VerbForms.thirdPerson(verb), does);
    }
  }

  private static List<String> words(Object text) {
    return List.of(text.toString().strip().split("\\s+", -1));
  }

  private void phrases(String label, Object all) {
    if (!(all instanceof List<?> list)) {
      throw new IllegalArgumentException("phrases, " + label + ": needs a list of phrases");
    }
    for (Object phrase : list) {
      PhrasePattern pattern = PhrasePattern.parse(phrase.toString(), lists.lists());
      for (String first : pattern.firstForms()) {
        phrases.computeIfAbsent(first, key -> new ArrayList<>()).add(new Labelled(label, pattern));
      }
    }
  }

  private static Map<?, ?> map(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(name + " of the rules of mandates is not a mapping");
  }
}
