package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.SourceReader;

/**
 * Walks the input folder and brings the register up to date. Files are known by the hash of their
 * content, so a file that was only touched is not analysed again.
 */
public final class Inventory {
  private static final int BATCH = 500;
  private final Path folder;
  private final Optional<Path> except;
  private final long maxFileBytes;
  private final int threads;
  private final FileRegister register;

  /**
   * An inventory of a folder.
   *
   * @param folder the input folder, with all folders below it
   * @param except a folder inside it that is left out: that of the reports
   * @param maxFileBytes larger files are not read, only registered
   * @param threads how many files are read at the same time, at least 1
   * @param register where the files are kept
   */
  public Inventory(
      Path folder, Optional<Path> except, long maxFileBytes, int threads, FileRegister register) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.except = Objects.requireNonNull(except, "except");
    this.maxFileBytes = maxFileBytes;
    this.threads = threads;
    this.register = Objects.requireNonNull(register, "register");
  }

  /**
   * Registers all files.
   *
   * @param analysis the versions and limits of this run: what was analysed under others waits again
   * @param slots among how many partitions so many waiting files are dealt
   * @return how many files there are, and how many of them wait for the analysis
   * @throws IOException if a folder cannot be listed
   */
  public Findings take(String analysis, IntUnaryOperator slots) throws IOException {
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try {
      return take(analysis, slots, readers);
    } finally {
      readers.shutdownNow();
    }
  }

  private Findings take(String analysis, IntUnaryOperator slots, ExecutorService readers)
      throws IOException {
    long number = register.nextInventory();
    List<Future<SourceFile>> batch = new ArrayList<>(BATCH);
    long[] files = {0};
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean own = except.isPresent() && except.get().equals(directory);
            boolean top = directory.equals(folder);
            boolean wanted =
                top || (!own && SourceReader.isCandidate(folder.relativize(directory)));
            return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SourceReader.isCandidate(folder.relativize(file))) {
              batch.add(readers.submit(() -> sourceFile(file, attributes.size())));
              files[0]++;
            }
            if (batch.size() == BATCH) {
              register.see(read(batch), number, analysis);
              batch.clear();
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // A link to nowhere, a folder without the right to list it: rejected when it is read.
            if (!file.equals(folder) && SourceReader.isCandidate(folder.relativize(file))) {
              batch.add(readers.submit(() -> sourceFile(file, 0)));
              files[0]++;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    register.see(read(batch), number, analysis);
    return new Findings(files[0], register.close(number, analysis, slots));
  }

  private static List<SourceFile> read(List<Future<SourceFile>> files) {
    List<SourceFile> read = new ArrayList<>(files.size());
    try {
      for (Future<SourceFile> file : files) {
        read.add(file.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The inventory was broken off", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The inventory failed", e.getCause());
    }
    return read;
  }

  private SourceFile sourceFile(Path file, long bytes) {
    Path relative = folder.relativize(file);
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    String hash = bytes > 0 && bytes <= maxFileBytes ? sha256(file) : "";
    return new SourceFile(
        String.join("/", parts), SourceReader.documentName(relative), bytes, hash);
  }

  /** The hash of a file's content; empty if it cannot be read, which the analysis then reports. */
  private static String sha256(Path file) {
    try {
      return FileSum.of(file).sha256();
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * What an inventory found.
   *
   * @param files the files of the folder
   * @param waiting those that have to be analysed
   */
  public record Findings(long files, int waiting) {}
}
