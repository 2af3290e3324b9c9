package org.resolutionanalytics.nlp.lexicon;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads what quanteda's {@code dictionary(file = "x.yml")} reads, into the same categories and
 * terms. Where R would read something else than what is written (a number, a truth value, an empty
 * category), it is an error here.
 */
final class YamlLexiconReader {

  private final YamlDocument yaml;

  YamlLexiconReader(String file) {
    this.yaml = new YamlDocument(file);
  }

  CategoryBuilder read(String content) throws LexiconFormatException {
    Optional<MappingNode> root = yaml.read(content);
    CategoryBuilder lexicon = CategoryBuilder.root();
    if (root.isPresent()) {
      readCategories(root.get(), lexicon);
    }
    return lexicon;
  }

  private void readCategories(MappingNode mapping, CategoryBuilder above)
      throws LexiconFormatException {
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      Node keyNode = entry.getKeyNode();
      String key = yaml.string(keyNode, above.path, "the key");
      if (!keys.add(key)) {
        throw yaml.error(keyNode, above.path, "the key '" + key + "' occurs twice: merge the two");
      }
      if (key.isEmpty()) {
        readDirectValues(keyNode, entry.getValueNode(), above);
      } else {
        checkKey(keyNode, key, above);
        CategoryBuilder category = above.add(key, YamlDocument.line(keyNode));
        readEntry(entry.getValueNode(), category);
        if (category.isEmpty()) {
          throw yaml.error(keyNode, category.path, "has no terms: add some or remove it");
        }
      }
    }
  }

  private void checkKey(Node node, String key, CategoryBuilder above)
      throws LexiconFormatException {
    if (!key.equals(key.strip()) || key.indexOf('|') >= 0 || key.indexOf('\n') >= 0) {
      throw yaml.error(
          node, above.path, "the key '" + key + "' has a blank at an end, a line break, or |");
    }
  }

  /** Values under '' are the category's own, beside its subcategories. */
  private void readDirectValues(Node keyNode, Node value, CategoryBuilder above)
      throws LexiconFormatException {
    if (above.path.isEmpty()) {
      throw yaml.error(keyNode, "", "an uppermost category needs a name");
    }
    if (value instanceof MappingNode) {
      throw yaml.error(value, above.path, "'' holds terms only, not categories");
    }
    readEntry(value, above);
  }

  private void readEntry(Node node, CategoryBuilder category) throws LexiconFormatException {
    if (node instanceof MappingNode mapping) {
      readCategories(mapping, category);
    } else if (node instanceof SequenceNode list) {
      readList(list, category);
    } else if (YamlDocument.isNull(node)) {
      throw yaml.error(node, category.path, "has no terms: add some or remove it");
    } else {
      addTerm(node, category);
    }
  }

  private void readList(SequenceNode list, CategoryBuilder category) throws LexiconFormatException {
    for (Node value : list.getValue()) {
      if (value instanceof SequenceNode inner) {
        readList(inner, category);
      } else if (value instanceof MappingNode) {
        throw yaml.error(
            value,
            category.path,
            "a list holds terms only (a colon in a term? put the term in quotes)");
      } else {
        addTerm(value, category);
      }
    }
  }

  private void addTerm(Node node, CategoryBuilder category) throws LexiconFormatException {
    String text = yaml.term(node, category.path, "the term");
    if (text.isBlank()) {
      throw yaml.error(node, category.path, "a term is blank");
    }
    category.add(Term.of(text, YamlDocument.line(node)));
  }
}
