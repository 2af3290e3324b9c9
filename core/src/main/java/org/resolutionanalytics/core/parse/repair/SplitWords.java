package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds stray blanks inside words: "General Assembl y", "coerc ion". Two pieces are one word if the
 * document holds that word elsewhere and one of the pieces is nowhere else a word, or if one of the
 * pieces cannot be a word at all. What may be a name of several words stays: "Dar es Salaam", "Côte
 * d'Ivoire", "Eid al-Fitr".
 */
public final class SplitWords {
  private static final int SHORTEST = 4;

  /** Letters before a short everyday word that are no word: "resoluti on". */
  private static final int SHORTEST_REST = 4;

  /** Ends of words that are so long are no words of other languages. */
  private static final int LONG_END = 4;

  private final Vocabulary evidence;
  private final RepairWords words;
  private final Fragments fragments;

  SplitWords(Vocabulary evidence, RepairWords words) {
    this.evidence = evidence;
    this.words = words;
    this.fragments = new Fragments(words);
  }

  /**
   * Whether the blank after a word proves that the document has stray blanks: the two pieces are a
   * word of the document, and one of them can be no word. Clean text has "a cross" beside "across",
   * and "road map" beside "roadmap", but not "Assembl y" beside "Assembly".
   */
  boolean isProof(JoinedText paragraph, int word) {
    if (!isCandidate(paragraph, word)) {
      return false;
    }
    Piece first = new Piece(paragraph, word);
    Piece rest = new Piece(paragraph, word + 1);
    if (!isWordJoined(paragraph, word)) {
      return Characters.isLower(paragraph.text()[first.start()])
          && rest.length() >= LONG_END
          && rest.isNoWord()
          && !first.isEveryday();
    }
    return (rest.isEnd() && !first.isEveryday())
        || (first.isStart() && !rest.isEveryday() && evidence.count(rest.hash()) == 1);
  }

  /**
   * Whether the blank after a word is probably a stray one: the two pieces are a word of the
   * document and occur nowhere else in it. One such place may be a compound that is written in two
   * ways; several are a proof.
   */
  boolean isHint(JoinedText paragraph, int word) {
    if (!isCandidate(paragraph, word) || !isWordJoined(paragraph, word)) {
      return false;
    }
    Piece first = new Piece(paragraph, word);
    Piece rest = new Piece(paragraph, word + 1);
    return isNowhereElse(first)
        && (isNowhereElse(rest) || (rest.isLittle() && first.length() >= SHORTEST_REST));
  }

  /** Adds a repair if the blank after a word is a stray one; returns whether it is. */
  boolean find(JoinedText paragraph, int word, List<WordRepair> repairs) {
    boolean joins =
        isCandidate(paragraph, word)
            && (isWordJoined(paragraph, word)
                ? joinsKnown(paragraph, word)
                : joinsUnknown(paragraph, word) && !startsWord(paragraph, word + 1));
    if (joins) {
      int blank = paragraph.words().end(word);
      repairs.add(new WordRepair(RepairKind.SPLIT_WORD, blank, blank + 1, ""));
    }
    return joins;
  }

  private static boolean isCandidate(JoinedText paragraph, int word) {
    JoinedWords found = paragraph.words();
    char[] text = paragraph.text();
    int start = found.start(word);
    int blank = found.end(word);
    int second = found.start(word + 1);
    int end = found.end(word + 1);
    if (second != blank + 1
        || text[blank] != ' '
        || !Characters.isLower(text[second])
        || end - start < SHORTEST
        || (start > 0 && !mayPrecede(text[start - 1]))) {
      return false;
    }
    boolean capitals = Characters.isUpper(text[blank - 1]) && blank - start > 1;
    return !capitals && !isParticle(text, start, second, end);
  }

