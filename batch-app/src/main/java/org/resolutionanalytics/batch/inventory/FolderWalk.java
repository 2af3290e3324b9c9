package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.DocumentFiles;

/**
 * One walk through the input folders, on threads of its own, in batches. It waits when it is some
 * thousand files ahead of who takes them, so that its memory does not grow with the folder. Links
 * to other places of the corpus are followed after all else, in the order of their names: a file
 * that has several names is one file, whatever the order in which a folder is listed, and its own
 * name comes before those of links.
 */
final class FolderWalk implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int BATCHES_AHEAD = 4;
  private static final int LOOK_MILLIS = 1000;
  private final InputFolders input;
  private final Path except;
  private final boolean hashing;
  private final BlockingQueue<Batch> found = new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final ExecutorService walker;
  private final Future<?> walking;
  private final ExecutorService readers;
  private final RealPlaces places = new RealPlaces();
  private final PriorityQueue<Link> links = new PriorityQueue<>(Comparator.comparing(Link::path));
  private final Map<CorpusFolders.Folder, Path> roots = new LinkedHashMap<>();
  private final List<String> outside = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private List<Future<SourceUnit>> batch = new ArrayList<>(BATCH);
  private boolean ended;

  /** A link below a folder of the corpus, or such a folder that is reached by one. */
  private record Link(CorpusFolders.Folder folder, Path path) {

    boolean isRoot() {
      return path.equals(folder.path());
    }
  }

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
    this.except = RealPlaces.of(input.except());
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
      roots.put(folder, folder.path().toRealPath());
    }
    List<Link> linked = new ArrayList<>();
    for (CorpusFolders.Folder folder : roots.keySet()) {
      Link start = new Link(folder, folder.path());
      if (folder.path().equals(roots.get(folder))) {
        follow(start);
      } else {
        linked.add(start);
      }
    }
    for (Link start : linked) {
      follow(start);
    }
    while (!links.isEmpty()) {
      follow(links.remove());
    }
    put(new Batch(batch, false));
    return put(new Batch(List.of(), true));
  }

  private void follow(Link link) throws IOException {
    Path real =
        link.isRoot()
            ? Objects.requireNonNull(roots.get(link.folder()))
            : RealPlaces.of(link.path());
    if (!isInside(real)) {
      outside.add(input.corpus().path(link.folder(), link.path()));
    } else if (places.add(real)) {
      Files.walkFileTree(real, new Visitor(link, real));
    } else {
      repeated.add(input.corpus().path(link.folder(), link.path()));
    }
  }

  private boolean isInside(Path real) {
    return roots.values().stream().anyMatch(real::startsWith);
  }

  /** The links that were left out, as they lead out of the corpus. */
  List<String> outside() {
    return List.copyOf(outside);
  }

  /** The links that were left out, as what they lead to has been read under another name. */
  List<String> repeated() {
    return List.copyOf(repeated);
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
    boolean read = hashing && !DocumentFiles.isTable(path);
    boolean wanted = read && bytes > 0 && bytes <= input.maxFileBytes();
    return SourceUnit.file(path, bytes, wanted ? sha256(file) : "");
  }

  /** The hash of a file's content; empty if it cannot be read, which the analysis then reports. */
  private static String sha256(Path file) {
    try {
      return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
    } catch (IOException e) {
      return "";
    }
  }

  /** What is a document. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Link start;
    private final Path real;

    /** For a walk through a real folder of the corpus, or to what a link in it leads to. */
    Visitor(Link start, Path real) {
      this.start = start;
      this.real = real;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(real)) {
        return FileVisitResult.CONTINUE;
      }
      boolean wanted = !directory.equals(except) && isSeen(directory, true) && isNew(directory);
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean linked = attributes.isSymbolicLink() && Files.exists(file);
      if (!isSeen(file, linked && Files.isDirectory(file)) && !isPassedOver(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (linked) {
        links.add(new Link(start.folder(), seen(file)));
        return FileVisitResult.CONTINUE;
      }
      // A link to nowhere is rejected when it is read.
      long bytes = attributes.isSymbolicLink() ? 0 : attributes.size();
      return isNew(file) ? add(file, bytes) : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (start.isRoot() && file.equals(real)) {
        // Not an empty one: all that is known of its files would be removed.
        throw problem;
      }
      // A folder without the right to list it: rejected when it is read.
      return isSeen(file, Files.isDirectory(file)) ? add(file, 0) : FileVisitResult.CONTINUE;
    }

    /** Where a file is to be seen in the corpus. */
    private Path seen(Path file) {
      return start.path().equals(real) ? file : start.path().resolve(real.relativize(file));
    }

    private boolean isSeen(Path path, boolean folder) {
      Path relative = start.folder().path().relativize(seen(path));
      return folder
          ? DocumentFiles.isCandidateFolder(relative)
          : DocumentFiles.isCandidate(relative);
    }

    private boolean isNew(Path path) {
      if (path.equals(real) || !places.isStart(path)) {
        return true;
      }
      repeated.add(input.corpus().path(start.folder(), seen(path)));
      return false;
    }

    private boolean isPassedOver(Path path) {
      Path folder = start.folder().path();
      return DocumentFiles.isPassedOver(folder, folder.relativize(seen(path)));
    }

    private FileVisitResult add(Path file, long bytes) {
      Path path = seen(file);
      batch.add(readers.submit(() -> unit(start.folder(), path, bytes)));
      if (batch.size() < BATCH) {
        return FileVisitResult.CONTINUE;
      }
      boolean taken = put(new Batch(batch, false));
      batch = new ArrayList<>(BATCH);
      return taken ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }
}
