package org.resolutionanalytics.core.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a resolution or decision, as written in a clause.
 *
 * @param form how it is numbered
 * @param base the number without part letter and parenthesis: {@code 57/270}, {@code 2453}
 * @param session the session or year that the form has, else 0
 * @param parts the part letters, in order; empty for a whole resolution
 * @param partTokens the tokens that hold the letters; the first may be the number's own
 * @param suffix what follows the letter: {@code (XXIII)}, or empty
 * @param next the index of the token after the number
 */
record InstrumentNumber(
    NumberForm form,
    String base,
    int session,
    List<String> parts,
    List<Integer> partTokens,
    String suffix,
    int next) {

  InstrumentNumber {
    parts = List.copyOf(parts);
    partTokens = List.copyOf(partTokens);
  }

  /** The number in its normal form: {@code 57/270 B}, {@code 2453 A (XXIII)}. */
  String normal(int part) {
    StringBuilder normal = new StringBuilder(base);
    if (part < parts.size()) {
      normal.append(' ').append(parts.get(part));
    }
    if (!suffix.isEmpty()) {
      normal.append(' ').append(suffix);
    }
    return normal.toString();
  }

  /** Whether both were adopted at one session, or in one year. */
  boolean isOfSameSession(InstrumentNumber other) {
    return form == other.form
        && session == other.session
        && suffix.equals(other.suffix)
        && before(base).equals(before(other.base));
  }

  private static String before(String base) {
    int slash = base.indexOf('/');
    return slash < 0 ? "" : base.substring(0, slash);
  }

  static Optional<InstrumentNumber> read(ClauseTokens tokens, int at, CitationWords words) {
    String word = tokens.word(at);
    int slash = word.indexOf('/');
    if (slash > 0) {
      return readSlashed(tokens, at, word, slash, words);
    }
    int stop = word.indexOf('.');
    if (stop > 0 && isDigits(word.substring(0, stop), 0, 2) && isDigits(word, stop + 1, 2)) {
      return Optional.of(simple(NumberForm.DOTTED, word, 0, at));
    }
    if (tokens.startsWithDigit(at)) {
      return readParenthesised(tokens, at, word, words);
    }
    for (String series : words.rules().seriesBeforeNumbers()) {
      int digits = series.length();
      if (word.startsWith(series)
          && word.length() > digits
          && ClauseTokens.isDigit(word.charAt(digits))) {
        return Optional.of(simple(NumberForm.SELF_EVIDENT, word, 0, at));
      }
    }
    return Optional.empty();
  }

  private static InstrumentNumber simple(NumberForm form, String base, int session, int at) {
    return new InstrumentNumber(form, base, session, List.of(), List.of(), "", at + 1);
  }

  private static Optional<InstrumentNumber> readSlashed(
      ClauseTokens tokens, int at, String word, int slash, CitationWords words) {
    String left = word.substring(0, slash);
    String right = word.substring(slash + 1);
    if (isPartyDecision(right, words.rules().partySeries()) && isDigits(left, 0, 3)) {
      return Optional.of(simple(NumberForm.SELF_EVIDENT, word, 0, at));
    }
    if (isYear(right) && isDigits(left, 0, 2)) {
      return Optional.of(simple(NumberForm.OTHER, word, 0, at));
    }
    boolean letterAttached =
        right.length() > 1 && ClauseTokens.isCapital(right.charAt(right.length() - 1));
    String digits = letterAttached ? right.substring(0, right.length() - 1) : right;
    if (!isDigits(digits, 0, 3)) {
      return Optional.empty();
    }
    Optional<NumberForm> form = slashedForm(left);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Parts parts =
        Parts.read(tokens, at, letterAttached ? right.substring(digits.length()) : "", words);
    int session = ClauseTokens.isDigit(left.charAt(0)) ? Integer.parseInt(left) : 0;
    return Optional.of(
        new InstrumentNumber(
            form.get(),
            left + "/" + digits,
            session,
            parts.letters(),
            parts.tokens(),
            "",
            parts.next()));
  }

  private static Optional<NumberForm> slashedForm(String left) {
    if (isDigits(left, 0, 2)) {
      return Optional.of(NumberForm.SESSION);
    }
    if (isYear(left)) {
      return Optional.of(NumberForm.ANNUAL);
    }
    if (isDigits(left, left.indexOf('-') + 1, 2)
        && (left.startsWith("S-") || left.startsWith("ES-"))) {
      return Optional.of(NumberForm.SPECIAL_SESSION);
    }
    boolean code = left.length() > 3 && left.charAt(2) == '-' && isDigits(left, 3, 2);
    return isRoman(left, 0) || (code && ClauseTokens.isCapital(left.charAt(0)))
        ? Optional.of(NumberForm.OTHER)
        : Optional.empty();
  }

  private static Optional<InstrumentNumber> readParenthesised(
      ClauseTokens tokens, int at, String word, CitationWords words) {
    boolean letterAttached =
        word.length() > 1 && ClauseTokens.isCapital(word.charAt(word.length() - 1));
    String digits = letterAttached ? word.substring(0, word.length() - 1) : word;
    if (!isDigits(digits, 0, 4)) {
      return Optional.empty();
    }
    Parts parts =
        Parts.read(tokens, at, letterAttached ? word.substring(digits.length()) : "", words);
    int open = parts.next();
    String inside = tokens.word(open + 1);
    if (tokens.is(open, "(") && tokens.is(open + 2, ")")) {
      boolean year = isYear(inside);
      if (year || isSessionInParentheses(inside)) {
        return Optional.of(
            new InstrumentNumber(
                year ? NumberForm.YEAR_IN_PARENTHESES : NumberForm.SESSION_IN_PARENTHESES,
                digits,
                year ? Integer.parseInt(inside) : 0,
                parts.letters(),
                parts.tokens(),
                "(" + inside + ")",
                open + 3));
      }
    }
    return letterAttached ? Optional.empty() : Optional.of(simple(NumberForm.PLAIN, digits, 0, at));
  }

  /** {@code XXIII}, {@code S-2}, {@code S-VI}, {@code ES-II}. */
  private static boolean isSessionInParentheses(String inside) {
    if (inside.startsWith("S-") || inside.startsWith("ES-")) {
      int from = inside.indexOf('-') + 1;
      return isRoman(inside, from) || isDigits(inside, from, 2);
    }
    return isRoman(inside, 0);
  }

  private static boolean isPartyDecision(String right, Set<String> series) {
    for (String organ : series) {
      if (right.startsWith(organ)) {
        return isDigits(right, organ.length(), 3);
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && isDigits(word, 0, 4)
        && (word.startsWith("19") || word.startsWith("20"));
  }

  static boolean isRoman(String word, int from) {
    if (from >= word.length() || word.length() - from > 8) {
      return false;
    }
    for (int i = from; i < word.length(); i++) {
      if ("IVXLC".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigits(String word, int from, int most) {
    if (from >= word.length() || word.length() - from > most) {
      return false;
    }
    for (int i = from; i < word.length(); i++) {
      if (!ClauseTokens.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The part letters after a number: {@code B}, {@code A and B}, {@code A, B and C}. */
  private record Parts(List<String> letters, List<Integer> tokens, int next) {

    static Parts read(ClauseTokens tokens, int at, String attached, CitationWords words) {
      List<String> letters = new ArrayList<>();
      List<Integer> indexes = new ArrayList<>();
      int next = at + 1;
      if (!attached.isEmpty()) {
        letters.add(attached);
        indexes.add(at);
      } else if (tokens.isSingleCapital(next)) {
        letters.add(tokens.word(next));
        indexes.add(next++);
      }
      while (!letters.isEmpty()) {
        int letter = next;
        if (tokens.is(letter, ",")) {
          letter++;
        }
        if (words.rules().conjunctionsOfParts().contains(tokens.word(letter))) {
          letter++;
        }
        if (letter == next || !tokens.isSingleCapital(letter)) {
          break;
        }
        letters.add(tokens.word(letter));
        indexes.add(letter);
        next = letter + 1;
      }
      return new Parts(letters, indexes, next);
    }
  }
}
