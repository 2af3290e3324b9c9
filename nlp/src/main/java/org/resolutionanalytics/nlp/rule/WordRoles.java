package org.resolutionanalytics.nlp.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that have a role, as {@code roles.yml} lists them. Immutable. */
public final class WordRoles {

  private final Map<WordRole, Phrase[]> phrases = new EnumMap<>(WordRole.class);

  private enum Part {
    WHOLE,
    BEGINNING,
    ENDING
  }

  private record Word(String text, Part part) {

    static Word of(String entry) {
      if (entry.startsWith("-")) {
        return new Word(entry.substring(1), Part.ENDING);
      }
      return entry.endsWith("-")
          ? new Word(entry.substring(0, entry.length() - 1), Part.BEGINNING)
          : new Word(entry, Part.WHOLE);
    }

    boolean fits(String form) {
      return switch (part) {
        case WHOLE -> form.length() == text.length() && form.equals(text);
        case BEGINNING -> form.startsWith(text);
        case ENDING -> form.endsWith(text);
      };
    }
  }

  private record Phrase(Word first, List<Word> others) {

    static Phrase of(String entry) {
      List<Word> words = Arrays.stream(entry.split("_", -1)).map(Word::of).toList();
      return new Phrase(words.get(0), words.subList(1, words.size()));
    }
  }

  private WordRoles(WordLists lists) {
    Set<String> unknown = new HashSet<>(lists.lists().keySet());
    for (WordRole role : WordRole.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      unknown.remove(name);
      phrases.put(role, lists.list(name).stream().sorted().map(Phrase::of).toArray(Phrase[]::new));
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("roles.yml: nothing reads " + unknown);
    }
  }

  /**
   * The roles of a language.
   *
   * @param lists for each role, its words: {@code -ing} is any word with the ending, {@code th-}
   *     any with the beginning, {@code as_well} two words
   * @throws IllegalArgumentException if a role is missing or unknown
   */
  static WordRoles of(WordLists lists) {
    return new WordRoles(lists);
  }

  /** Whether a word has a role by itself. */
  public boolean has(String form, WordRole role) {
    for (Phrase phrase : of(role)) {
      if (phrase.others.isEmpty() && phrase.first.fits(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form of a position has a role, or starts a phrase that has it. */
  boolean starts(String form, WordRole role, Forms forms, int at) {
    for (Phrase phrase : of(role)) {
      if (phrase.first.fits(form) && goesOn(forms, at + 1, phrase.others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Forms forms, int at, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).fits(forms.form(at + i))) {
        return false;
      }
    }
    return true;
  }

  private Phrase[] of(WordRole role) {
    return Objects.requireNonNull(phrases.get(role));
  }
}
