package org.resolutionanalytics.nlp.rule;

import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.core.rule.RuleRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The word lists and tables of a rule file. In YAML, {@code lists} maps a name to words separated
 * by spaces, {@code tables} a name to a mapping of one word to another; other readers use the other
 * keys. Immutable.
 */
public final class WordLists {

  private final String file;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Map<String, String>> tables = new HashMap<>();

  private WordLists(String file, String text) {
    this.file = file;
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      each(root, "the file", this::part);
    } catch (MarkedYAMLException e) {
      throw error(e.getProblemMark(), "not YAML: " + e.getProblem());
    }
  }

  /**
   * A file as text.
   *
   * @param file its name, for messages
   * @param text YAML with lists, tables or both
   * @throws IllegalArgumentException if it breaks a rule; the message names file and line
   */
  public static WordLists parse(String file, String text) {
    return new WordLists(file, text);
  }

  /**
   * The file as a record: each component has the list or table of its name, a string the only word
   * of its list.
   *
   * @param type the record
   * @throws IllegalArgumentException if a list is missing or unknown; the message names it
   */
  public <R extends Record> R as(Class<R> type) {
    Set<String> unknown = new TreeSet<>(lists.keySet());
    unknown.addAll(tables.keySet());
    R rules =
        RuleRecord.of(
            type,
            component -> {
              String name = RuleRecord.name(component, "_");
              unknown.remove(name);
              return component.getType() == Map.class
                  ? known(tables.get(name), name)
                  : component.getType() == String.class ? word(name) : list(name);
            });
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(file + ": nothing reads " + unknown);
    }
    return rules;
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException if the file has no such list
   */
  public Set<String> list(String name) {
    return known(lists.get(name), name);
  }

  private String word(String name) {
    Set<String> words = list(name);
    if (words.size() != 1) {
      throw new IllegalArgumentException(file + ": " + name + " needs exactly one word");
    }
    return words.iterator().next();
  }

  /** All lists by name. */
  public Map<String, Set<String>> lists() {
    return Map.copyOf(lists);
  }

  private <T> T known(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(file + ": there is no list or table '" + name + "'");
    }
    return value;
  }

  private void part(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "lists" -> each(value, "lists", this::words);
      case "tables" -> each(value, "tables", this::table);
      default -> {
        // Of another reader.
      }
    }
  }

  private void words(ScalarNode name, Node value) {
    Set<String> words = new HashSet<>();
    for (String word : Arrays.asList(scalar(value, name.getValue()).strip().split("\\s+", -1))) {
      if (!words.add(word)) {
        throw error(value, name.getValue() + " has '" + word + "' twice: remove one");
      }
    }
    lists.put(name.getValue(), Set.copyOf(words));
  }

  private void table(ScalarNode name, Node value) {
    Map<String, String> table = new LinkedHashMap<>();
    each(
        value,
        name.getValue(),
        (word, other) -> table.put(word.getValue(), scalar(other, word.getValue())));
    tables.put(name.getValue(), Collections.unmodifiableMap(table));
  }

  private void each(@Nullable Node node, String what, BiConsumer<ScalarNode, Node> entry) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node == null ? null : node.getStartMark(), what + " needs entries (name: words)");
    }
    Set<String> names = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw error(tuple.getKeyNode(), what + ": a name is a single word");
      }
      if (!names.add(key.getValue())) {
        throw error(key, what + " has '" + key.getValue() + "' twice: merge both");
      }
      entry.accept(key, tuple.getValueNode());
    }
  }

  private String scalar(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw error(node, what + " needs words, separated by spaces");
  }

  private IllegalArgumentException error(Node node, String reason) {
    return error(node.getStartMark(), reason);
  }

  private IllegalArgumentException error(@Nullable Mark mark, String reason) {
    String line = mark == null ? "" : ":" + (mark.getLine() + 1);
    return new IllegalArgumentException(file + line + ": " + reason);
  }
}
