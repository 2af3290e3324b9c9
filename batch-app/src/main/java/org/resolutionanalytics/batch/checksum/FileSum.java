package org.resolutionanalytics.batch.checksum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file's size and checksum.
 *
 * @param name the file's name, without its folder
 * @param bytes its size
 * @param sha256 its SHA-256 in lower-case hexadecimal
 */
public record FileSum(String name, long bytes, String sha256) {

  /** Checks that all are there. */
  public FileSum {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
  }

  /**
   * The sum of a file that is there.
   *
   * @param file the file
   * @throws IOException if it cannot be read
   */
  public static FileSum of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    long bytes = Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return new FileSum(String.valueOf(file.getFileName()), bytes, hex(digest));
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
