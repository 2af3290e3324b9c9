package org.resolutionanalytics.core.parse.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.rule.Ordinals;

/** Reads when and how a text was adopted: from its signature, else from the lines before it. */
final class AdoptionReader {
  /** "the 1512th meet-" and "ing" on the next line. */
  private static final Pattern CUT_WORD = Pattern.compile("(?<=[a-z])- (?=[a-z])");

  private static final int LONGEST_DISTANCE = 160;

  private final List<String> front;
  private final String before;
  private final String signature;
  private final FrontLines known;
  private final Dates dates;
  private final Ordinals ordinals;

  AdoptionReader(List<String> front, List<String> back, FrontLines known) {
    this.known = known;
    this.dates = known.dates;
    this.ordinals = known.ordinals;
    this.front = front;
    this.before = String.join(" ", front);
    this.signature = CUT_WORD.matcher(String.join(" ", back)).replaceAll("");
  }

  Optional<Vote> vote() {
    return known.votes.in(signature).or(() -> known.votes.in(before));
  }

  /** The day: in a heading that is the resolution's number and date, else in the signature. */
  Optional<LocalDate> date(DocumentKind kind) {
    return front.stream()
        .filter(known::isDatedNameAfterNumber)
        .findFirst()
        .flatMap(dates::first)
        .or(() -> dates.first(signature))
        .or(() -> dateBefore(kind));
  }

  private Optional<LocalDate> dateBefore(DocumentKind kind) {
    boolean statement = kind == DocumentKind.PRESIDENTIAL_STATEMENT;
    for (String words :
        statement ? known.rules.beforeDateOfStatement() : known.rules.beforeDate()) {
      int at = before.indexOf(words);
      if (at >= 0) {
        int end = Math.min(before.length(), at + LONGEST_DISTANCE);
        Optional<LocalDate> date = dates.first(before.substring(at, end));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return dateLine().or(this::dateOfItem).flatMap(dates::first);
  }

  /** The date after an agenda item, if no masthead says that it is that of the issue. */
  private Optional<String> dateOfItem() {
    if (front.stream().anyMatch(line -> line.contains(known.rules.issued()))) {
      return Optional.empty();
    }
    return front.stream()
        .filter(line -> known.rules.agendaItem().matcher(line).matches())
        .filter(line -> !dates.cut(line).equals(line))
        .map(line -> line.substring(dates.cut(line).length()))
        .findFirst();
  }

  /**
   * The first line with a date alone, outside the blocks that say when a document was issued; a
   * date in brackets is never that of the issue.
   */
  private Optional<String> dateLine() {
    Optional<String> date = Optional.empty();
    boolean masthead = false;
    for (String line : front) {
      if (line.startsWith("(") && known.isDateLine(line)) {
        return Optional.of(line);
      }
      if (line.isEmpty()) {
        if (date.isPresent() && !masthead) {
          return date;
        }
        date = Optional.empty();
        masthead = false;
      } else {
        masthead |= known.isMasthead(line);
        date = date.isEmpty() && known.isDateLine(line) ? Optional.of(line) : date;
      }
    }
    return masthead ? Optional.empty() : date;
  }

  /** The number of the meeting; in a signature it may be a word: "Eighth plenary meeting". */
  Optional<String> meeting() {
    return meetingIn(signature, true).or(() -> meetingIn(before, false));
  }

  private Optional<String> meetingIn(String text, boolean inWords) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(known.rules.meeting());
    while (at >= 0) {
      String[] words = lower.substring(Math.max(0, at - 40), at).strip().split("[ (\\[]+", -1);
      for (int i = words.length - 1; i >= Math.max(0, words.length - 3); i--) {
        String digits = leadingDigits(words[i]);
        if (!digits.isEmpty() && words[i].length() == digits.length() + 2) {
          return Optional.of(digits);
        }
        if (inWords && ordinals.word(words[i]) > 0) {
          return Optional.of(String.valueOf(ordinals.word(words[i])));
        }
      }
      at = lower.indexOf(known.rules.meeting(), at + 1);
    }
    return Optional.empty();
  }

  private static String leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && Characters.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }
}
