package org.resolutionanalytics.batch.checksum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
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
    MessageDigest digest = Sha256.newDigest();
    long bytes = Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return new FileSum(String.valueOf(file.getFileName()), bytes, Sha256.hex(digest));
  }
}
