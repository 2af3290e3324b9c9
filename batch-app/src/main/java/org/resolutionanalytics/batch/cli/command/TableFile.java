package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.resolutionanalytics.batch.cli.option.Folders;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.table.TableSource;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the table of a command to a folder beside its place first, so that it appears whole or not
 * at all.
 *
 * @param part the start of the name of the folder in which it is written; Java adds a number
 */
record TableFile(Path folder, String part) {

  /** Writes a table, and says where it is. */
  Path write(TableSource<?> table, CsvDialect dialect) throws IOException {
    String name = CsvTableWriter.fileName(table.table());
    Folders.createOutput(folder);
    removeLeftOvers();
    Path written = unfinished();
    try {
      CsvTableWriter.write(written, table, dialect);
      Files.move(written.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      FileSystemUtils.deleteRecursively(written);
    }
    return folder.resolve(name);
  }

  private Path unfinished() {
    try {
      return Files.createTempDirectory(folder, part);
    } catch (IOException e) {
      throw Folders.cannotBeWritten(folder, e);
    }
  }

  /** Removes what killed commands left. A command that is at work is not a day old. */
  private void removeLeftOvers() {
    Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, part + "[0-9]*")) {
      for (Path left : parts) {
        if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(left).toInstant().isBefore(dayAgo)) {
          FileSystemUtils.deleteRecursively(left);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Belongs to another user or was just removed by another command: no obstacle.
    }
  }
}
