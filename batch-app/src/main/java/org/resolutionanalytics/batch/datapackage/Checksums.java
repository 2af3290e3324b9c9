package org.resolutionanalytics.batch.datapackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import org.resolutionanalytics.batch.publish.ReportFile;

/** SHA-256 checksums, as {@code sha256sum} writes and checks them. */
public final class Checksums {

  /** The name of the file of checksums. */
  public static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /**
   * Writes {@code SHA256SUMS}, a line a file, by name; {@code sha256sum -c SHA256SUMS} checks it.
   *
   * @param folder where the files are and the sums go
   * @param files the files
   * @throws IOException if the sums cannot be written
   */
  public static void write(Path folder, Collection<ReportFile> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(ReportFile::name))
        .forEach(file -> lines.append(file.sha256()).append("  ").append(file.name()).append('\n'));
    Files.writeString(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
  }
}
