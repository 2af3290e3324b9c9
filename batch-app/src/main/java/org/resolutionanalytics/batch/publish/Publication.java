package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The reports of a folder as they were when they were published.
 *
 * @param key what they were made of: equal keys, equal bytes
 * @param entries a file each
 */
record Publication(String key, List<Entry> entries) {
  private static final String KEY = "#key";

  Publication {
    Objects.requireNonNull(key, "key");
    entries = List.copyOf(entries);
  }

  /**
   * A file, and when it was written.
   *
   * @param file the file
   * @param modified the time that the file system has
   */
  record Entry(ReportFile file, Instant modified) {

    /** Whether the file of a folder is still the one that was published, as far as one can see. */
    boolean holds(Path folder) throws IOException {
      try {
        BasicFileAttributes found =
            Files.readAttributes(folder.resolve(file.name()), BasicFileAttributes.class);
        return found.isRegularFile()
            && found.size() == file.bytes()
            && found.lastModifiedTime().toInstant().equals(modified);
      } catch (NoSuchFileException e) {
        return false;
      }
    }

    private String line() {
      String rows = file.rows().map(String::valueOf).orElse("");
      return String.join(
          "\t", file.name(), Long.toString(file.bytes()), file.sha256(), rows, modified.toString());
    }

    private static Entry of(String line) {
      String[] cells = line.split("\t", -1);
      Optional<Long> rows =
          cells[3].isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(cells[3]));
      ReportFile file = new ReportFile(cells[0], rows, Long.parseLong(cells[1]), cells[2]);
      return new Entry(file, Instant.parse(cells[4]));
    }
  }

  /** In the form of a text, which {@link #read} reads. */
  String text() {
    StringBuilder text = new StringBuilder(KEY).append('\t').append(key).append('\n');
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    return text.toString();
  }

  /**
   * Reads a publication.
   *
   * @return empty if there is none, or one of a form that older versions wrote
   */
  static Optional<Publication> read(Path file) throws IOException {
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).startsWith(KEY + '\t')) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    try {
      for (String line : lines.subList(1, lines.size())) {
        entries.add(Entry.of(line));
      }
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return Optional.of(new Publication(lines.get(0).substring(KEY.length() + 1), entries));
  }

  /** The names of the files of a publication, in whatever form: a name ends at a tab. */
  static List<String> names(Path file) throws IOException {
    return lines(file).stream()
        .filter(line -> !line.startsWith(KEY))
        .map(line -> line.indexOf('\t') < 0 ? line : line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
