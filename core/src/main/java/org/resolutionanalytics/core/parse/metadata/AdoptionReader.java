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
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.text.Ordinals;

/** Reads when and how a text was adopted: from its signature, else from the lines before it. */
public final class AdoptionReader {
  private static final List<String> BEFORE_DATE = RuleFile.shipped("front").lines("before date");

  /** "At its 9990th meeting, held on 3 June 2031", "On 3 June 2031, in connection with". */
  private static final List<String> BEFORE_DATE_OF_STATEMENT =
      RuleFile.shipped("front").lines("before date of statement");

  /** "the 1512th meet-" and "ing" on the next line. */
  private static final Pattern CUT_WORD = Pattern.compile("(?<=[a-z])- (?=[a-z])");

  private static final int LONGEST_DISTANCE = 160;

  private final List<String> front;
  private final String before;
  private final String signature;

  AdoptionReader(List<String> front, List<String> back) {
    this.front = front;
    this.before = String.join(" ", front);
    this.signature = CUT_WORD.matcher(String.join(" ", back)).replaceAll("");
  }

  Optional<Vote> vote() {
    return VoteReader.in(signature).or(() -> VoteReader.in(before));
  }

  /** The day: in a heading that is the resolution's number and date, else in the signature. */
  Optional<LocalDate> date(DocumentKind kind) {
    return front.stream()
        .filter(TitleReader::isDatedName)
        .findFirst()
        .flatMap(Dates::first)
        .or(() -> Dates.first(signature))
        .or(() -> dateBefore(kind));
  }

  private Optional<LocalDate> dateBefore(DocumentKind kind) {
    boolean statement = kind == DocumentKind.PRESIDENTIAL_STATEMENT;
    for (String words : statement ? BEFORE_DATE_OF_STATEMENT : BEFORE_DATE) {
      int at = before.indexOf(words);
      if (at >= 0) {
        int end = Math.min(before.length(), at + LONGEST_DISTANCE);
        Optional<LocalDate> date = Dates.first(before.substring(at, end));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return dateLine().or(this::dateOfItem).flatMap(Dates::first);
  }

  /** The date after an agenda item, if no masthead says that it is that of the issue. */
  private Optional<String> dateOfItem() {
    if (front.stream().anyMatch(line -> line.contains("Distr"))) {
      return Optional.empty();
    }
    return front.stream()
        .filter(line -> FrontMatter.AGENDA_ITEM.matcher(line).matches())
        .filter(line -> !Dates.cut(line).equals(line))
        .map(line -> line.substring(Dates.cut(line).length()))
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
      if (line.startsWith("(") && TitleReader.isDateLine(line)) {
        return Optional.of(line);
      }
      if (line.isEmpty()) {
        if (date.isPresent() && !masthead) {
          return date;
        }
        date = Optional.empty();
        masthead = false;
      } else {
        masthead |= FrontMatter.isMasthead(line);
        date = date.isEmpty() && TitleReader.isDateLine(line) ? Optional.of(line) : date;
      }
    }
    return masthead ? Optional.empty() : date;
  }

  /** The number of the meeting; in a signature it may be a word: "Eighth plenary meeting". */
  Optional<String> meeting() {
    return meetingIn(signature, true).or(() -> meetingIn(before, false));
  }

  private static Optional<String> meetingIn(String text, boolean inWords) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("meeting");
    while (at >= 0) {
      String[] words = lower.substring(Math.max(0, at - 40), at).strip().split("[ (\\[]+", -1);
      for (int i = words.length - 1; i >= Math.max(0, words.length - 3); i--) {
        String digits = leadingDigits(words[i]);
        if (!digits.isEmpty() && words[i].length() == digits.length() + 2) {
          return Optional.of(digits);
        }
        if (inWords && Ordinals.word(words[i]) > 0) {
          return Optional.of(String.valueOf(Ordinals.word(words[i])));
        }
      }
      at = lower.indexOf("meeting", at + 7);
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
