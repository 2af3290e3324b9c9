package org.resolutionanalytics.batch.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.source.bundle.TableColumns;

/**
 * What of the folders is read.
 *
 * @param columns the columns of tables
 * @param include patterns of which a file must match one; none for all files
 * @param exclude patterns of which a file may match none
 * @param since the time at which, or after which, a file must have been changed
 */
public record Selection(
    TableColumns columns, List<String> include, List<String> exclude, Optional<Instant> since) {

  /** All files; no tables. */
  public static final Selection ALL =
      new Selection(TableColumns.NONE, List.of(), List.of(), Optional.empty());

  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Whether every file is read that was last changed at any time. */
  boolean takesAllFiles() {
    return include.isEmpty() && exclude.isEmpty() && since.isEmpty();
  }

  /** Whether a file is read, by its path below its folder and its last change. */
  public boolean takes(Path relative, Instant changed) {
    return takesAllFiles()
        || ((include.isEmpty() || matchesOne(include, relative))
            && !matchesOne(exclude, relative)
            && since.map(time -> !changed.isBefore(time)).orElse(true));
  }

  /** A pattern without a slash is one of names; another is one of paths below the folder. */
  private static boolean matchesOne(List<String> patterns, Path relative) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                FileSystems.getDefault()
                    .getPathMatcher("glob:" + pattern)
                    .matches(pattern.contains("/") ? relative : relative.getFileName()));
  }
}
