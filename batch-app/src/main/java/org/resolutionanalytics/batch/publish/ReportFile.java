package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * A file of the reports.
 *
 * @param name its path below the report folder, with {@code /} between the names
 * @param rows its rows without the header, if it is a table
 * @param sha256 its SHA-256 in lower-case hexadecimal
 */
public record ReportFile(String name, Optional<Long> rows, long bytes, String sha256) {

  /** Describes a file that is complete; {@code rows} are those of a table without its header. */
  public static ReportFile of(Path folder, String name, Optional<Long> rows) throws IOException {
    Path file = folder.resolve(name);
    String sha256 = new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
    return new ReportFile(name, rows, Files.size(file), sha256);
  }
}
