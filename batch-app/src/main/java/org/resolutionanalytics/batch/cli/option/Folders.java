package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.publish.ReportFolder;

/** The folders that a user names. */
public final class Folders {

  private Folders() {}

  /** Checks that there is a file or a folder with files; throws {@link UserProblem} else. */
  public static void requireInput(Path named) {
    Path folder = named.toAbsolutePath().normalize();
    if (!Files.exists(folder)) {
      throw UserProblem.usage(
          "There is no folder " + named + ". Name the folder of the resolutions.");
    }
    if (Files.isRegularFile(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw UserProblem.usage(named + " is neither a folder nor a file.");
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      if (!files.iterator().hasNext()) {
        throw UserProblem.usage("The folder " + named + " is empty. Put resolutions into it.");
      }
    } catch (IOException e) {
      throw UserProblem.usage("The folder " + named + " cannot be listed. Check its permissions.");
    }
  }

  /**
   * The database of some tables.
   *
   * @param given as the user named it; null for that in the state folder of the tables
   * @param output the folder of the tables
   * @throws UserProblem if it cannot be used
   */
  public static DatabaseUrl database(@Nullable String given, Path output) {
    try {
      return DatabaseUrl.of(given, new ReportFolder(output).state());
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()));
    }
  }

  /** An output folder in which nothing can be created. */
  public static UserProblem cannotBeWritten(Path folder, IOException why) {
    String todo =
        Causes.diskFull(why) ? "Its disk is full: make room." : "Check its name and permissions.";
    return UserProblem.usage("The output folder " + folder + " cannot be written. " + todo);
  }

  /** Creates a folder for tables unless it exists; throws {@link UserProblem} if it cannot. */
  public static void createOutput(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotBeWritten(folder, e);
    }
    // The state folder inside may be writable all the same.
    if (!Files.isWritable(folder)) {
      throw cannotBeWritten(folder, new AccessDeniedException(folder.toString()));
    }
  }
}
