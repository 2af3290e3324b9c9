package org.resolutionanalytics.core.citation;

import java.util.Optional;

/**
 * The general rule for titles that no list has. A title is a run of capitalised words that ends in
 * a noun such as "Convention" or "Declaration", with what belongs to it: {@code Basel Convention},
 * {@code Convention against Doping in Sport}, {@code Domestic Workers Convention, 2011 (No. 189)}.
 * The noun alone ("the Convention", "this Declaration") is none. Serves one clause, read in order.
 */
final class UnlistedTitles {
  private static final int MOST_LINKS = 4;

  private final CitationWords words;
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

  UnlistedTitles(CitationWords words, ClauseTokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  private boolean isNoun(String word) {
    return words.rules().titleNouns().contains(word);
  }

  /** The title that starts at a token. Each run of capitalised words is looked at once. */
  Optional<Span> read(int at) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    if (at >= runEnd) {
      runEnd = endOfRun(at);
      candidate = words.isOpener(tokens, at) ? at + 1 : at;
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

  /** The index after the noun that ends the run, or -1: "Programme" needs its "of Action". */
  private int afterNoun(int end) {
    if (isNoun(tokens.word(end - 1))) {
      return end;
    }
    String noun = tokens.word(end - 1);
    boolean linked =
        (tokens.is(end, words.rules().of()) && words.rules().nounsBeforeOf().contains(noun))
            || (tokens.is(end, words.rules().link())
                && words.rules().nounsBeforeLink().contains(noun));
    return linked && words.rules().afterLinks().contains(tokens.word(end + 1)) ? end + 2 : -1;
  }

  /**
   * Whether a known title starts inside the run: then it is read when its turn comes. One that
   * starts with the noun does not count: "Inter-American Convention against Corruption" is another.
   */
  private boolean hidesKnownTitle() {
    for (int i = candidate + 1; i < runEnd - 1; i++) {
      if (words.titles().longestAt(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isKindOnly() {
    for (int i = candidate; i < runEnd - 1; i++) {
      if (!words.rules().kindsOfInstruments().contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes "on the Protection of ..." after the noun, if it is there. */
  private int extend(int afterNoun, boolean kindOnly) {
    if (!words.rules().extending().contains(tokens.word(afterNoun))) {
      return afterNoun;
    }
    int end = afterNoun;
    int links = 0;
    for (int at = afterNoun; tokens.has(at); at++) {
      if (end > afterNoun && isEnumeration(at)) {
        continue;
      }
      if (tokens.isCapitalised(at)) {
        if (words.months().printed(tokens.word(at)) > 0 || isOwner(at)) {
          break;
        }
        if (end == afterNoun && !canFollow(afterNoun, at, kindOnly)) {
          break;
        }
        end = at + 1;
        links = 0;
      } else if (links == MOST_LINKS
          || !words.rules().titleLinks().contains(tokens.word(at))
          || startsAnother(at)) {
        break;
      } else {
        links++;
      }
    }
    return end;
  }

  private boolean canFollow(int afterNoun, int at, boolean kindOnly) {
    if (words.rules().actors().contains(tokens.word(at)) || at == afterNoun) {
      return false;
    }
    boolean toNounAlone = isNoun(tokens.word(at)) && !tokens.isCapitalised(at + 1);
    return !(kindOnly && toNounAlone)
        && !(kindOnly
            && tokens.is(afterNoun, words.rules().to())
            && !words.rules().nounsBeforeTo().contains(tokens.word(afterNoun - 1)))
        && !(kindOnly && tokens.is(afterNoun, words.rules().by()));
  }

  /** "The Convention on the Platform's use": the owner of what follows is in no title. */
  private boolean isOwner(int at) {
    return tokens.word(at).endsWith(words.rules().possessive()) && !tokens.isCapitalised(at + 1);
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
    return words.rules().conjunctions().contains(tokens.word(link)) && isPlain(link + 1);
  }

  private boolean isPlain(int at) {
    return tokens.isCapitalised(at)
        && !words.rules().actors().contains(tokens.word(at))
        && words.titles().longestAt(tokens, at).isEmpty()
        && afterNoun(endOfRun(at)) < 0;
  }

  /** "... of the Child and the International Covenant": what follows is an instrument itself. */
  private boolean startsAnother(int link) {
    if (!words.rules().conjunctions().contains(tokens.word(link))) {
      return false;
    }
    int after = link + 1;
    if (!tokens.isCapitalised(after)) {
      return true;
    }
    return words.titles().longestAt(tokens, after).isPresent() || afterNoun(endOfRun(after)) >= 0;
  }

  /** Labour conventions carry their year and number: {@code , 2011 (No. 189)}. */
  private int withYear(int end) {
    boolean year = tokens.is(end, ",") && tokens.number(end + 1).filter(n -> n > 1800).isPresent();
    if (!year || !words.rules().numberedNouns().contains(tokens.word(end - 1))) {
      return end;
    }
    boolean numbered = tokens.is(end + 2, "(") && tokens.is(end + 3, words.rules().number());
    if (numbered && tokens.is(end + 4, ".") && tokens.is(end + 6, ")")) {
      return end + 7;
    }
    return end + 2;
  }
}
