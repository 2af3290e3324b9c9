package org.resolutionanalytics.batch.source.extract;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Decompresses a ZIP once, keeping nothing, to see that it is intact and not too large. */
public final class ZipContents {
  /** All parts, decompressed. A resolution of 500 pages has about 20 MB, pictures aside. */
  private static final long MAX_BYTES = 128L << 20;

  /** More parts than any document has; each costs memory even when it is empty. */
  private static final int MAX_PARTS = 5000;

  private ZipContents() {}

  /** Decompresses a file of parts; throws if it is damaged or too large. */
  public static void requireIntact(byte[] bytes, ExtractionBudget budget) throws IOException {
    long left = MAX_BYTES;
    int parts = 0;
    String part = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        part = entry.getName();
        parts++;
        left -= in.skip(left + 1);
        if (left < 0) {
          throw RejectionReason.EXPANSION_LIMIT.because(
              "The file decompresses to more than %s MB.".formatted(MAX_BYTES >> 20));
        }
        if (parts > MAX_PARTS) {
          throw RejectionReason.EXPANSION_LIMIT.because(
              "The file holds more than %s parts.".formatted(MAX_PARTS));
        }
        budget.requireTime();
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw RejectionReason.BROKEN.because(
          "The file is damaged in its part \"%s\"; fetch it again.".formatted(printable(part)));
    }
  }

  /** A part by the directory at the file's end, up to the limit; empty if there is none. */
  public static Optional<byte[]> part(byte[] bytes, String name) throws IOException {
    try (ZipFile parts =
        ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get()) {
      ZipArchiveEntry entry = parts.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = parts.getInputStream(entry)) {
        return Optional.of(in.readNBytes((int) MAX_BYTES));
      }
    }
  }

  private static String printable(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .limit(60)
        .forEach(c -> out.appendCodePoint(c < ' ' || Character.getType(c) == 0 ? '?' : c));
    return out.toString();
  }
}
