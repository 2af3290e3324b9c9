package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the file beside a lexicon: for category paths, {@code name}, {@code note}, {@code exclude}
 * and {@code capitals}, what quanteda's format has no place for.
 */
final class ExtrasReader {

  private final YamlDocument yaml;

  ExtrasReader(String file) {
    this.yaml = new YamlDocument(file);
  }

  Map<String, CategoryExtras> read(String content, Set<String> paths)
      throws LexiconFormatException {
    Map<String, CategoryExtras> extras = new LinkedHashMap<>();
    Optional<MappingNode> root = yaml.read(content);
    if (root.isEmpty()) {
      return extras;
    }
    for (NodeTuple entry : root.get().getValue()) {
      Node key = entry.getKeyNode();
      String path = yaml.string(key, "", "a category's path");
      if (!paths.contains(path)) {
        throw yaml.error(key, path, "the lexicon has no such category");
      }
      if (extras.put(path, category(entry.getValueNode(), path)) != null) {
        throw yaml.error(key, path, "occurs twice: merge the two");
      }
    }
    return extras;
  }

  private CategoryExtras category(Node node, String path) throws LexiconFormatException {
    if (!(node instanceof MappingNode mapping)) {
      throw yaml.error(node, path, "needs name, note, exclude or capitals below it");
    }
    Optional<String> name = Optional.empty();
    String note = "";
    List<Term> exclusions = List.of();
    List<Term> capitals = List.of();
    for (NodeTuple entry : mapping.getValue()) {
      Node value = entry.getValueNode();
      switch (yaml.string(entry.getKeyNode(), path, "a key")) {
        case "name" -> name = Optional.of(yaml.string(value, path, "name").strip());
        case "note" -> note = yaml.string(value, path, "note").strip();
        case "exclude" -> exclusions = terms(value, path);
        case "capitals" -> capitals = terms(value, path);
        default ->
            throw yaml.error(
                entry.getKeyNode(),
                path,
                "unknown key: only name, note, exclude and capitals are known");
      }
    }
    return new CategoryExtras(name, note, exclusions, capitals);
  }

  private List<Term> terms(Node node, String path) throws LexiconFormatException {
    List<Node> values = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<Term> terms = new ArrayList<>();
    for (Node value : values) {
      String text = yaml.term(value, path, "a term");
      if (text.isBlank()) {
        throw yaml.error(value, path, "a term is blank");
      }
      terms.add(Term.of(text, YamlDocument.line(value)));
    }
    return terms;
  }
}
