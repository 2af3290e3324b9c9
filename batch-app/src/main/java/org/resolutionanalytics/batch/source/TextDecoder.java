package org.resolutionanalytics.batch.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. The rules, in order; the same bytes always give the same text:
 *
 * <ol>
 *   <li>A byte order mark decides (UTF-8, UTF-16, UTF-32); it is not part of the text.
 *   <li>Zero bytes at every other place of the first 4,096 bytes mean UTF-16: at least 40 % zero on
 *       one side, at most 5 % on the other.
 *   <li>Valid UTF-8 is UTF-8. So is a file with more well-formed sequences of several bytes than
 *       damaged ones: each damaged one becomes U+FFFD.
 *   <li>Everything else is Windows-1252, whose five undefined bytes become U+FFFD.
 * </ol>
 *
 * A NUL is no character of a text and is left out (no database stores it). More than one control
 * character in a hundred characters means that the bytes are not text.
 */
final class TextDecoder {
  private static final int SAMPLE = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private TextDecoder() {}

  /**
   * Decodes a whole file.
   *
   * @throws RejectedSourceException if the bytes are not text
   */
  static Extraction decode(byte[] bytes) throws RejectedSourceException {
    return decode(bytes, encodingOf(bytes));
  }

  /** The encoding of the bytes by the rules above. */
  static Charset encodingOf(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeroBytes(bytes);
    if (wide != null) {
      return wide;
    }
    Utf8Scan scan = Utf8Scan.of(bytes);
    boolean utf8 = scan.malformed() == 0 || scan.wellFormed() > scan.malformed();
    return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /**
   * Decodes a whole file in a known encoding.
   *
   * @throws RejectedSourceException if the result is not text
   */
  static Extraction decode(byte[] bytes, Charset encoding) throws RejectedSourceException {
    int skip = encoding.equals(byMark(bytes)) ? markLength(encoding) : 0;
    String text = new String(bytes, skip, bytes.length - skip, encoding);
    return checked(text, encoding);
  }

  private static Extraction checked(String text, Charset encoding) throws RejectedSourceException {
    int controls = 0;
    int nuls = 0;
    int replaced = 0;
    int firstControl = -1;
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c < ' ' && !isLayout(c)) {
        controls++;
        nuls += c == 0 ? 1 : 0;
        firstControl = firstControl < 0 ? i : firstControl;
      } else if (c == '\uFFFD') {
        replaced++;
      }
    }
    if (controls * 100L > text.length()) {
      throw new RejectedSourceException(
          RejectionReason.NOT_TEXT,
          "The file holds control characters as only binary files do; it is not text.",
          lineOf(text, firstControl));
    }
    String content = nuls == 0 ? text : text.replace("\0", "");
    return Extraction.ofLines(
        content,
        encoding.name(),
        replaced == 0 ? List.of() : List.of(SourceWarning.undecodable(replaced)));
  }

  private static boolean isLayout(char c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  private static int lineOf(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      line += c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') || c == '\f' ? 1 : 0;
    }
    return line;
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static int markLength(Charset encoding) {
    if (encoding.equals(StandardCharsets.UTF_8)) {
      return 3;
    }
    return encoding.equals(UTF_32LE) || encoding.equals(UTF_32BE) ? 4 : 2;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset byZeroBytes(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0) {
      return null;
    }
    if (oddZeros >= 0.4 * pairs && evenZeros <= 0.05 * pairs) {
      return StandardCharsets.UTF_16LE;
    }
    boolean bigEndian = evenZeros >= 0.4 * pairs && oddZeros <= 0.05 * pairs;
    return bigEndian ? StandardCharsets.UTF_16BE : null;
  }
}
