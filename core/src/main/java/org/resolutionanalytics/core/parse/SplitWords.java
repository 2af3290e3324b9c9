package org.resolutionanalytics.core.parse;

import java.util.List;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds stray blanks inside words: "General Assembl y", "coerc ion". Two pieces are one word if the
 * document holds that word elsewhere and one of the pieces is nowhere else a word, or if one of the
 * pieces cannot be a word at all.
 */
final class SplitWords {
  private final WordEvidence evidence;

  SplitWords(WordEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Looks at the blank at {@code blank}, between two words.
   *
   * @param start where the word before it starts
   * @param hash the hash of that word
   * @param end where the word after it ends
   * @param secondHash the hash of that one
   */
  void find(
      char[] text,
      int start,
      int blank,
      long hash,
      int end,
      long secondHash,
      List<WordRepair> repairs) {
    int second = blank + 1;
    boolean more =
        end - second == 1
            && end < text.length
            && (Characters.isHyphen(text[end]) || text[end] == '.');
    if (more || !Characters.isLower(text[second]) || end - start < 4) {
      return;
    }
    if (Characters.isUpper(text[blank - 1]) && blank - start > 1) {
      return;
    }
    boolean joins =
        evidence.countJoined(hash, text, second, end) > 0
            ? joinsKnown(text, start, blank, hash, end, secondHash)
            : joinsUnknown(text, start, blank, hash, end, secondHash);
    if (joins) {
      repairs.add(new WordRepair(RepairKind.SPLIT_WORD, blank, second, ""));
    }
  }

  /** Of two pieces that make no word of the document; nearly all neighbours are such. */
  private static boolean joinsUnknown(
      char[] text, int start, int blank, long hash, int end, long secondHash) {
    int second = blank + 1;
    boolean secondIsRest = WordEvidence.isNoWord(secondHash, text, second, end);
    if (secondIsRest && !WordEvidence.isEveryday(hash, blank - start)) {
      return true;
    }
    boolean fragment =
        blank - start > 1
            && Characters.isLower(text[start])
            && WordEvidence.isNoWord(hash, text, start, blank);
    return fragment && !WordEvidence.isEveryday(secondHash, end - second);
  }

  /** Of two pieces that make a word of the document. */
  private boolean joinsKnown(
      char[] text, int start, int blank, long hash, int end, long secondHash) {
    Piece first = new Piece(text, start, blank, hash);
    Piece rest = new Piece(text, blank + 1, end, secondHash);
    return !(isWord(first) && isWord(rest)) && !isLittle(first, rest) && !isLittle(rest, first);
  }

  /** "a cross" is not "across": a short everyday word beside letters that may be a word. */
  private static boolean isLittle(Piece piece, Piece other) {
    return piece.end - piece.start <= 3 && piece.isEveryday() && !other.isNoWord();
  }

  private boolean isWord(Piece piece) {
    return piece.isEveryday() || (evidence.count(piece.hash) > 1 && !piece.isNoWord());
  }

  /** Letters that may be a word or a part of one. */
  @SuppressWarnings("ArrayRecordComponent") // a view of the text, never compared
  private record Piece(char[] text, int start, int end, long hash) {

    boolean isEveryday() {
      return WordEvidence.isEveryday(hash, end - start);
    }

    boolean isNoWord() {
      return WordEvidence.isNoWord(hash, text, start, end);
    }
  }
}
