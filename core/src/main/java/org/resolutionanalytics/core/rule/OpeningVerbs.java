package org.resolutionanalytics.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verbs that open paragraphs, in the forms that open them: "Noting", "having noted", "Notes",
 * "We note". Read once from a list of dictionary forms; the other forms are made by the rules of
 * English spelling.
 */
public final class OpeningVerbs {

  /** What form a word has. */
  public enum Form {
    /** "Noting": opens a preambular paragraph. */
    PARTICIPLE,
    /** "concerned", "aware": opens a preambular paragraph. */
    STATE,
    /** "Notes": opens an operative paragraph. */
    FINITE,
    /** "considered" after "having"; "decided" in the report of a meeting. */
    PAST,
    /** "note" after "We". */
    PLAIN
  }

  /**
   * A form of a verb.
   *
   * @param verb the dictionary form; "be concerned" for a state
   * @param form which form
   * @param particles the words that may belong to the verb, in small letters
   */
  public record Entry(String verb, Form form, List<String> particles) {}

  private final Map<String, Entry> leading = new HashMap<>();
  private final Map<String, Entry> past = new HashMap<>();
  private final Map<String, Entry> plain = new HashMap<>();
  private final Map<String, Entry> reported = new HashMap<>();

  /** Precedes a state in its dictionary form: "be concerned". */
  private final String verbOfStates;

  private OpeningVerbs(String verbOfStates) {
    this.verbOfStates = verbOfStates;
  }

  /** The verbs of a file's section {@code verbs}. */
  public static OpeningVerbs of(RuleFile file) {
    OpeningVerbs verbs = new OpeningVerbs(file.text("verb of states"));
    file.read(
        "verbs",
        line -> {
          verbs.add(line);
          return line;
        });
    return verbs;
  }

  /** The participle, state or finite verb that a word in small letters is. */
  public Optional<Entry> leading(String word) {
    return Optional.ofNullable(leading.get(word));
  }

  /** The verb whose past participle a word in small letters is. */
  public Optional<Entry> past(String word) {
    return Optional.ofNullable(past.get(word));
  }

  /** The verb whose past tense a word in small letters is: "took", "decided". */
  public Optional<Entry> reported(String word) {
    return Optional.ofNullable(reported.get(word));
  }

  /** The verb whose dictionary form a word in small letters is. */
  public Optional<Entry> plain(String word) {
    return Optional.ofNullable(plain.get(word));
  }

  /** The finite verbs that open operative paragraphs, in small letters: "notes". */
  public Set<String> finite() {
    return leading.entrySet().stream()
        .filter(entry -> entry.getValue().form() == Form.FINITE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All forms of all verbs, in small letters. */
  public Stream<String> forms() {
    return Stream.of(leading, past, plain).flatMap(forms -> forms.keySet().stream());
  }

  private void add(String line) {
    if (line.charAt(0) == '~') {
      String state = line.substring(1).strip();
      leading.putIfAbsent(state, new Entry(verbOfStates + " " + state, Form.STATE, List.of()));
      return;
    }
    String[] parts = line.split(";", -1);
    List<String> particles = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      particles.add(parts[i].strip());
    }
    int colon = parts[0].indexOf(':');
    if (colon > 0) {
      addForms(parts[0].substring(0, colon).strip(), parts[0].substring(colon + 1), particles);
      return;
    }
    int equals = parts[0].indexOf('=');
    String head = (equals < 0 ? parts[0] : parts[0].substring(0, equals)).strip();
    boolean doubled = head.endsWith("+");
    String verb = doubled ? head.substring(0, head.length() - 1).strip() : head;
    String[] irregular = parts[0].substring(equals + 1).split("\\|", -1);
    String pastForm = equals < 0 ? VerbForms.past(verb, doubled) : irregular[0].strip();
    add(
        verb,
        VerbForms.participle(verb, doubled),
        VerbForms.thirdPerson(verb),
        pastForm,
        verb,
        List.copyOf(particles));
    String tense = irregular.length > 1 ? irregular[1].strip() : pastForm;
    if (VerbForms.isRegularPast(tense) || irregular.length > 1) {
      put(reported, tense, new Entry(verb, Form.PAST, List.copyOf(particles)));
    }
  }

  /** Adds a verb of a language whose spelling {@link VerbForms} does not know. */
  private void addForms(String verb, String forms, List<String> particles) {
    String[] each = forms.split("\\|", -1);
    if (each.length != 4) {
      throw new IllegalArgumentException(
          "expected participle, finite form, past participle and form after 'we' with | between");
    }
    add(verb, each[0].strip(), each[1].strip(), each[2].strip(), each[3].strip(), particles);
  }

  private void add(
      String verb,
      String participle,
      String finite,
      String pastForm,
      String plainForm,
      List<String> particles) {
    put(leading, participle, new Entry(verb, Form.PARTICIPLE, particles));
    put(leading, finite, new Entry(verb, Form.FINITE, particles));
    put(past, pastForm, new Entry(verb, Form.PAST, particles));
    put(plain, plainForm, new Entry(verb, Form.PLAIN, particles));
  }

  /** Adds a form, and its other spelling: "recognizing" and "recognising" are one verb. */
  private static void put(Map<String, Entry> forms, String word, Entry entry) {
    forms.putIfAbsent(word, entry);
    forms.putIfAbsent(VerbForms.otherSpelling(word), entry);
  }
}
