package org.resolutionanalytics.core.parse.repair;

import java.util.Arrays;
import org.resolutionanalytics.core.parse.line.Characters;

/**
 * The words of a joined text: its longest runs of letters, with their hashes, found once and read
 * twice, as evidence and for repairs. Offsets are UTF-16 units of the text from 0.
 */
public final class JoinedWords {
  /** Of a text without any. */
  static final JoinedWords NONE = new JoinedWords(0);

  private static final int LETTERS_A_WORD = 5;

  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private int size;

  private JoinedWords(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
  }

  static JoinedWords of(char[] text) {
    JoinedWords words = new JoinedWords(text.length / LETTERS_A_WORD + 4);
    int n = text.length;
    int at = 0;
    while (at < n) {
      if (Characters.isLetter(text[at])) {
        int start = at++;
        while (at < n && Characters.isLetter(text[at])) {
          at++;
        }
        words.add(start, at, WordCounts.hash(text, start, at));
      } else {
        at++;
      }
    }
    return words;
  }

  private void add(int start, int end, long hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = hash;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The hash of a word, capitals ignored. */
  long hash(int word) {
    return hashes[word];
  }
}
