package org.resolutionanalytics.batch.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports of a folder as they were when they were published.
 *
 * @param key what they were made of: equal keys, equal bytes
 * @param entries one per file
 */
record Publication(String key, List<Entry> entries) {
  /** How the files of this package are written. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  Publication {
    entries = List.copyOf(entries);
  }

  /**
   * A file, and when it was written.
   *
   * @param modified the time according to the file system
   */
  record Entry(ReportFile file, Instant modified) {

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

  /** In the form that {@link #read} reads. */
  String text() {
    return JSON.writeValueAsString(this);
  }

  /** Reads a publication; empty if there is none, or one that another version wrote. */
  static Optional<Publication> read(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(JSON.readValue(text, Publication.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }
}
