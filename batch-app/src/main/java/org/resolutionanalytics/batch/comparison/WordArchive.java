package org.resolutionanalytics.batch.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;

/**
 * The words of a corpus in a temporary file, which is deleted when the archive is closed. Memory
 * holds 8 bytes per clause. Documents are added first; then they can be read.
 */
final class WordArchive implements CorpusWords, AutoCloseable {
  /** A mapped part of the file; a clause is never in two. */
  private static final int PART_INTS = 1 << 26;

  private static final int BUFFER_INTS = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer bytes =
      ByteBuffer.allocate(BUFFER_INTS * Integer.BYTES).order(ByteOrder.nativeOrder());
  private final List<IntBuffer> parts = new ArrayList<>();

  /** Where each clause ends, in words; each document has the number of its first clause. */
  private long[] ends = new long[1024];

  private int[] firstClauses = new int[1024];
  private int documents;
  private int clauses;
  private long size;

  WordArchive() {
    try {
      Path path = Files.createTempFile("resolutions", ".words");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary file can be created", e);
    }
  }

  /** Adds a document. */
  void add(List<int[]> words) {
    if (documents + 1 >= firstClauses.length) {
      firstClauses = Arrays.copyOf(firstClauses, firstClauses.length * 2);
    }
    for (int[] clause : words) {
      if (clauses == ends.length) {
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      if (size / PART_INTS != (size + clause.length) / PART_INTS) {
        write(new int[(int) (PART_INTS - size % PART_INTS)]);
      }
      write(clause);
      ends[clauses++] = size;
    }
    firstClauses[++documents] = clauses;
  }

  private void write(int[] words) {
    int from = 0;
    while (from < words.length) {
      int count = Math.min(words.length - from, bytes.remaining() / Integer.BYTES);
      bytes.asIntBuffer().put(words, from, count);
      bytes.position(bytes.position() + count * Integer.BYTES);
      from += count;
      if (bytes.remaining() < Integer.BYTES) {
        flush();
      }
    }
    size += words.length;
  }

  private void flush() {
    try {
      bytes.flip();
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      bytes.clear();
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary file of words cannot be written", e);
    }
  }

  /** Ends the adding, so that the words can be read. */
  void complete() {
    flush();
    try {
      long partBytes = (long) PART_INTS * Integer.BYTES;
      for (long at = 0; at < size * Integer.BYTES; at += partBytes) {
        long length = Math.min(partBytes, size * Integer.BYTES - at);
        ByteBuffer part = file.map(MapMode.READ_ONLY, at, length).order(ByteOrder.nativeOrder());
        parts.add(part.asIntBuffer());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary file of words cannot be read", e);
    }
  }

  @Override
  public int documents() {
    return documents;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int clauses(int document) {
    return firstClauses[document + 1] - firstClauses[document];
  }

  @Override
  public int[] clause(int document, int clause) {
    int number = firstClauses[document] + clause;
    long end = ends[number];
    long start = number == 0 ? 0 : ends[number - 1];
    if (end > start && start / PART_INTS != (end - 1) / PART_INTS) {
      start = end - end % PART_INTS;
    }
    int[] words = new int[(int) (end - start)];
    if (words.length > 0) {
      parts.get((int) (start / PART_INTS)).get((int) (start % PART_INTS), words);
    }
    return words;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary file of words cannot be closed", e);
    }
  }
}
