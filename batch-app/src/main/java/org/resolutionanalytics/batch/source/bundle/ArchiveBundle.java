package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.resolution.StatedMetadata;
import org.springframework.util.StreamUtils;

/** An archive, which is read like a folder. Nothing is unpacked to a place that an entry names. */
abstract class ArchiveBundle<E extends ArchiveEntry> implements Bundle {
  /** All entries, decompressed. */
  static final long MAX_BYTES = 1L << 30;

  private static final int MAX_ENTRIES = 50_000;
  private static final int LONGEST_NAME = 200;
  private static final int CUT = 130;
  private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]|(^|[/\\\\])\\.\\.([/\\\\]|$)");

  private final Map<String, E> entries = new LinkedHashMap<>();
  private final long maxEntry;

  /** An archive, of which entries up to a number of bytes are read. */
  ArchiveBundle(long maxEntry) {
    this.maxEntry = maxEntry;
  }

  /** Adds an entry unless it is a folder or, by its name, no document. */
  final void add(E entry, Predicate<String> isDocument) {
    String name = entry.getName();
    if (entry.isDirectory() || !isDocument.test(name)) {
      return;
    }
    if (entries.size() == MAX_ENTRIES) {
      throw RejectionReason.EXPANSION_LIMIT.because(
          "The archive holds more than %s documents; divide it.".formatted(MAX_ENTRIES));
    }
    String once = shortened(name);
    String key = once;
    for (int again = 2; entries.containsKey(key); again++) {
      key = shortened(once + " (" + again + ")");
    }
    entries.put(key, entry);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, CUT) + "\u2026" + DigestUtils.sha256Hex(name);
  }

  @Override
  public final boolean holdsFile() {
    return true;
  }

  /** The decompressed content of an entry. */
  abstract InputStream open(E entry) throws IOException;

  /** Whether an entry opens only with a password. */
  abstract boolean isEncrypted(E entry);

  @Override
  public void list(Predicate<Part> wantsMore) throws IOException {
    if (entries.isEmpty()) {
      throw RejectionReason.EMPTY.because("The archive holds no document.");
    }
    // All or nothing: an archive that is too large gives no document. What it says of its sizes
    // spares the time; it may say less than is true.
    if (entries.values().stream().mapToLong(e -> Math.max(0, e.getSize())).sum() > MAX_BYTES) {
      throw tooLarge();
    }
    List<Part> parts = new ArrayList<>();
    long left = MAX_BYTES;
    for (Map.Entry<String, E> entry : entries.entrySet()) {
      Part part = part(entry.getKey(), entry.getValue(), left);
      left -= part.bytes();
      parts.add(part);
    }
    for (Part part : parts) {
      if (!wantsMore.test(part)) {
        return;
      }
    }
  }

  private Part part(String name, E entry, long left) throws IOException {
    if (isEncrypted(entry)) {
      return new Part(name, 0, "");
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    long bytes;
    try (InputStream in = open(entry);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      bytes = StreamUtils.copyRange(in, out, 0, left);
    } catch (IOException | RuntimeException e) {
      // This entry is damaged: rejected when it is read.
      return new Part(name, 0, "");
    }
    if (bytes > left) {
      throw tooLarge();
    }
    return new Part(name, bytes, bytes > maxEntry ? "" : Hex.encodeHexString(digest.digest()));
  }

  static RejectedSourceException tooLarge() {
    return RejectionReason.EXPANSION_LIMIT.because(
        "The archive decompresses to more than %s MB; divide it.".formatted(MAX_BYTES >> 20));
  }

  @Override
  public Content content(String name) throws IOException {
    E entry = entries.get(name);
    if (entry == null) {
      throw RejectionReason.UNREADABLE.because("The archive no longer holds this entry.");
    }
    if (OUTSIDE.matcher(entry.getName()).find()) {
      throw RejectionReason.UNUSABLE_NAME.because(
          "The entry's name leads out of the archive; rename it.");
    }
    if (isEncrypted(entry)) {
      throw RejectionReason.ENCRYPTED.because(
          "The entry is protected by a password; pack it without one.");
    }
    byte[] bytes;
    try (InputStream in = open(entry)) {
      bytes = in.readNBytes((int) maxEntry + 1);
    } catch (IOException | RuntimeException e) {
      throw RejectionReason.BROKEN.because("The entry is damaged; fetch the archive again.");
    }
    if (bytes.length > maxEntry) {
      throw RejectionReason.TOO_LARGE.because(
          "The entry is larger than the limit of %s bytes; raise the limit to read it."
              .formatted(maxEntry));
    }
    return new Content(bytes, entry.getName(), StatedMetadata.NONE, DigestUtils.sha256Hex(bytes));
  }
}
