package org.resolutionanalytics.nlp.lexicon;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML 1.1 file as nodes with their positions. Bounded: no aliases (a few lines of them can make
 * billions of terms), at most {@value #MAX_DEPTH} levels, {@value #MAX_LENGTH} characters.
 */
final class YamlDocument {

  static final int MAX_DEPTH = 30;
  static final int MAX_LENGTH = 20_000_000;

  private final String file;

  YamlDocument(String file) {
    this.file = file;
  }

  /** The mapping that the file holds; empty if it holds nothing. */
  Optional<MappingNode> read(String content) throws LexiconFormatException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_LENGTH);
    options.setMaxAliasesForCollections(0);
    Yaml yaml = new Yaml(options);
    try {
      checkEvents(yaml.parse(new StringReader(content)));
      Node root = yaml.compose(new StringReader(content));
      if (root == null || isNull(root)) {
        return Optional.empty();
      }
      if (root instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      throw error(root, "", "the file does not hold categories (key: terms)");
    } catch (MarkedYAMLException e) {
      throw error(e.getProblemMark(), "", "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new LexiconFormatException(file, 0, "", "not YAML: " + e.getMessage());
    }
  }

  /** Before any tree is built: SnakeYAML's own limit on depth comes too late for its scanner. */
  private void checkEvents(Iterable<Event> events) throws LexiconFormatException {
    int depth = 0;
    for (Event event : events) {
      if (event instanceof AliasEvent) {
        throw error(
            event.getStartMark(),
            "",
            "aliases (*name) are not supported: repeat the value instead");
      } else if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH) {
        throw error(event.getStartMark(), "", "more than " + MAX_DEPTH + " levels");
      }
    }
  }

  /** A scalar as a string, where YAML itself reads it as one. */
  String string(Node node, String category, String what) throws LexiconFormatException {
    if (!(node instanceof ScalarNode scalar)) {
      throw error(node, category, what + " must be a word or words, not a list or mapping");
    }
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      throw error(node, category, what + " is empty");
    }
    if (!tag.equals(Tag.STR) && !tag.equals(Tag.TIMESTAMP)) {
      String kind = tag.equals(Tag.BOOL) ? "a truth value" : "a number";
      if (!tag.equals(Tag.BOOL) && !tag.equals(Tag.INT) && !tag.equals(Tag.FLOAT)) {
        kind = "of type " + tag.getValue();
      }
      String value = scalar.getValue();
      throw error(
          node,
          category,
          what + " " + value + " is " + kind + " to YAML: put it in quotes, '" + value + "'");
    }
    return scalar.getValue();
  }

  /**
   * A term. A line that is indented by too many blanks continues the one before it, without a sign:
   * a term in plain style is of one line.
   */
  String term(Node node, String category, String what) throws LexiconFormatException {
    String term = string(node, category, what);
    if (node instanceof ScalarNode scalar
        && scalar.isPlain()
        && scalar.getStartMark().getLine() < scalar.getEndMark().getLine()) {
      throw error(
          node,
          category,
          what
              + " '"
              + term
              + "' spans several lines: indent the next line as this one, or put the term in"
              + " quotes");
    }
    return term;
  }

  LexiconFormatException error(Node node, String category, String reason) {
    return error(node.getStartMark(), category, reason);
  }

  private LexiconFormatException error(@Nullable Mark mark, String category, String reason) {
    return new LexiconFormatException(file, mark == null ? 0 : line(mark), category, reason);
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  static int line(Node node) {
    return line(node.getStartMark());
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
