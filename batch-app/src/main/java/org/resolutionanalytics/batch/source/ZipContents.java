package org.resolutionanalytics.batch.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unfolds a ZIP once, keeping nothing, to see that it is whole and modest. */
final class ZipContents {
  /** What all parts may unfold to. A resolution of 500 pages has about 20 MB, pictures aside. */
  private static final long MAX_UNFOLDED = 128L << 20;

  /** More parts than any document has; each costs memory even when it is empty. */
  private static final int MAX_PARTS = 5000;

  private ZipContents() {}

  static void requireSound(byte[] bytes, ExtractionBudget budget) throws IOException {
    byte[] buffer = new byte[32768];
    long total = 0;
    int parts = 0;
    String part = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        part = entry.getName();
        parts++;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          total += read;
          requireModest(total, parts);
          budget.requireTime();
        }
        requireModest(total, parts);
      }
    } catch (RejectedSourceException e) {
      throw e;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new RejectedSourceException(
          RejectionReason.BROKEN,
          "The file is damaged in its part \"%s\"; fetch it again.".formatted(printable(part)));
    }
  }

  private static void requireModest(long total, int parts) throws RejectedSourceException {
    if (total > MAX_UNFOLDED) {
      throw new RejectedSourceException(
          RejectionReason.EXPANSION_LIMIT,
          "The file unfolds to more than %d MB.".formatted(MAX_UNFOLDED >> 20));
    }
    if (parts > MAX_PARTS) {
      throw new RejectedSourceException(
          RejectionReason.EXPANSION_LIMIT,
          "The file holds more than %d parts.".formatted(MAX_PARTS));
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
