package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.csv.CsvRecords;

/** The reports of a folder as they were published; equal keys mean equal bytes. */
record Publication(String key, List<Entry> entries) {
  private static final String KEY = "key";

  Publication {
    entries = List.copyOf(entries);
  }

  /** A file, and when it was written according to the file system. */
  record Entry(ReportFile file, Instant modified) {

    private List<String> record() {
      return List.of(
          file.name(),
          file.rows().map(String::valueOf).orElse(""),
          String.valueOf(file.bytes()),
          file.sha256(),
          modified.toString());
    }

    private static Entry of(List<String> record) {
      Optional<Long> rows =
          Optional.of(record.get(1)).filter(text -> !text.isEmpty()).map(Long::valueOf);
      ReportFile file =
          new ReportFile(record.get(0), rows, Long.parseLong(record.get(2)), record.get(3));
      return new Entry(file, Instant.parse(record.get(4)));
    }

    /** Whether the file has the size and time that it was published with. */
    boolean isUnchanged(Path folder) throws IOException {
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
  }

  List<String> names() {
    return entries.stream().map(entry -> entry.file().name()).toList();
  }

  /** In the form that {@link #read} reads: the key, then one record per file. */
  String text() {
    return CsvRecords.write(
        Stream.concat(Stream.of(List.of(KEY, key)), entries.stream().map(Entry::record)).toList());
  }

  /** Reads a publication; empty if there is none, or one that another version wrote. */
  static Optional<Publication> read(Path file) throws IOException {
    try {
      List<List<String>> records = CsvRecords.read(Files.readString(file, StandardCharsets.UTF_8));
      if (!records.get(0).get(0).equals(KEY)) {
        return Optional.empty();
      }
      List<Entry> entries = records.stream().skip(1).map(Entry::of).toList();
      return Optional.of(new Publication(records.get(0).get(1), entries));
    } catch (NoSuchFileException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DateTimeException e) {
      return Optional.empty();
    }
  }
}
