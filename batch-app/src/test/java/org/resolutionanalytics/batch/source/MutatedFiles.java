package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes damaged files out of sound ones. The number of a file decides everything about it, so that
 * a failure can be made again from its number alone.
 */
final class MutatedFiles {
  private static final List<String> ENDINGS = List.of(".txt", ".pdf", ".docx", ".html", ".doc", "");
  private static final int KINDS = 10;

  private final List<byte[]> originals;
  private final Path folder;

  MutatedFiles(List<byte[]> originals, Path folder) {
    this.originals = List.copyOf(originals);
    this.folder = folder;
  }

  /** The file of a number. */
  Path file(int number) throws IOException {
    Random random = new Random(0x5EED_0000L + number);
    random.nextInt();
    byte[] original = originals.get(number % originals.size());
    Path file = folder.resolve(number + ENDINGS.get(random.nextInt(ENDINGS.size())));
    int kind = number / originals.size() % KINDS;
    if (kind == KINDS - 1) {
      return hugeOrEmpty(file, random);
    }
    return Files.write(file, mutated(kind, original, random));
  }

  private byte[] mutated(int kind, byte[] original, Random random) {
    return switch (kind) {
      case 0 -> Arrays.copyOf(original, random.nextInt(original.length));
      case 1 -> Arrays.copyOfRange(original, random.nextInt(original.length), original.length);
      case 2 -> flipped(original, 1, random);
      case 3 -> flipped(original, 1 + random.nextInt(200), random);
      case 4 -> blanked(original, random, (byte) 0);
      case 5 -> blanked(original, random, (byte) 0xFF);
      case 6 -> spliced(original, originals.get(random.nextInt(originals.size())), random);
      case 7 -> repeated(original, random);
      default -> noise(original, random);
    };
  }

  private static byte[] flipped(byte[] original, int times, Random random) {
    byte[] out = original.clone();
    for (int i = 0; i < times; i++) {
      out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return out;
  }

  private static byte[] blanked(byte[] original, Random random, byte with) {
    byte[] out = original.clone();
    int from = random.nextInt(out.length);
    Arrays.fill(out, from, from + random.nextInt(out.length - from) + 1, with);
    return out;
  }

  /** The start of one file and the end of another. */
  private static byte[] spliced(byte[] first, byte[] second, Random random) {
    int head = random.nextInt(first.length);
    int from = random.nextInt(second.length);
    byte[] out = Arrays.copyOf(first, head + second.length - from);
    System.arraycopy(second, from, out, head, second.length - from);
    return out;
  }

  /** A stretch of the file again and again in its place: nesting, tables, references. */
  private static byte[] repeated(byte[] original, Random random) {
    int from = random.nextInt(original.length);
    int length = Math.min(original.length - from, 1 + random.nextInt(64));
    int times = 1 + random.nextInt(5000);
    byte[] out = new byte[original.length + length * times];
    System.arraycopy(original, 0, out, 0, from);
    for (int i = 0; i < times; i++) {
      System.arraycopy(original, from, out, from + i * length, length);
    }
    System.arraycopy(original, from, out, from + times * length, original.length - from);
    return out;
  }

  /** Random bytes behind the first ones of a real file, so that its kind is recognised. */
  private static byte[] noise(byte[] original, Random random) {
    byte[] out = new byte[1 + random.nextInt(20_000)];
    random.nextBytes(out);
    System.arraycopy(original, 0, out, 0, Math.min(out.length, random.nextInt(64)));
    return out;
  }

  private static Path hugeOrEmpty(Path file, Random random) throws IOException {
    Files.write(file, new byte[0]);
    if (random.nextInt(4) > 0) {
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(1L + random.nextInt(1 << 20) * (random.nextBoolean() ? 16L : 16_384L));
      }
    }
    return file;
  }
}