  /** Whether a word can start after this character: not after a digit or an apostrophe. */
  private static boolean mayPrecede(char before) {
    return !Characters.isDigit(before) && !isApostrophe(before);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** "d'Ivoire", "l'Accord", "al-Fitr", "e.g.": a word of its own, however short. */
  private static boolean isParticle(char[] text, int start, int second, int end) {
    if (end >= text.length) {
      return false;
    }
    char after = text[end];
    boolean one = end - second == 1;
    boolean name =
        Characters.isUpper(text[start])
            || (end + 1 < text.length && Characters.isUpper(text[end + 1]));
    return (one && (Characters.isHyphen(after) || after == '.'))
        || (isApostrophe(after) && end - second <= 2)
        || (Characters.isHyphen(after) && name);
  }

  /** Whether a word and the next one are a word of the document, or a common one, in two pieces. */
  private boolean isWordJoined(JoinedText paragraph, int word) {
    JoinedWords found = paragraph.words();
    return evidence.isWordJoined(
        found.hash(word), paragraph.text(), found.start(word + 1), found.end(word + 1));
  }

  /** Of two pieces that make no word of the document; nearly all neighbours are such. */
  private boolean joinsUnknown(JoinedText paragraph, int word) {
    Piece first = new Piece(paragraph, word);
    Piece rest = new Piece(paragraph, word + 1);
    if (!Characters.isLower(paragraph.text()[first.start()])) {
      return false;
    }
    if (rest.length() == 1) {
      return !rest.isEveryday()
          && isNowhereElse(first)
          && !words.parts.holds(first.hash(), first.length());
    }
    return (rest.isEnd() && !first.isEveryday())
        || (first.isStart() && !rest.isEveryday())
        || (first.endsLikeFewWords() && isNowhereElse(first) && isNowhereElse(rest));
  }

  /** Whether a piece is the start of a word whose rest follows: "thr ough". */
  private boolean startsWord(JoinedText paragraph, int word) {
    return word + 1 < paragraph.words().size()
        && isCandidate(paragraph, word)
        && isWordJoined(paragraph, word);
  }

  private boolean isNowhereElse(Piece piece) {
    return !piece.isEveryday() && evidence.count(piece.hash()) == 1;
  }

  /** Of two pieces that make a word of the document. */
  private boolean joinsKnown(JoinedText paragraph, int word) {
    Piece first = new Piece(paragraph, word);
    Piece rest = new Piece(paragraph, word + 1);
    if ((isWord(first) && isWord(rest)) || words.splitEnds.holds(rest.hash(), rest.length())) {
      return false;
    }
    boolean restIsLittle = rest.isLittle() && !first.isStart() && first.length() < SHORTEST_REST;
    boolean firstIsLittle = first.isLittle() && !rest.isEnd();
    return !restIsLittle && !firstIsLittle;
  }

  private boolean isWord(Piece piece) {
    return piece.isEveryday()
        || (evidence.count(piece.hash()) > 1 && !piece.isEnd() && !piece.isStart());
  }

  /** Letters that may be a word or a part of one. */
  private final class Piece {
    private final JoinedText paragraph;
    private final int word;

    Piece(JoinedText paragraph, int word) {
      this.paragraph = paragraph;
      this.word = word;
    }

    int start() {
      return paragraph.words().start(word);
    }

    int length() {
      return paragraph.words().end(word) - start();
    }

    long hash() {
      return paragraph.words().hash(word);
    }

    boolean isEveryday() {
      return words.isEveryday(hash(), length());
    }

    /** "a cross" is not "across": a short everyday word. */
    boolean isLittle() {
      return length() <= 3 && isEveryday();
    }

    boolean isNoWord() {
      return words.isNoWord(hash(), paragraph.text(), start(), paragraph.words().end(word));
    }

    boolean isEnd() {
      return fragments.isEnd(paragraph.text(), start(), paragraph.words().end(word), hash());
    }

    boolean isStart() {
      return fragments.isStart(paragraph.text(), start(), paragraph.words().end(word), hash());
    }

    boolean endsLikeFewWords() {
      return fragments.endsLikeFewWords(
          paragraph.text(), start(), paragraph.words().end(word), hash());
    }
  }
}
