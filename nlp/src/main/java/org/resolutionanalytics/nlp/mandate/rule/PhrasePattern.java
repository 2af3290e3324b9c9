package org.resolutionanalytics.nlp.mandate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * A phrase of a rule file, as words with gaps. Its elements are separated by blanks:
 *
 * <ul>
 *   <li>{@code extend|renew} one of these words, case ignored
 *   <li>{@code <body>} one of the words of a list in the same file
 *   <li>{@code (the)} may be missing; also {@code (<body>)}
 *   <li>{@code !of} the next word is none of these
 *   <li>{@code ~5} up to five words of any kind, but no semicolon; the shortest way counts
 * </ul>
 *
 * The first element is never optional, negated or a gap. Immutable.
 */
final class PhrasePattern {

  private sealed interface Element {}

  private record Word(Set<String> forms, boolean optional) implements Element {}

  private record Not(Set<String> forms) implements Element {}

  private record Gap(int most) implements Element {}

  private final List<Element> elements;

  private PhrasePattern(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /**
   * A pattern from its text.
   *
   * @param text the elements
   * @param lists the word lists of the file
   * @throws IllegalArgumentException if it breaks a rule; the message quotes it
   */
  static PhrasePattern parse(String text, Map<String, Set<String>> lists) {
    List<Element> elements = new ArrayList<>();
    for (String element : text.strip().split("\\s+", -1)) {
      elements.add(element(element, text, lists));
    }
    if (!(elements.get(0) instanceof Word first) || first.optional()) {
      throw new IllegalArgumentException(
          "the phrase '" + text + "' does not start with a word that it requires");
    }
    return new PhrasePattern(elements);
  }

  private static Element element(String element, String text, Map<String, Set<String>> lists) {
    if (element.startsWith("~")) {
      return new Gap(Integer.parseInt(element.substring(1)));
    }
    if (element.startsWith("!")) {
      return new Not(forms(element.substring(1), text, lists));
    }
    if (element.startsWith("(") && element.endsWith(")")) {
      return new Word(forms(element.substring(1, element.length() - 1), text, lists), true);
    }
    return new Word(forms(element, text, lists), false);
  }

  private static Set<String> forms(String words, String text, Map<String, Set<String>> lists) {
    if (!words.startsWith("<")) {
      return Set.copyOf(List.of(words.split("\\|", -1)));
    }
    Set<String> list = lists.get(words.substring(1, words.length() - 1));
    if (list == null) {
      throw new IllegalArgumentException(
          "the phrase '" + text + "' names the list " + words + ", which the file does not have");
    }
    return list;
  }

  /** The words that it may start with. */
  Set<String> firstForms() {
    return ((Word) elements.get(0)).forms();
  }

  /**
   * Where the phrase ends that starts at a token, or -1.
   *
   * @param tokens the text
   * @param at the token; its form is one of {@link #firstForms()}
   * @param end the token after the last that may belong to it
   */
  int end(Tokens tokens, int at, int end) {
    return end(tokens, at + 1, end, 1);
  }

  private int end(Tokens tokens, int at, int end, int element) {
    if (element == elements.size()) {
      return at;
    }
    Element next = elements.get(element);
    if (next instanceof Word word) {
      boolean fits = at < end && word.forms().contains(tokens.form(at));
      int after = fits ? end(tokens, at + 1, end, element + 1) : -1;
      return after < 0 && word.optional() ? end(tokens, at, end, element + 1) : after;
    }
    if (next instanceof Not not) {
      boolean excluded = at < end && not.forms().contains(tokens.form(at));
      return excluded ? -1 : end(tokens, at, end, element + 1);
    }
    return afterGap(tokens, at, end, element + 1, ((Gap) next).most());
  }

  private int afterGap(Tokens tokens, int at, int end, int element, int most) {
    for (int from = at; from <= end && from <= at + most; from++) {
      int after = end(tokens, from, end, element);
      if (after >= 0) {
        return after;
      }
      if (from < end && tokens.form(from).equals(";")) {
        return -1;
      }
    }
    return -1;
  }
}
