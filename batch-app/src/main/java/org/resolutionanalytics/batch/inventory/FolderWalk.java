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
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceReader;

/**
 * One walk through the input folders, on threads of its own, in batches. It waits when it is some
 * thousand files ahead of who takes them, so that its memory does not grow with the folder.
 */
final class FolderWalk implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int BATCHES_AHEAD = 4;
  private static final int LOOK_MILLIS = 1000;
  private final InputFolders input;
  private final boolean hashing;
  private final BlockingQueue<Batch> found = new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final ExecutorService walker;
  private final Future<?> walking;
  private final ExecutorService readers;
  private boolean ended;

  /**
   * Some files.
   *
   * @param files what is being read
   * @param end whether nothing comes after them
   */
  private record Batch(List<Future<SourceUnit>> files, boolean end) {}

  /**
   * Starts a walk.
   *
   * @param input the folders
   * @param hashing whether files are hashed; otherwise they are only listed
   */
  FolderWalk(InputFolders input, boolean hashing) {
    this.input = input;
    this.hashing = hashing;
    this.walker = threads(1, "inventory");
    this.readers = threads(input.threads(), "checksums");
    this.walking = walker.submit(this::walk);
  }

  boolean isHashing() {
    return hashing;
  }

  private static ExecutorService threads(int count, String name) {
    return Executors.newFixedThreadPool(
        count,
        work -> {
          Thread daemon = new Thread(work, name);
          daemon.setDaemon(true);
          return daemon;
        });
  }

  private boolean walk() throws IOException {
    for (CorpusFolders.Folder folder : input.corpus().folders()) {
      Visitor visitor = new Visitor(folder);
      Files.walkFileTree(
          folder.path(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
      put(new Batch(visitor.batch, false));
    }
    return put(new Batch(List.of(), true));
  }

  private boolean put(Batch batch) {
    try {
      found.put(batch);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The next files, in no order; empty at the end.
   *
   * @throws IOException if a folder cannot be listed
   */
  Optional<List<SourceUnit>> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      Batch batch = take();
      ended = batch.end();
      List<SourceUnit> files = new ArrayList<>(batch.files().size());
      for (Future<SourceUnit> file : batch.files()) {
        files.add(file.get());
      }
      return Optional.of(files);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The inventory was broken off", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unlisted) {
        throw unlisted;
      }
      throw new IllegalStateException("The inventory failed", e.getCause());
    }
  }

  /** The next batch, or the problem that ended the walk. */
  private Batch take() throws InterruptedException, ExecutionException {
    while (true) {
      boolean over = walking.isDone();
      Batch batch = found.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (batch != null) {
        return batch;
      }
      if (over) {
        walking.get();
        throw new IllegalStateException("The inventory was broken off");
      }
    }
  }

  /** Ends the walk, wherever it is. */
  @Override
  public void close() {
    walker.shutdownNow();
    readers.shutdownNow();
  }

  private SourceUnit unit(CorpusFolders.Folder folder, Path file, long bytes) {
    String path = input.corpus().path(folder, file);
    boolean read = hashing && !SourceReader.isTable(path);
    boolean wanted = read && bytes > 0 && bytes <= input.maxFileBytes();
    return SourceUnit.file(path, bytes, wanted ? sha256(file) : "");
  }

  /** The hash of a file's content; empty if it cannot be read, which the analysis then reports. */
  private static String sha256(Path file) {
    try {
      return FileSum.of(file).sha256();
    } catch (IOException e) {
      return "";
    }
  }

  /** What is a document. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final CorpusFolders.Folder folder;
    private List<Future<SourceUnit>> batch = new ArrayList<>(BATCH);

    Visitor(CorpusFolders.Folder folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean own = directory.equals(input.except());
      boolean wanted = directory.equals(folder.path()) || (!own && isCandidate(directory));
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return isCandidate(file) || isPassedOver(file)
          ? add(file, attributes.size())
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      // A link to nowhere, a folder without the right to list it: rejected when it is read.
      boolean inside = !file.equals(folder.path()) && isCandidate(file);
      return inside ? add(file, 0) : FileVisitResult.CONTINUE;
    }

    private boolean isCandidate(Path path) {
      return SourceReader.isCandidate(folder.path().relativize(path));
    }

    private boolean isPassedOver(Path path) {
      return SourceReader.isPassedOver(folder.path(), folder.path().relativize(path));
    }

    private FileVisitResult add(Path file, long bytes) {
      batch.add(readers.submit(() -> unit(folder, file, bytes)));
      if (batch.size() < BATCH) {
        return FileVisitResult.CONTINUE;
      }
      boolean taken = put(new Batch(batch, false));
      batch = new ArrayList<>(BATCH);
      return taken ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }
}
