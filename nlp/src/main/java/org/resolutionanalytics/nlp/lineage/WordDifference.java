package org.resolutionanalytics.nlp.lineage;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * The difference of two texts in words: by the longest common subsequence of their words and
 * punctuation, whatever the case, hyphens and spelling variants.
 */
final class WordDifference {
  /** Two texts that differ in more words than this are not compared within the difference. */
  private static final long MOST_CELLS = 4_000_000;

  /** Tokens are distinguished by their last bits where that is enough. A power of 2. */
  private static final int SLOTS = 1024;

  private final Vocabulary vocabulary;
  private final Tokens before;
  private final Tokens after;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Tokens that were replaced by others; either side may be empty.
   *
   * @param from the first token that was replaced, from 0
   * @param fromEnd the token after the last one
   * @param to the first token that replaces them
   * @param toEnd the token after the last one
   */
  record Change(int from, int fromEnd, int to, int toEnd) {}

  WordDifference(Vocabulary vocabulary, Tokens before, Tokens after) {
    this.vocabulary = vocabulary;
    this.before = before;
    this.after = after;
    compare();
  }

  Tokens before() {
    return before;
  }

  Tokens after() {
    return after;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  private int[] ids(Tokens tokens) {
    int[] ids = new int[tokens.size()];
    for (int token = 0; token < ids.length; token++) {
      ids[token] =
          tokens.isWord(token)
              ? vocabulary.word(tokens, token)
              : -1 - tokens.text().codePointAt(tokens.start(token));
    }
    return ids;
  }

  private void compare() {
    int[] a = ids(before);
    int[] b = ids(after);
    int head = 0;
    while (head < Math.min(a.length, b.length) && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length, b.length) - head
        && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    int rows = a.length - head - tail;
    int columns = b.length - head - tail;
    if ((long) rows * columns > MOST_CELLS) {
      changes.add(new Change(head, head + rows, head, head + columns));
      return;
    }
    walk(a, b, head, lengths(a, b, head, rows, columns));
  }

  /** For each pair of places, the length of the longest common subsequence from there on. */
  private static int[][] lengths(int[] a, int[] b, int head, int rows, int columns) {
    boolean[] mayBeInB = new boolean[SLOTS];
    for (int j = 0; j < columns; j++) {
      mayBeInB[b[head + j] & (SLOTS - 1)] = true;
    }
    int[][] lengths = new int[rows + 1][];
    lengths[rows] = new int[columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      int token = a[head + i];
      // A token that b lacks lengthens no subsequence.
      lengths[i] =
          mayBeInB[token & (SLOTS - 1)] ? row(token, b, head, lengths[i + 1]) : lengths[i + 1];
    }
    return lengths;
  }

  private static int[] row(int token, int[] b, int head, int[] below) {
    int[] row = new int[below.length];
    int right = 0;
    int diagonal = 0;
    for (int j = below.length - 2; j >= 0; j--) {
      int down = below[j];
      right = token == b[head + j] ? diagonal + 1 : Math.max(down, right);
      row[j] = right;
      diagonal = down;
    }
    return row;
  }

  private void walk(int[] a, int[] b, int head, int[][] lengths) {
    int rows = lengths.length - 1;
    int columns = lengths[0].length - 1;
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      int fromI = i;
      int fromJ = j;
      while ((i < rows || j < columns)
          && !(i < rows && j < columns && a[head + i] == b[head + j])) {
        if (j == columns || (i < rows && lengths[i + 1][j] >= lengths[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI || j > fromJ) {
        changes.add(new Change(head + fromI, head + i, head + fromJ, head + j));
      }
      while (i < rows && j < columns && a[head + i] == b[head + j]) {
        i++;
        j++;
      }
    }
  }

  /** The later text with its changes marked: {@code Requests the [-Council-]{+Committee+} to}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change change : changes) {
      append(out, "", after, at, change.to(), "");
      append(out, "[-", before, change.from(), change.fromEnd(), "-]");
      boolean replaced = change.fromEnd() > change.from();
      if (replaced && change.toEnd() > change.to()) {
        out.append("{+").append(after.words(change.to(), change.toEnd())).append("+}");
      } else {
        append(out, "{+", after, change.to(), change.toEnd(), "+}");
      }
      at = change.toEnd();
    }
    append(out, "", after, at, after.size(), "");
    return out.toString();
  }

  private static void append(
      StringBuilder out, String open, Tokens tokens, int first, int end, String close) {
    if (first == end) {
      return;
    }
    int start = tokens.start(first);
    if (out.length() > 0 && start > 0 && Character.isWhitespace(tokens.text().charAt(start - 1))) {
      out.append(' ');
    }
    out.append(open).append(tokens.words(first, end)).append(close);
  }
}
