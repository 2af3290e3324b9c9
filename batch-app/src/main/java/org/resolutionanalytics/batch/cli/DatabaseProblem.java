package org.resolutionanalytics.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.job.MemoryEnd;

/** What is said of a database that cannot go on, and of a disk without room, and what to do. */
final class DatabaseProblem {

  private DatabaseProblem() {}

  /**
   * The words for what ended a command; none if it is nothing of the kind. A full disk ends a
   * database too, and is asked for first.
   *
   * @param output the folder that the command writes to
   * @param shownUrl the database, as the user may see it
   * @param problems what was thrown
   */
  static Optional<String> words(Path output, String shownUrl, List<? extends Throwable> problems) {
    if (problems.stream().anyMatch(Causes::diskFull)) {
      return Optional.of(diskFull(output, shownUrl));
    }
    if (problems.stream().anyMatch(Causes::outOfMemory)) {
      return Optional.of(MemoryEnd.WORDS);
    }
    Optional<? extends Throwable> damage =
        problems.stream().filter(Causes::databaseDamaged).findFirst();
    if (damage.isPresent()) {
      return Optional.of(damaged(shownUrl, damage.get()));
    }
    return problems.stream().anyMatch(Causes::databaseClosed)
        ? Optional.of(MemoryEnd.WORDS)
        : Optional.empty();
  }

  private static String diskFull(Path output, String shownUrl) {
    return "Failed: no room left to write to "
        + output
        + " or the database "
        + shownUrl
        + ". Make room and start the same command again.";
  }

  private static String damaged(String shownUrl, Throwable problem) {
    return "Failed: the database "
        + shownUrl
        + " is damaged ("
        + Causes.sentence(problem)
        + "). Move its file away: the next run analyses all files anew, and the history of runs"
        + " begins anew.";
  }
}
