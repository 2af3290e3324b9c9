package org.resolutionanalytics.core.parse;

import java.util.List;

/**
 * What a document's own words tell about a doubtful one: which words it holds, and which compounds
 * with a hyphen. A list of short everyday words and one of word endings say the rest.
 */
final class WordEvidence {
  /** Everyday words: never a piece of the word beside them. */
  private static final WordCounts EVERYDAY =
      words(
          "a i an as at be by do go he if in is it me my no of on or so to up us we am all and any"
              + " are but can did due for get had has her him his how its led let may met new nor"
              + " not now off old one our out own per set she six ten the too top two use via was"
              + " way who why yet you able also both each even ever five four from full give goal"
              + " good have held here high into just keep last less life like long made make man"
              + " many men more most much must near need next nine once only open over paid past"
              + " plan rate real role rule same seek seen self sent sex side such take term than"
              + " that them then they this time under upon used very view well were what when will"
              + " with work year zero aid act age air arm art bad ban big end era far few fit fund"
              + " gap gas gender her idea ill job key land law lay low mine name oil part pay poor"
              + " post red risk road sale sea site size some step sub tax test text their there"
              + " these those three through trade type war water week where which while whole"
              + " women world would years alia vis ad hoc non re co pre");

  /** Ends of words that are no words themselves. */
  private static final WordCounts ENDINGS =
      words(
          "tion ion tions ions sion sions ation ations ition ment ments ent ents ance "
              + "ances ence ences ial al ical ional tional ing ings ting ning ding ling zing "
              + "ved ed ted ded ned sed zed ly ally ity ities ility ilities lity ality ies "
              + "ty ry ary ory ive ives tive tives ous ious ible ably ative ature ture tures "
              + "ness ism ist ists ize izes ized izing ise ising ates ated ating er ers ors "
              + "est es ic ics tic ful ously ively ernational velopment elopment lopment "
              + "opment pment ssembly embly mbly ecretary cretary uncil ncil cil onal nal "
              + "ian ians gees ees ple ples tory tary mic nomic onomic cial ocial tical "
              + "litical ational nce nces nt nts ng gs ns ts ls rs ds cs ll");

  private final WordCounts words = new WordCounts();
  private final WordCounts compounds = new WordCounts();
  private final WordCounts joinedCompounds = new WordCounts();

  private static WordCounts words(String list) {
    WordCounts set = new WordCounts();
    for (String word : list.split(" ", -1)) {
      set.add(WordCounts.hash(word, 0, word.length()));
    }
    return set;
  }

  /** Reads a document's paragraphs. */
  static WordEvidence of(List<Draft> drafts) {
    WordEvidence evidence = new WordEvidence();
    drafts.forEach(draft -> evidence.read(draft.text()));
    return evidence;
  }

  private void read(CharSequence text) {
    int n = text.length();
    int at = 0;
    while (at < n) {
      if (!Characters.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < n && Characters.isLetter(text.charAt(end))) {
        end++;
      }
      long hash = WordCounts.hash(text, at, end);
      words.add(hash);
      if (end + 1 < n
          && Characters.isHyphen(text.charAt(end))
          && Characters.isLetter(text.charAt(end + 1))) {
        int next = end + 1;
        while (next < n && Characters.isLetter(text.charAt(next))) {
          next++;
        }
        long joined = WordCounts.hash(hash, text, end + 1, next);
        joinedCompounds.add(joined);
        compounds.add(compound(joined, end - at));
      }
      at = end;
    }
  }

  private static long compound(long joined, int split) {
    return (joined ^ split) * 0x2545F4914F6CDD1DL;
  }

  /** How often a word occurs. */
  int count(CharSequence text, int start, int end) {
    return words.count(WordCounts.hash(text, start, end));
  }

  /** How often the word that two pieces make occurs, written as one. */
  int countJoined(CharSequence text, int start, int end, int secondStart, int secondEnd) {
    long first = WordCounts.hash(text, start, end);
    return words.count(WordCounts.hash(first, text, secondStart, secondEnd));
  }

  /** How often two pieces occur with a hyphen between them. */
  int countCompound(CharSequence text, int start, int end, int secondStart, int secondEnd) {
    long first = WordCounts.hash(text, start, end);
    return compounds.count(
        compound(WordCounts.hash(first, text, secondStart, secondEnd), end - start));
  }

  /** How often a word occurs with a hyphen somewhere inside. */
  int countHyphened(CharSequence text, int start, int end) {
    return joinedCompounds.count(WordCounts.hash(text, start, end));
  }

  /** How often a word occurs with a hyphen before {@code split}. */
  int countHyphened(CharSequence text, int start, int split, int end) {
    return compounds.count(compound(WordCounts.hash(text, start, end), split - start));
  }

  /** Whether a word is an everyday one. */
  static boolean isEveryday(CharSequence text, int start, int end) {
    return end - start <= 7 && EVERYDAY.count(WordCounts.hash(text, start, end)) > 0;
  }

  /** Whether letters cannot be a word: one letter but "a", no vowel, or the mere end of a word. */
  static boolean isNoWord(CharSequence text, int start, int end) {
    int length = end - start;
    if (length == 1) {
      char c = text.charAt(start);
      return c != 'a' && c != 'A' && c != 'I';
    }
    if (length > 10) {
      return false;
    }
    boolean vowel = false;
    boolean capital = Characters.isUpper(text.charAt(end - 1));
    for (int i = start; i < end && !vowel; i++) {
      vowel = "aeiouyAEIOUY".indexOf(text.charAt(i)) >= 0 || text.charAt(i) >= 128;
    }
    if (isEveryday(text, start, end)) {
      return false;
    }
    return (!vowel && !capital)
        || (Characters.isLower(text.charAt(start))
            && ENDINGS.count(WordCounts.hash(text, start, end)) > 0);
  }
}
