package org.resolutionanalytics.nlp.mandate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordLists;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What verbs and phrases of operative paragraphs mean, as the file {@code mandates.yml} has it:
 * word lists, the acts that verbs perform, and phrases by their label. Immutable.
 */
public final class MandateRules {

  private static final String FILE = "mandates.yml";

  private static final int MOST_DAYS = 366;

  private final RuleBook book;
  private final String text;
  private final WordLists lists;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, ActKind> third = new HashMap<>();
  private final Map<String, ActKind> base = new HashMap<>();
  private final Map<String, RuleWord> words;

  private MandateRules(RuleBook book, String text) {
    this.book = book;
    this.text = text;
    this.lists = WordLists.parse("rules/" + book.text().language() + "/" + FILE, text);
    Map<?, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), "the file");
    map(root.get("numbers"), "numbers")
        .forEach((word, number) -> numbers.put(word.toString(), (Integer) number));
    map(root.get("acts"), "acts").forEach((kind, verbs) -> verbs(kind.toString(), verbs));
    this.words = words(map(root.get("phrases"), "phrases"));
  }

  /** The rules that come with those of a language. */
  public static MandateRules of(RuleBook book) {
    return new MandateRules(book, RuleBook.shippedText(book.text().language(), FILE));
  }

  /** The rest of what is known of the language. */
  public RuleBook book() {
    return book;
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

  /** What is known of words, by their form. */
  Map<String, RuleWord> words() {
    return words;
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

  private Map<String, RuleWord> words(Map<?, ?> phrases) {
    Map<String, Set<String>> named = new HashMap<>(lists.lists());
    named.put("number", numberWords());
    SetNumbers sets = new SetNumbers();
    Map<String, List<LabelledPattern>> starting = new HashMap<>();
    phrases.forEach(
        (label, all) -> {
          for (Object phrase : list(label, all)) {
            PhrasePattern pattern = PhrasePattern.parse(phrase.toString(), named, sets);
            LabelledPattern labelled = new LabelledPattern(label.toString(), pattern);
            for (String first : pattern.firstForms()) {
              starting.computeIfAbsent(first, key -> new ArrayList<>()).add(labelled);
            }
          }
        });
    Map<String, long[]> bits = sets.byForm();
    Set<String> forms = new HashSet<>(bits.keySet());
    forms.addAll(third.keySet());
    forms.addAll(base.keySet());
    Map<String, RuleWord> known = new HashMap<>();
    for (String form : forms) {
      long[] of = bits.getOrDefault(form, new long[0]);
      List<LabelledPattern> phrasesOf = starting.getOrDefault(form, List.of());
      known.put(form, new RuleWord(of, phrasesOf, act(form), ourAct(form)));
    }
    return known;
  }

  /** The words of the list {@code number}: those for numbers, and the figures of a year's days. */
  private Set<String> numberWords() {
    Set<String> forms = new HashSet<>(numbers.keySet());
    IntStream.rangeClosed(1, MOST_DAYS).mapToObj(String::valueOf).forEach(forms::add);
    return forms;
  }

  private static List<?> list(Object label, Object phrases) {
    if (phrases instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("phrases, " + label + ": needs a list of phrases");
  }

  private static Map<?, ?> map(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(name + " of the rules of mandates is not a mapping");
  }
}
