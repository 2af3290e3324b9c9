package org.resolutionanalytics.batch.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Characters as UTF-8 bytes. A whole text is encoded at once, which is much cheaper than character
 * by character through a writer with its locks; half of a surrogate pair becomes a question mark.
 */
final class Utf8Appendable implements Appendable, Closeable {
  private final OutputStream out;

  Utf8Appendable(OutputStream out) {
    this.out = out;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    if (text.length() == 1 && text.charAt(0) < 0x80) {
      out.write(text.charAt(0));
      return this;
    }
    out.write(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    boolean whole = start == 0 && end == text.length();
    return append(whole ? text : text.subSequence(start, end));
  }

  @Override
  public Appendable append(char character) throws IOException {
    if (character < 0x80) {
      out.write(character);
      return this;
    }
    return append(String.valueOf(character));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
