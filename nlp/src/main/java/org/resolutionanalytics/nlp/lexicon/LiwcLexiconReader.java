package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads LIWC's {@code .dic}: between two lines {@code %} the categories, a number and a name each,
 * nested by tabs before the number; after them the terms, each with the numbers of its categories.
 * As in quanteda's {@code read_dict_liwc}, lines with {@code <of>} and text in parentheses after a
 * term are left out, and categories without terms dropped. Unlike there, terms keep the file's
 * order, and a number that no category has is an error.
 *
 * <pre>
 * %
 * 1	migration
 * 	2	labour
 * %
 * migrant*	1
 * foreign worker*	1	2
 * </pre>
 */
final class LiwcLexiconReader {

  private final String file;
  private final CategoryBuilder root = CategoryBuilder.root();
  private final Map<String, CategoryBuilder> byNumber = new HashMap<>();
  private final Deque<CategoryBuilder> open = new ArrayDeque<>();
  private final Deque<Integer> depths = new ArrayDeque<>();
  private int lineNumber;

  LiwcLexiconReader(String file) {
    this.file = file;
  }

  CategoryBuilder read(String content) throws LexiconFormatException {
    int percents = 0;
    for (String line : content.split("\n", -1)) {
      lineNumber++;
      if (line.isBlank()) {
        continue;
      }
      if (line.strip().equals("%")) {
        percents++;
      } else if (percents == 1) {
        readCategory(line);
      } else if (percents >= 2 && !line.contains("<of>")) {
        readTerm(withoutParentheses(line).strip());
      }
    }
    if (percents < 2) {
      lineNumber = 0;
      throw error("the categories must be between two lines of %");
    }
    root.dropEmpty();
    return root;
  }

  private void readCategory(String line) throws LexiconFormatException {
    int depth = 0;
    while (line.charAt(depth) == '\t') {
      depth++;
    }
    String text = line.strip();
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    String name = text.substring(digits).strip();
    if (digits == 0 || name.isEmpty()) {
      throw error("a category needs a number and a name: 1<tab>name");
    }
    while (!depths.isEmpty() && depths.element() >= depth) {
      depths.pop();
      open.pop();
    }
    CategoryBuilder above = open.isEmpty() ? root : open.element();
    CategoryBuilder category = above.addChecked(file, name, lineNumber);
    if (byNumber.put(number(text.substring(0, digits)), category) != null) {
      throw error("the number " + text.substring(0, digits) + " occurs twice");
    }
    open.push(category);
    depths.push(depth);
  }

  private void readTerm(String line) throws LexiconFormatException {
    int end = line.indexOf('\t');
    if (end < 0) {
      end = firstNumber(line);
    }
    String term = end < 0 ? "" : line.substring(0, end).strip();
    if (term.isEmpty()) {
      throw error("a term needs the numbers of its categories: term<tab>1<tab>2");
    }
    for (String number : line.substring(end).strip().split("\\s+", -1)) {
      if (number.isEmpty()) {
        continue;
      }
      CategoryBuilder category = byNumber.get(number(number));
      if (category == null) {
        throw error("the term '" + term + "' names category " + number + ", which is not defined");
      }
      category.add(Term.of(term, lineNumber));
    }
  }

  /** Where blanks before the first number start, in a line without tabs; -1 if there is none. */
  private static int firstNumber(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (isDigit(line.charAt(i)) && line.charAt(i - 1) == ' ') {
        return i - 1;
      }
    }
    return -1;
  }

  private static String withoutParentheses(String text) {
    int from = text.indexOf('(');
    int to = text.lastIndexOf(')');
    return from < 0 || to < from ? text : text.substring(0, from) + " " + text.substring(to + 1);
  }

  /** A number without leading zeros: 02 is 2. */
  private static String number(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private LexiconFormatException error(String reason) {
    return new LexiconFormatException(file, lineNumber, "", reason);
  }
}
