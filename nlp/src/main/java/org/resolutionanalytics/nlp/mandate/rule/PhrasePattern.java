package org.resolutionanalytics.nlp.mandate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase of a rule file, as words with gaps. Its elements are separated by blanks:
 *
 * <ul>
 *   <li>{@code extend|renew} one of these words, case ignored
 *   <li>{@code <body>} one of the words of a list in the same file
 *   <li>{@code <number>-day} the same with an ending
 *   <li>{@code (the)} may be missing; also {@code (<body>)}
 *   <li>{@code !of} the next word is none of these
 *   <li>{@code ~5} up to five words of any kind, but no semicolon; the shortest way counts
 * </ul>
 *
 * The first element is never optional, negated or a gap. Immutable.
 */
final class PhrasePattern {

  private sealed interface Element {}

  private record Word(int set, boolean optional) implements Element {}

  private record Not(int set) implements Element {}

  private record Gap(int most) implements Element {}

  /** What no gap reaches across. */
  private static final Set<String> STOP = Set.of(";");

  private final Set<String> firstForms;
  private final Element[] elements;
  private final int stop;

  private PhrasePattern(Set<String> firstForms, List<Element> elements, int stop) {
    this.firstForms = firstForms;
    this.elements = elements.toArray(Element[]::new);
    this.stop = stop;
  }

  /**
   * A pattern from its text.
   *
   * @param text the elements
   * @param lists the word lists of the file
   * @param sets takes up the sets of words that the pattern names
   * @throws IllegalArgumentException if it breaks a rule; the message quotes it
   */
  static PhrasePattern parse(String text, Map<String, Set<String>> lists, SetNumbers sets) {
    List<Element> elements = new ArrayList<>();
    String[] words = text.strip().split("\\s+", -1);
    for (String element : words) {
      elements.add(element(element, text, lists, sets));
    }
    if (!(elements.get(0) instanceof Word first) || first.optional()) {
      throw new IllegalArgumentException(
          "the phrase '" + text + "' does not start with a word that it requires");
    }
    return new PhrasePattern(forms(words[0], text, lists), elements, sets.number(STOP));
  }

  private static Element element(
      String element, String text, Map<String, Set<String>> lists, SetNumbers sets) {
    if (element.startsWith("~")) {
      return new Gap(Integer.parseInt(element.substring(1)));
    }
    if (element.startsWith("!")) {
      return new Not(sets.number(forms(element.substring(1), text, lists)));
    }
    boolean optional = element.startsWith("(") && element.endsWith(")");
    String forms = optional ? element.substring(1, element.length() - 1) : element;
    return new Word(sets.number(forms(forms, text, lists)), optional);
  }

  private static Set<String> forms(String words, String text, Map<String, Set<String>> lists) {
    if (!words.startsWith("<")) {
      return Set.copyOf(List.of(words.split("\\|", -1)));
    }
    int close = words.indexOf('>');
    Set<String> list = lists.get(words.substring(1, close));
    if (list == null) {
      throw new IllegalArgumentException(
          "the phrase '" + text + "' names the list " + words + ", which the file does not have");
    }
    String ending = words.substring(close + 1);
    return list.stream().map(word -> word + ending).collect(Collectors.toUnmodifiableSet());
  }

  /** The words that it may start with. */
  Set<String> firstForms() {
    return firstForms;
  }

  /**
   * Where the phrase ends that starts at a token, or -1.
   *
   * @param words what the rules know of the text's tokens
   * @param at the token; its form is one of {@link #firstForms()}
   */
  int end(RuleWord[] words, int at) {
    return end(words, at + 1, 1);
  }

  private int end(RuleWord[] words, int from, int first) {
    int at = from;
    for (int element = first; element < elements.length; element++) {
      Element next = elements[element];
      if (next instanceof Word word) {
        boolean fits = at < words.length && words[at].isIn(word.set());
        if (word.optional()) {
          int after = fits ? end(words, at + 1, element + 1) : -1;
          if (after >= 0) {
            return after;
          }
        } else if (fits) {
          at++;
        } else {
          return -1;
        }
      } else if (next instanceof Not not) {
        if (at < words.length && words[at].isIn(not.set())) {
          return -1;
        }
      } else {
        return afterGap(words, at, element + 1, ((Gap) next).most());
      }
    }
    return at;
  }

  private int afterGap(RuleWord[] words, int at, int element, int most) {
    int last = Math.min(words.length, at + most);
    for (int from = at; from <= last; from++) {
      int after = end(words, from, element);
      if (after >= 0) {
        return after;
      }
      if (from < words.length && words[from].isIn(stop)) {
        return -1;
      }
    }
    return -1;
  }
}
