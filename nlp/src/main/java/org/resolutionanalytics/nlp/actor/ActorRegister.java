package org.resolutionanalytics.nlp.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.token.WordForm;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the file beside the actor lexicon holds for each id: name, kind, group, code, acting_only,
 * usual_in.
 */
final class ActorRegister {

  private static final Set<String> KEYS =
      Set.of("name", "kind", "group", "code", "acting_only", "usual_in");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Set<String> actingOnly = new HashSet<>();
  private final Map<String, Map<String, String>> usualNouns = new HashMap<>();
  private final Map<String, Set<String>> actingOnlyTerms = new LinkedHashMap<>();

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException if an entry breaks a rule
   */
  static ActorRegister read(String content) {
    ActorRegister register = new ActorRegister();
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
      if (!(root instanceof Map<?, ?> entries)) {
        throw new IllegalArgumentException("the register of actors holds no entries");
      }
      entries.forEach((id, facts) -> register.add(String.valueOf(id), facts));
    } catch (YAMLException e) {
      throw new IllegalArgumentException("the register of actors is not YAML", e);
    }
    return register;
  }

  /** The actor with an id, if it is known. */
  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  Set<String> ids() {
    return actors.keySet();
  }

  /** By noun, the ids of those whom a body means by it. */
  Map<String, String> usualNouns(String body) {
    return usualNouns.getOrDefault(body, Map.of());
  }

  /** The nouns of all bodies. */
  Set<String> usualNouns() {
    return usualNouns.values().stream()
        .flatMap(nouns -> nouns.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isActingOnly(String id, String term) {
    Set<String> terms = actingOnlyTerms.getOrDefault(id, Set.of());
    return actingOnly.contains(id) || (!terms.isEmpty() && terms.contains(WordForm.of(term)));
  }

  private void add(String id, @Nullable Object facts) {
    if (!(facts instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("actor " + id + " has no name and kind");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalArgumentException("actor " + id + ": unknown key " + key);
      }
    }
    actors.put(
        id,
        new Actor(
            id,
            required(id, map, "name"),
            required(id, map, "kind"),
            Optional.ofNullable(map.get("group")).map(String::valueOf),
            Optional.ofNullable(map.get("code")).map(String::valueOf)));
    if (map.get("usual_in") instanceof Map<?, ?> bodies) {
      bodies.forEach((body, nouns) -> usual(id, String.valueOf(body), nouns));
    }
    Object acting = map.get("acting_only");
    if (acting instanceof List<?> terms) {
      Set<String> forms = new HashSet<>();
      terms.forEach(term -> forms.add(WordForm.of(String.valueOf(term))));
      actingOnlyTerms.put(id, forms);
    } else if (Boolean.TRUE.equals(acting)) {
      actingOnly.add(id);
    }
  }

  private void usual(String id, String body, @Nullable Object nouns) {
    if (!(nouns instanceof List<?> list)) {
      throw new IllegalArgumentException("actor " + id + ": usual_in needs a list of nouns");
    }
    Map<String, String> byNoun = usualNouns.computeIfAbsent(body, key -> new HashMap<>());
    list.forEach(noun -> byNoun.put(String.valueOf(noun), id));
  }

  private static String required(String id, Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("actor " + id + " has no " + key);
    }
    return String.valueOf(value);
  }
}
