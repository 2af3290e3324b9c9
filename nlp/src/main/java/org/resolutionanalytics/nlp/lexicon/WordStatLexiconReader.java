package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads WordStat's {@code .cat}: one category or term per line, nested by tabs; a term's line ends
 * in its weight in parentheses. As in quanteda's {@code read_dict_wordstat}, weights are left out
 * and categories without terms dropped. Unlike there, {@code _} in a term is a blank, since
 * WordStat joins the words of a phrase so, and a rule ({@code @...}), which no lexicon here can
 * hold, is an error instead of an empty category.
 *
 * <pre>
 * MIGRATION
 * 	MIGRANT* (1)
 * 	LABOUR
 * 		FOREIGN_WORKER* (1)
 * </pre>
 */
final class WordStatLexiconReader {

  private final String file;
  private final CategoryBuilder root = CategoryBuilder.root();
  private final Deque<CategoryBuilder> open = new ArrayDeque<>();
  private int lineNumber;

  WordStatLexiconReader(String file) {
    this.file = file;
  }

  CategoryBuilder read(String content) throws LexiconFormatException {
    open.push(root);
    for (String line : content.split("\n", -1)) {
      lineNumber++;
      if (!line.isBlank()) {
        readLine(line.stripTrailing());
      }
    }
    root.dropEmpty();
    return root;
  }

  private void readLine(String line) throws LexiconFormatException {
    int depth = 0;
    while (line.charAt(depth) == '\t') {
      depth++;
    }
    String text = line.substring(depth).strip();
    if (depth >= open.size()) {
      throw error("is more than one tab below the category above it");
    }
    while (open.size() > depth + 1) {
      open.pop();
    }
    if (text.startsWith("@")) {
      throw error("rules (@) are not supported: remove the line");
    }
    int weight = weightStart(text);
    if (weight < 0) {
      open.push(open.element().addChecked(file, text, lineNumber));
    } else if (depth == 0) {
      throw error("a term outside any category: write the category's name above it");
    } else {
      String term = text.substring(0, weight).replace('_', ' ').strip();
      if (term.isEmpty()) {
        throw error("a term is blank");
      }
      open.element().add(Term.of(term, lineNumber));
    }
  }

  /** Where the weight of {@code TERM (1)} starts, or -1 for a category. */
  private static int weightStart(String text) {
    int start = text.lastIndexOf(" (");
    if (start < 0 || !text.endsWith(")") || start + 3 >= text.length()) {
      return -1;
    }
    boolean number =
        text.substring(start + 2, text.length() - 1)
            .chars()
            .allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    return number ? start : -1;
  }

  private LexiconFormatException error(String reason) {
    return new LexiconFormatException(file, lineNumber, open.element().path, reason);
  }
}
