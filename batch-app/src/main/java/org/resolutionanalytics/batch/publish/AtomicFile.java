package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** Replaces files at once: a reader sees the old file or the new one, whenever the writer dies. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a file, or leaves the one that exists. */
  public static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      force(beside);
      replace(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Moves a file, or a link, to where another may be. Its folder is created if it is missing. */
  public static void replace(Path from, Path to) throws IOException {
    FileTree.createParent(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forces a file, or a folder's list of names, to the disk. */
  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Forces files in parallel, as the disk then writes many at a time. */
  static void forceAll(Collection<Path> files) throws IOException {
    try {
      files.parallelStream()
          .forEach(
              file -> {
                try {
                  force(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
