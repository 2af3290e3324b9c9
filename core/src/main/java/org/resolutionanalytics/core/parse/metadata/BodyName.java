package org.resolutionanalytics.core.parse.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.resolutionanalytics.core.rule.FrontRules;
import org.resolutionanalytics.core.rule.Ordinals;
import org.resolutionanalytics.core.rule.Rules;

/**
 * What an opening line says of a body that is no principal organ: "The Seventy-seventh World Health
 * Assembly,", "The Executive Board, meeting at its 12th session,".
 */
final class BodyName {
  private final FrontRules rules;
  private final Ordinals ordinals;

  BodyName(Rules rules) {
    this.rules = rules.front();
    this.ordinals = rules.ordinals();
  }

  /** Its name, without "The", an ordinal and what follows a comma: "World Health Assembly". */
  String of(String opening) {
    String name = rules.article().matcher(opening.strip()).replaceFirst("");
    int end = 0;
    while (end < name.length() && ",:".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    String[] words = name.substring(0, end).strip().split(" ", 2);
    return words.length == 2 && ordinal(words[0]) > 0 ? words[1] : String.join(" ", words);
  }

  /** The session that it names: by an ordinal before the name, or before "session". */
  Optional<String> session(String opening) {
    String[] words = opening.strip().split(" ", 3);
    int assembly = words.length == 3 ? ordinal(words[1]) : 0;
    return assembly > 0
        ? Optional.of(String.valueOf(assembly))
        : session(rules.session().matcher(opening));
  }

  /** The session that a line starts with: "Seventy-fifth session", "108th Session, Geneva". */
  Optional<String> sessionLine(String line) {
    Matcher m = rules.session().matcher(line);
    boolean starts = m.lookingAt() && (m.end() == line.length() || line.charAt(m.end()) == ',');
    return starts ? session(m.reset()) : Optional.empty();
  }

  private Optional<String> session(Matcher m) {
    while (m.find()) {
      int number = ordinal(m.group(1));
      if (number > 0) {
        String kind = m.group(2).toLowerCase(Locale.ROOT);
        String prefix =
            kind.contains(rules.emergencySession())
                ? "ES-"
                : kind.contains(rules.specialSession()) ? "S-" : "";
        return Optional.of(prefix + number);
      }
    }
    return Optional.empty();
  }

  private int ordinal(String word) {
    return ordinals.wordOrFigures(word.toLowerCase(Locale.ROOT));
  }
}
