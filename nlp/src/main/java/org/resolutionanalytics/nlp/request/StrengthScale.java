package org.resolutionanalytics.nlp.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.grammar.AskingVerb;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The published scale of how strongly verbs ask ({@code strength.yml}). A verb of the scale is a
 * verb that asks; no other is. Immutable.
 */
public final class StrengthScale {

  private static final String FILE = "/rules/en/strength.yml";

  private final String text;
  private final Map<String, Strength> byVerb = new LinkedHashMap<>();
  private final List<AskingVerb> verbs = new ArrayList<>();

  private StrengthScale(String text) {
    this.text = text;
  }

  /** The shipped scale. */
  public static StrengthScale shipped() {
    try (InputStream in = StrengthScale.class.getResourceAsStream(FILE)) {
      byte[] content = Objects.requireNonNull(in, FILE).readAllBytes();
      return parse(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + FILE, e);
    }
  }

  /**
   * A scale as text.
   *
   * @param text YAML: for each level its rank and its verbs
   * @throws IllegalArgumentException if it breaks a rule; the message names the level
   */
  public static StrengthScale parse(String text) {
    StrengthScale scale = new StrengthScale(text);
    Object root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (YAMLException e) {
      throw new IllegalArgumentException("the scale of strength is not YAML", e);
    }
    if (!(root instanceof Map<?, ?> levels)) {
      throw new IllegalArgumentException("the scale of strength holds no levels");
    }
    levels.forEach((level, facts) -> scale.add(String.valueOf(level), facts));
    return scale;
  }

  /**
   * How strongly a verb asks.
   *
   * @param verb its dictionary form: {@code call upon}
   */
  public Optional<Strength> strength(String verb) {
    return Optional.ofNullable(byVerb.get(verb));
  }

  /** The names of all levels, the strongest first. */
  public List<String> levels() {
    return byVerb.values().stream()
        .distinct()
        .sorted(Comparator.comparingInt(Strength::rank).reversed())
        .map(Strength::id)
        .toList();
  }

  /** The verbs that ask. */
  public List<AskingVerb> verbs() {
    return List.copyOf(verbs);
  }

  /** What decides about requests, as one text. */
  public String canonicalText() {
    return text;
  }

  private void add(String level, @Nullable Object facts) {
    if (!(facts instanceof Map<?, ?> map)
        || !(map.get("rank") instanceof Integer rank)
        || !(map.get("verbs") instanceof List<?> list)) {
      throw new IllegalArgumentException("strength " + level + ": needs rank (a number) and verbs");
    }
    Strength strength = new Strength(level, rank);
    for (Object entry : list) {
      AskingVerb verb = AskingVerb.of(String.valueOf(entry));
      if (byVerb.putIfAbsent(verb.lemma(), strength) != null) {
        throw new IllegalArgumentException(
            "strength " + level + ": the verb '" + verb.lemma() + "' occurs twice in the scale");
      }
      verbs.add(verb);
    }
  }
}
