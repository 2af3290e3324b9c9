package org.resolutionanalytics.core.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognizes the language of a text in another one, by its script or its commonest words. */
public final class Languages {
  private static final int LONGEST = 20_000;
  private static final int FEWEST = 2;

  /** A language and its commonest words. */
  private record Other(String name, Set<String> words) {}

  /** A language that has a script of its own. */
  private record Written(Character.UnicodeScript script, String name) {}

  private final List<Written> written;
  private final Set<String> own;

  /** In a fixed order: of two that fit alike, the first counts. */
  private final List<Other> others;

  Languages(RuleFile languages) {
    this.written = languages.read("scripts", Languages::written);
    this.own = languages.words("own");
    this.others =
        languages.words("others").stream()
            .map(name -> new Other(name, languages.words(name.toLowerCase(Locale.ROOT))))
            .toList();
  }

  /** The language that a text seems to be in, if it is another one. */
  public Optional<String> other(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    Optional<String> byScript = byScript(start);
    if (byScript.isPresent()) {
      return byScript;
    }
    String[] words = start.split("[^\\p{L}]+", -1);
    int most = Math.max(FEWEST, count(words, own));
    Optional<String> language = Optional.empty();
    for (Other other : others) {
      int count = count(words, other.words());
      if (count > most) {
        most = count;
        language = Optional.of(other.name());
      }
    }
    return language;
  }

  /** The language whose script most letters are of. */
  private Optional<String> byScript(String text) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return written.stream()
        .filter(language -> letters.getOrDefault(language.script(), 0) * 2 > all)
        .map(Written::name)
        .findFirst();
  }

  private static Written written(String line) {
    String[] parts = line.split(": ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("expected the script and the language: 'Han: Chinese'");
    }
    return new Written(Character.UnicodeScript.forName(parts[0]), parts[1].strip());
  }

  private static int count(String[] words, Set<String> common) {
    int count = 0;
    for (String word : words) {
      count += common.contains(word) ? 1 : 0;
    }
    return count;
  }
}
