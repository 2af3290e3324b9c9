package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.publish.AtomicFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.springframework.util.FileSystemUtils;

/** The folders of scheduled runs: one per run, named by its time in UTC, and a link to the last. */
final class RunFolders {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT);
  private static final Pattern NAMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{6}Z");
  private static final String LATEST = "latest";

  /** In the note of the last run, behind the time. */
  private static final String UNDER_WAY = " under way";

  private final Path base;

  RunFolders(Path base) {
    this.base = base;
  }

  /** Where the database and the time of the last run are kept. */
  Path state() {
    return new ReportFolder(base).state();
  }

  Path folder(ZonedDateTime due) {
    return base.resolve(NAME.format(due.withZoneSameInstant(ZoneOffset.UTC)));
  }

  /**
   * The time from which on runs are missing: when the last run was due; just before that if the run
   * did not end, because the process was killed.
   */
  Optional<ZonedDateTime> lastDue(ZoneId zone) throws IOException {
    try {
      String text = Files.readString(lastFile(), StandardCharsets.UTF_8).strip();
      ZonedDateTime due = Instant.parse(text.replace(UNDER_WAY, "")).atZone(zone);
      return Optional.of(text.endsWith(UNDER_WAY) ? due.minusNanos(1) : due);
    } catch (NoSuchFileException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Notes that the run of a time is under way. */
  void started(ZonedDateTime due) throws IOException {
    note(due.toInstant() + UNDER_WAY);
  }

  /** Notes that the run of a time has come to an end, good or bad: it is not missing any more. */
  void ended(ZonedDateTime due) throws IOException {
    note(due.toInstant().toString());
  }

  private void note(String text) throws IOException {
    Files.createDirectories(state());
    AtomicFile.write(lastFile(), text);
  }

  private Path lastFile() {
    return state().resolve("schedule");
  }

  /** Points the link at a folder, at once: there is always one. */
  void makeLatest(Path folder) throws IOException {
    Path beside = base.resolve(LATEST + ".tmp");
    Files.deleteIfExists(beside);
    Files.createSymbolicLink(beside, base.relativize(folder));
    AtomicFile.replace(beside, base.resolve(LATEST));
  }

  private List<Path> runs() throws IOException {
    try (Stream<Path> all = Files.list(base)) {
      return all.filter(path -> NAMED.matcher(String.valueOf(path.getFileName())).matches())
          .filter(path -> Files.isDirectory(path))
          .sorted()
          .toList();
    }
  }

  /**
   * Removes the folders of runs that have published nothing, once a publication is completed that
   * was cut off.
   *
   * @throws IOException the first problem; the other folders have been seen to all the same
   */
  void removeEmpty() throws IOException {
    @Nullable IOException first = null;
    for (Path folder : runs()) {
      try {
        new ReportFolder(folder).finish();
        if (isEmpty(folder)) {
          FileSystemUtils.deleteRecursively(folder);
        }
      } catch (UncheckedIOException e) {
        first = first == null ? e.getCause() : first;
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
    }
  }

  /** Removes the oldest folders of runs, but never that which the link points at. */
  void keep(int count) throws IOException {
    List<Path> folders = runs();
    Path link = base.resolve(LATEST);
    Optional<Path> latest =
        Files.isSymbolicLink(link)
            ? Optional.of(base.resolve(Files.readSymbolicLink(link)))
            : Optional.empty();
    for (Path folder : folders.subList(0, Math.max(0, folders.size() - count))) {
      if (!latest.equals(Optional.of(folder))) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }
}
