package org.resolutionanalytics.nlp.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that have a role, as {@code roles.yml} lists them. Immutable. */
public final class WordRoles {

  private final Phrase[][] phrases = new Phrase[WordRole.values().length][];

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

  private record Phrase(Word first, Word[] others) {

    static Phrase of(String entry) {
      Word[] words = Arrays.stream(entry.split("_", -1)).map(Word::of).toArray(Word[]::new);
      return new Phrase(words[0], Arrays.copyOfRange(words, 1, words.length));
    }
  }

  private WordRoles(WordLists lists) {
    Set<String> unknown = new HashSet<>(lists.lists().keySet());
    for (WordRole role : WordRole.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      unknown.remove(name);
      phrases[role.ordinal()] =
          lists.list(name).stream().sorted().map(Phrase::of).toArray(Phrase[]::new);
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
      if (phrase.others.length == 0 && phrase.first.fits(form)) {
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

  private static boolean goesOn(Forms forms, int at, Word[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].fits(forms.form(at + i))) {
        return false;
      }
    }
    return true;
  }

  private Phrase[] of(WordRole role) {
    return phrases[role.ordinal()];
  }
}
