package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes damaged files out of sound ones. The number of a file decides everything about it, so that
 * a failure can be made again from its number alone.
 */
final class MutatedFiles {
  private static final List<String> ENDINGS = List.of(".txt", ".pdf", ".docx", ".html", ".doc", "");
  private static final int KINDS = 11;

  /** The first bytes of files of other kinds. */
  private static final List<byte[]> SIGNATURES =
      Stream.of(
              "89504e470d0a1a0a", // PNG
              "ffd8ffe000104a464946", // JPEG
              "474946383961", // GIF
              "504b0304140000000800", // ZIP
              "1f8b0800", // gzip
              "d0cf11e0a1b11ae1", // old Office
              "7f454c4602010100", // program
              "cafebabe0000003d", // Java class
              "7b5c727466315c616e7369", // RTF
              "255044462d312e37", // PDF
              "efbbbf", // UTF-8
              "fffe", // UTF-16
              "0000feff") // UTF-32
          .map(HexFormat.of()::parseHex)
          .toList();

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
      return hugeOrEmpty(file, original, random);
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
      case 8 -> disguised(original, random);
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

  /** The first bytes of another kind of file before, or over, the real ones. */
  private static byte[] disguised(byte[] original, Random random) {
    byte[] signature = SIGNATURES.get(random.nextInt(SIGNATURES.size()));
    int from = random.nextBoolean() ? 0 : Math.min(original.length, signature.length);
    byte[] out = Arrays.copyOf(signature, signature.length + original.length - from);
    System.arraycopy(original, from, out, signature.length, original.length - from);
    return out;
  }

  /** Nothing, or zeros without end, or the file again and again until it is megabytes long. */
  private static Path hugeOrEmpty(Path file, byte[] original, Random random) throws IOException {
    Files.write(file, new byte[0]);
    if (random.nextInt(16) == 0) {
      int length = (random.nextInt(8) == 0 ? 20 : 1 + random.nextInt(3)) << 20;
      byte[] out = new byte[length];
      for (int at = 0; at < length; at += original.length) {
        System.arraycopy(original, 0, out, at, Math.min(original.length, length - at));
      }
      Files.write(file, out);
    } else if (random.nextInt(4) > 0) {
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(1L + random.nextInt(1 << 20) * (random.nextBoolean() ? 16L : 16_384L));
      }
    }
    return file;
  }
}
