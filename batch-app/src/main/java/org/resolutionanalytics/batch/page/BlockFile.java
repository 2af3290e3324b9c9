package org.resolutionanalytics.batch.page;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The blocks of all sections, compressed and in base64, in a file of their own until the page is
 * written: only then is it known whether they fit into it. The file is deleted when it is closed.
 */
final class BlockFile implements Closeable {
  private static final int LEVEL = 5;

  private final Path file;
  private final OutputStream out;
  private final List<Block> blocks = new ArrayList<>();
  private long size;

  /** An empty file in the folder of the page. */
  BlockFile(Path folder) throws IOException {
    file = Files.createTempFile(folder, "page", ".tmp");
    out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  /**
   * A block of a section.
   *
   * @param position where it starts in the file
   * @param length its length there, in bytes
   */
  record Block(String section, long position, int length) {}

  /** Compresses a block and adds it. */
  void add(String section, byte[] block) {
    byte[] text = Base64.getEncoder().encode(gzip(block));
    blocks.add(new Block(section, size, text.length));
    size += text.length;
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] block) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new Gzip(bytes)) {
      gzip.write(block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  boolean has(String section) {
    return blocks.stream().anyMatch(block -> block.section().equals(section));
  }

  /** The blocks so far; those of a section in the order of their rows. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The size of all blocks together, in bytes. */
  long size() {
    return size;
  }

  /** Copies blocks, in base64, handing each to a writer. */
  void read(List<Block> wanted, BlockWriter writer) throws IOException {
    out.flush();
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      for (Block block : wanted) {
        byte[] text = new byte[block.length()];
        in.seek(block.position());
        in.readFully(text);
        writer.write(block, text);
      }
    }
  }

  /** What takes a block. */
  @FunctionalInterface
  interface BlockWriter {
    void write(Block block, byte[] base64) throws IOException;
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Against the usual level 6, half the time for a page that is 3 % longer. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }
}
