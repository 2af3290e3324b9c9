package org.resolutionanalytics.core.citation;

import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.text.Months;

/**
 * The general rule for titles that no list has. A title is a run of capitalised words that ends in
 * a noun such as "Convention" or "Declaration", with what belongs to it: {@code Basel Convention},
 * {@code Convention against Doping in Sport}, {@code Domestic Workers Convention, 2011 (No. 189)}.
 * The noun alone ("the Convention", "this Declaration") is none. Serves one clause, read in order.
 */
final class UnlistedTitles {
  private static final Set<String> NOUNS = RuleFile.shipped("citations").words("title nouns");

  /** With these alone before the noun, the words name a kind of instrument, not one of them. */
  private static final Set<String> KINDS =
      RuleFile.shipped("citations").words("kinds of instruments");

  private static final Set<String> EXTENDING = RuleFile.shipped("citations").words("extending");

  private static final Set<String> LINKS = RuleFile.shipped("citations").words("title links");

  private static final int MOST_LINKS = 4;

  /** After the bare noun, these are those who act under it: "the Convention for States parties". */
  private static final Set<String> ACTORS = RuleFile.shipped("citations").words("actors");

  /** Words that open a clause or sentence and belong to no title. */
  private static final Set<String> OPENERS = RuleFile.shipped("citations").words("openers");

  private final InstrumentTitles titles;
  private final ClauseTokens tokens;

  /** The run of capitalised words that was looked at last: where a title in it starts. */
  private int runEnd;

  private int candidate = -1;

  /**
   * A title.
   *
   * @param next the index of the token after it
   */
  record Span(int next) {}

  UnlistedTitles(InstrumentTitles titles, ClauseTokens tokens) {
    this.titles = titles;
    this.tokens = tokens;
  }

  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** The title that starts at a token. Each run of capitalised words is looked at once. */
  Optional<Span> read(int at) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    if (at >= runEnd) {
      runEnd = endOfRun(at);
      candidate = isOpener(tokens, at) ? at + 1 : at;
    }
    if (at != candidate || candidate >= runEnd) {
      return Optional.empty();
    }
    int afterNoun = afterNoun(runEnd);
    if (afterNoun < 0 || hidesKnownTitle()) {
      return Optional.empty();
    }
    int end = extend(afterNoun, isKindOnly());
    if (end == afterNoun && isKindOnly()) {
      return Optional.empty();
    }
    return Optional.of(new Span(withYear(end)));
  }

  private int endOfRun(int at) {
    int end = at;
    while (tokens.isCapitalised(end)) {
      end++;
    }
    return end;
  }

  /** A word that opens a clause or a sentence, and belongs to no name after it. */
  static boolean isOpener(ClauseTokens tokens, int at) {
    String word = tokens.word(at);
    boolean verb = word.endsWith("ing") || (word.endsWith("s") && !word.endsWith("ss"));
    return OPENERS.contains(word) || (verb && (at == 0 || ".;:".contains(tokens.word(at - 1))));
  }

  /** The index after the noun that ends the run, or -1: "Programme" needs its "of Action". */
  private int afterNoun(int end) {
    if (isNoun(tokens.word(end - 1))) {
      return end;
    }
    boolean of = tokens.is(end - 1, "Programme") || tokens.is(end - 1, "Plan");
    boolean fora = tokens.is(end - 1, "Platform") || tokens.is(end - 1, "Framework");
    if ((of && tokens.is(end, "of")) || (fora && tokens.is(end, "for"))) {
      boolean action = tokens.is(end + 1, "Action") || tokens.is(end + 1, "Implementation");
      return action ? end + 2 : -1;
    }
    return -1;
  }

  /**
   * Whether a known title starts inside the run: then it is read when its turn comes. One that
   * starts with the noun does not count: "Inter-American Convention against Corruption" is another.
   */
  private boolean hidesKnownTitle() {
    for (int i = candidate + 1; i < runEnd - 1; i++) {
      if (titles.longestAt(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isKindOnly() {
    for (int i = candidate; i < runEnd - 1; i++) {
      if (!KINDS.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes "on the Protection of ..." after the noun, if it is there. */
  private int extend(int afterNoun, boolean kindOnly) {
    if (!EXTENDING.contains(tokens.word(afterNoun))) {
      return afterNoun;
    }
    int end = afterNoun;
    int links = 0;
    for (int at = afterNoun; tokens.has(at); at++) {
      if (end > afterNoun && isEnumeration(at)) {
        continue;
      }
      if (tokens.isCapitalised(at)) {
        if (Months.printed(tokens.word(at)) > 0 || isOwner(at)) {
          break;
        }
        if (end == afterNoun && !canFollow(afterNoun, at, kindOnly)) {
          break;
        }
        end = at + 1;
        links = 0;
      } else if (links == MOST_LINKS || !LINKS.contains(tokens.word(at)) || startsAnother(at)) {
        break;
      } else {
        links++;
      }
    }
    return end;
  }

  private boolean canFollow(int afterNoun, int at, boolean kindOnly) {
    if (ACTORS.contains(tokens.word(at)) || at == afterNoun) {
      return false;
    }
    boolean toNounAlone = isNoun(tokens.word(at)) && !tokens.isCapitalised(at + 1);
    return !(kindOnly && toNounAlone)
        && !(kindOnly && tokens.is(afterNoun, "to") && !tokens.is(afterNoun - 1, "Protocol"))
        && !(kindOnly && tokens.is(afterNoun, "by"));
  }

  /** "The Convention on the Platform's use": the owner of what follows is in no title. */
  private boolean isOwner(int at) {
    return tokens.word(at).endsWith("'s") && !tokens.isCapitalised(at + 1);
  }

  /** A comma inside a title: "Standards of Training, Certification and Watchkeeping". */
  private boolean isEnumeration(int comma) {
    if (!tokens.is(comma, ",") || !isPlain(comma + 1)) {
      return false;
    }
    int after = endOfRun(comma + 1);
    if (tokens.is(after, ",")) {
      return isPlain(after + 1) && isLastItem(endOfRun(after + 1));
    }
    return isLastItem(after);
  }

  private boolean isLastItem(int link) {
    return (tokens.is(link, "and") || tokens.is(link, "or")) && isPlain(link + 1);
  }

  private boolean isPlain(int at) {
    return tokens.isCapitalised(at)
        && !ACTORS.contains(tokens.word(at))
        && titles.longestAt(tokens, at).isEmpty()
        && afterNoun(endOfRun(at)) < 0;
  }

  /** "... of the Child and the International Covenant": what follows is an instrument itself. */
  private boolean startsAnother(int link) {
    if (!tokens.is(link, "and") && !tokens.is(link, "or")) {
      return false;
    }
    int after = link + 1;
    if (!tokens.isCapitalised(after)) {
      return true;
    }
    return titles.longestAt(tokens, after).isPresent() || afterNoun(endOfRun(after)) >= 0;
  }

  /** Labour conventions carry their year and number: {@code , 2011 (No. 189)}. */
  private int withYear(int end) {
    boolean year = tokens.is(end, ",") && tokens.number(end + 1).filter(n -> n > 1800).isPresent();
    if (!year || !tokens.is(end - 1, "Convention")) {
      return end;
    }
    boolean numbered = tokens.is(end + 2, "(") && tokens.is(end + 3, "No");
    if (numbered && tokens.is(end + 4, ".") && tokens.is(end + 6, ")")) {
      return end + 7;
    }
    return end + 2;
  }
}
