package org.resolutionanalytics.batch.cli.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;

/** The messages about a database that has failed and about a full disk, with what to do. */
public final class DatabaseProblem {

  private DatabaseProblem() {}

  /** What ended a command: first a full disk, which stops a database too; none if it is neither. */
  public static Optional<String> message(
      Path output, DatabaseUrl database, List<? extends Throwable> problems) {
    if (problems.stream().anyMatch(Causes::diskFull)) {
      return Optional.of(diskFull(output, database));
    }
    if (problems.stream().anyMatch(Causes::outOfMemory)) {
      return Optional.of(OutOfMemoryHalt.MESSAGE);
    }
    Optional<? extends Throwable> damage =
        problems.stream().filter(Causes::databaseDamaged).findFirst();
    if (damage.isPresent()) {
      return Optional.of(damaged(database, damage.get()));
    }
    return problems.stream().anyMatch(Causes::databaseClosed)
        ? Optional.of(OutOfMemoryHalt.MESSAGE)
        : Optional.empty();
  }

  private static String diskFull(Path output, DatabaseUrl database) {
    return "Failed: no room left to write to %s or the database %s. Make room and start the same command again."
        .formatted(output, database);
  }

  private static String damaged(DatabaseUrl database, Throwable problem) {
    return "Failed: the database "
        + database
        + " is damaged ("
        + Causes.sentence(problem)
        + "). "
        + (database.isFile()
            ? "Move its file away, " + database.file()
            : "Restore it from a backup, or name another one with --database")
        + ": the next run analyses all files again, and the history of runs begins anew.";
  }
}
