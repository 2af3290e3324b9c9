package org.resolutionanalytics.batch.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/** SHA-256 checksums, as {@code sha256sum} writes and checks them. */
public final class Checksums {

  /** The name of the file of checksums. */
  public static final String FILE = "SHA256SUMS";

  private static final int BUFFER_BYTES = 1 << 16;

  private Checksums() {}

  /**
   * The SHA-256 of a file, in lower-case hexadecimal.
   *
   * @param file the file
   * @throws IOException if it cannot be read
   */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      while (in.read(buffer) >= 0) {
        // The digest sees what is read.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Writes {@code SHA256SUMS}, a line a file, by name; {@code sha256sum -c SHA256SUMS} checks it.
   *
   * @param folder where the files are and the sums go
   * @param names the files
   * @throws IOException if a file cannot be read or the sums cannot be written
   */
  public static void write(Path folder, Collection<String> names) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : new TreeSet<>(names)) {
      lines.append(sha256(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
