package org.resolutionanalytics.batch.cli.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.publish.AtomicFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.springframework.util.FileSystemUtils;

/** The folders of scheduled runs, named after their times in UTC, and a link to the latest. */
public final class RunFolders {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT);

  /** In the note of the last run, after the time. */
  private static final String UNDER_WAY = " under way";

  private final Path base;
  private final Path note;
  private final Path latest;

  public RunFolders(Path base) {
    this.base = base;
    note = state().resolve("schedule");
    latest = base.resolve("latest");
  }

  /** Where the database and the time of the last run are kept. */
  Path state() {
    return new ReportFolder(base).state();
  }

  Path folder(ZonedDateTime due) {
    return base.resolve(NAME.format(due.withZoneSameInstant(ZoneOffset.UTC)));
  }

  /** When the last run was due, or just before that if it was killed: later runs are missing. */
  Optional<ZonedDateTime> lastDue(ZoneId zone) throws IOException {
    return lastRun(zone).map(last -> last.killed() ? last.due().minusNanos(1) : last.due());
  }

  /** When the last run was due, if it was killed. */
  Optional<ZonedDateTime> killed(ZoneId zone) throws IOException {
    return lastRun(zone).filter(LastRun::killed).map(LastRun::due);
  }

  private record LastRun(ZonedDateTime due, boolean killed) {}

  private Optional<LastRun> lastRun(ZoneId zone) throws IOException {
    try {
      String text = Files.readString(note).strip();
      ZonedDateTime due = Instant.parse(text.replace(UNDER_WAY, "")).atZone(zone);
      return Optional.of(new LastRun(due, text.endsWith(UNDER_WAY)));
    } catch (NoSuchFileException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Notes that the run of a time is under way. */
  void started(ZonedDateTime due) throws IOException {
    note(due.toInstant() + UNDER_WAY);
  }

  /** Notes that the run of a time has ended, successful or not: it is no longer missing. */
  void ended(ZonedDateTime due) throws IOException {
    note(due.toInstant().toString());
  }

  private void note(String text) throws IOException {
    Files.createDirectories(state());
    AtomicFile.write(note, text);
  }

  /** Points the link to a folder; at no time is there none. */
  void makeLatest(Path folder) throws IOException {
    Path beside = base.resolve("latest.tmp");
    Files.deleteIfExists(beside);
    Files.createSymbolicLink(beside, base.relativize(folder));
    AtomicFile.replace(beside, latest);
  }

  /**
   * Removes the folders of runs that have published nothing, and the oldest ones, but never the one
   * that the link points to. A publication that was interrupted is completed first.
   *
   * @param keep how many folders stay
   * @throws IOException the last problem, after all folders have been tried
   */
  void removeUnneeded(int keep) throws IOException {
    @Nullable IOException problem = null;
    int kept = 0;
    for (Path folder : newestFirst()) {
      try {
        new ReportFolder(folder).finish();
        kept += isEmpty(folder) ? 0 : 1;
        boolean isLatest = Files.exists(latest) && Files.isSameFile(folder, latest);
        if (isEmpty(folder) || (kept > keep && !isLatest)) {
          FileSystemUtils.deleteRecursively(folder);
        }
      } catch (UncheckedIOException e) {
        problem = e.getCause();
      } catch (IOException e) {
        problem = e;
      }
    }
    if (problem != null) {
      throw problem;
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> all = Files.list(base)) {
      return all.filter(
              path -> String.valueOf(path.getFileName()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{6}Z"))
          .filter(path -> Files.isDirectory(path))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
    }
  }
}
