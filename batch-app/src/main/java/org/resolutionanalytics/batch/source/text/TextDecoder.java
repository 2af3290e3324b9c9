package org.resolutionanalytics.batch.source.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

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
public final class TextDecoder {
  private static final int SAMPLE = 4096;
  private static final String MARK = "\uFEFF";
  private static final char DAMAGED = '\uFFFD';
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\f]");

  /** The encodings that have a mark. That of UTF-32LE starts with that of UTF-16LE. */
  private static final List<Charset> MARKED =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private TextDecoder() {}

  /** Decodes a whole file; throws if the bytes are not text. */
  public static Extraction decode(byte[] bytes) {
    String text = new String(bytes, encodingOf(bytes));
    return checked(text.startsWith(MARK) ? text.substring(1) : text);
  }

  /** The encoding of the bytes by the rules above. */
  public static Charset encodingOf(byte[] bytes) {
    return byMark(bytes)
        .or(() -> byZeroBytes(bytes))
        .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    return MARKED.stream().filter(marked -> startsWith(bytes, MARK.getBytes(marked))).findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static Optional<Charset> byZeroBytes(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 0 && oddZeros >= 0.4 * pairs && evenZeros <= 0.05 * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean bigEndian = pairs > 0 && evenZeros >= 0.4 * pairs && oddZeros <= 0.05 * pairs;
    return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(DAMAGED) < 0 || Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
      return true;
    }
    int wellFormed = 0;
    int damaged = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DAMAGED) {
        damaged++;
      } else if (c >= 0x80 && !Character.isLowSurrogate(c)) {
        wellFormed++;
      }
    }
    return wellFormed > damaged;
  }

  private static Extraction checked(String text) {
    int controls = 0;
    int firstControl = -1;
    int damaged = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ') {
        damaged += c == DAMAGED ? 1 : 0;
      } else if (!isLayout(c)) {
        controls++;
        firstControl = firstControl < 0 ? i : firstControl;
      }
    }
    if (controls * 100L > text.length()) {
      throw new RejectedSourceException(
          RejectionReason.NOT_TEXT,
          "The file holds control characters as only binary files do; it is not text.",
          LINE_END.split(text.substring(0, firstControl), -1).length);
    }
    return Extraction.ofLines(text.replace("\0", ""), damaged);
  }

  private static boolean isLayout(char c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }
}
