package org.resolutionanalytics.batch.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder with folders inside. Names are paths below it, with {@code /} between their parts. */
final class FileTree {

  private FileTree() {}

  /** The names of all files, sorted. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  /** Creates the folder of a file, if it is missing. */
  static void createParent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
  }

  /** Forces the lists of names of a folder, and of those inside it that have the files. */
  static void forceFolders(Path folder, Collection<String> names) throws IOException {
    Set<Path> folders = new TreeSet<>(Set.of(folder));
    for (String name : names) {
      Optional.ofNullable(folder.resolve(name).getParent())
          .filter(Files::isDirectory)
          .ifPresent(folders::add);
    }
    for (Path each : folders) {
      AtomicFile.force(each);
    }
  }

  /** Deletes the folder of a file that was deleted, if it is empty and not the outermost one. */
  static void deleteIfEmpty(Path outermost, Path deleted) throws IOException {
    Path parent = deleted.getParent();
    if (parent != null && !parent.equals(outermost) && Files.isDirectory(parent)) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException e) {
        // It holds files of others.
      }
    }
  }
}
