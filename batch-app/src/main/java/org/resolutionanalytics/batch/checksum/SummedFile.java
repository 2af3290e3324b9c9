package org.resolutionanalytics.batch.checksum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A new file that is summed while it is written. Keeps what it is given in blocks. */
public final class SummedFile extends OutputStream {
  private static final int BLOCK_BYTES = 1 << 16;
  private final Path file;
  private final OutputStream out;
  private final MessageDigest digest = Sha256.newDigest();
  private final byte[] block = new byte[BLOCK_BYTES];
  private int filled;
  private long bytes;
  private boolean closed;

  /**
   * Makes the file, in the place of one that is there.
   *
   * @param file the file; its folder is there
   * @throws IOException if it cannot be made
   */
  public SummedFile(Path file) throws IOException {
    super();
    this.file = file;
    this.out = Files.newOutputStream(file);
  }

  @Override
  public void write(int value) throws IOException {
    if (filled == block.length) {
      empty();
    }
    block[filled++] = (byte) value;
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    int at = offset;
    int rest = length;
    while (rest > 0) {
      if (filled == block.length) {
        empty();
      }
      int part = Math.min(rest, block.length - filled);
      System.arraycopy(source, at, block, filled, part);
      filled += part;
      at += part;
      rest -= part;
    }
  }

  private void empty() throws IOException {
    out.write(block, 0, filled);
    digest.update(block, 0, filled);
    bytes += filled;
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    empty();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (out) {
        empty();
      }
    }
  }

  /**
   * The sum of what was written; once, after the file is closed.
   *
   * @throws IllegalStateException if it is not closed
   */
  public FileSum sum() {
    if (!closed) {
      throw new IllegalStateException(file + " is still being written");
    }
    return new FileSum(String.valueOf(file.getFileName()), bytes, Sha256.hex(digest));
  }
}
