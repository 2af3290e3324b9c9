package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the cells about which no dialect of CSV has anything to say: short, of ASCII letters,
 * digits, {@code _ - . / |} and blanks inside. Most cells are such, and to ask the library about
 * each of their characters costs as much as all the rest of a table. What it does not write, the
 * library does.
 */
final class PlainCells {
  private static final int LONGEST = 80;
  private static final String MARKS = "_-./| ";
  private final OutputStream out;
  private final char delimiter;
  private final boolean[] plain = new boolean[0x80];
  private final byte[] bytes = new byte[LONGEST + 1];

  /**
   * A writer of cells.
   *
   * @param out where to
   * @param delimiter what stands between two cells
   */
  PlainCells(OutputStream out, char delimiter) {
    this.out = out;
    this.delimiter = delimiter;
    for (char c = 0; c < plain.length; c++) {
      boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
      boolean digit = c >= '0' && c <= '9';
      plain[c] = (letter || digit || MARKS.indexOf(c) >= 0) && c != delimiter;
    }
  }

  /**
   * Writes a delimiter and a cell behind it, or nothing.
   *
   * @param text the cell, which is not the first of its record
   * @return whether it has been written
   */
  boolean write(String text) throws IOException {
    int length = text.length();
    if (length == 0 || length > LONGEST || delimiter >= plain.length) {
      return false;
    }
    bytes[0] = (byte) delimiter;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= plain.length || !plain[c]) {
        return false;
      }
      bytes[i + 1] = (byte) c;
    }
    if (bytes[1] == ' ' || bytes[length] == ' ') {
      return false;
    }
    out.write(bytes, 0, length + 1);
    return true;
  }
}
