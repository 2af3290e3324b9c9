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
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.bundle.Bundles;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One walk through the input folders, in batches, so that memory does not grow with the folder.
 * Links to other places of the corpus are followed after all else, in the order of their names: a
 * file that has several names is one file, whatever the order in which a folder is listed, and its
 * own name comes before those of links. Links that lead out of the corpus are not followed.
 */
final class FolderWalk {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final int BATCH = 500;

  private final InputFolders input;
  private final Path except;
  private final boolean hashing;
  private final long mostParts;
  private final Consumer<List<SourceUnit>> consumer;
  private final RealPlaces places = new RealPlaces();
  private final PriorityQueue<Link> links = new PriorityQueue<>(Comparator.comparing(Link::path));
  private final Map<CorpusFolders.Folder, Path> roots = new LinkedHashMap<>();
  private final List<String> outside = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<Found> batch = new ArrayList<>(BATCH);
  private long notSelected;

  /** A link below a folder of the corpus, or such a folder, which may be reached by a link. */
  private record Link(CorpusFolders.Folder folder, Path path) {

    boolean isRoot() {
      return path.equals(folder.path());
    }
  }

  private record Found(CorpusFolders.Folder folder, Path path, long bytes) {}

  /**
   * A walk. Files are hashed, or only listed, and handed over in no order; of each bundle no more
   * than some of the first texts.
   */
  FolderWalk(
      InputFolders input, boolean hashing, long mostParts, Consumer<List<SourceUnit>> consumer) {
    this.mostParts = mostParts;
    this.input = input;
    this.except = RealPlaces.of(input.except());
    this.hashing = hashing;
    this.consumer = consumer;
  }

  /** Walks once, and logs which links were left out. */
  void run() throws IOException {
    for (CorpusFolders.Folder folder : input.corpus().folders()) {
      roots.put(folder, folder.path().toRealPath());
    }
    List<Link> starts = new ArrayList<>();
    roots.keySet().forEach(folder -> starts.add(new Link(folder, folder.path())));
    starts.sort(Comparator.comparing(start -> !start.path().equals(roots.get(start.folder()))));
    for (Link start : starts) {
      follow(start);
    }
    while (!links.isEmpty()) {
      follow(links.remove());
    }
    handOver();
    if (notSelected > 0) {
      LOG.warn(
          "Left out by --include, --exclude or --since: {}", Phrases.counted(notSelected, "file"));
    }
    warn("Left out, as a link leads out of the input folder: {}", outside);
    warn("Left out, as a link leads to what is read under another name: {}", repeated);
  }

  private void follow(Link link) throws IOException {
    Path real = RealPlaces.of(link.path());
    if (roots.values().stream().noneMatch(real::startsWith)) {
      outside.add(input.corpus().path(link.folder(), link.path()));
    } else if (places.add(real)) {
      Files.walkFileTree(real, new Visitor(link, real));
    } else {
      repeated.add(input.corpus().path(link.folder(), link.path()));
    }
  }

  private void handOver() {
    TableColumns columns = input.corpus().selection().columns();
    List<Found> bundles =
        batch.stream().filter(file -> Bundles.isBundle(file.path().toString(), columns)).toList();
    batch.removeAll(bundles);
    consumer.accept(batch.parallelStream().map(this::unit).toList());
    bundles.forEach(this::listParts);
    batch.clear();
  }

  /** The texts of a bundle; the bundle itself, to be rejected, where it cannot be listed. */
  private void listParts(Found file) {
    SourceUnit whole =
        SourceUnit.file(input.corpus().path(file.folder(), file.path()), file.bytes(), "");
    List<SourceUnit> parts = new ArrayList<>();
    AtomicLong listed = new AtomicLong();
    try {
      Bundles.list(
          file.path(),
          input.limits().terms(input.corpus().selection().columns()),
          DocumentFiles::isEntry,
          part -> {
            parts.add(whole.part(part.name(), part.bytes(), part.sha256()));
            if (parts.size() == BATCH) {
              consumer.accept(List.copyOf(parts));
              parts.clear();
            }
            return listed.incrementAndGet() < mostParts;
          });
    } catch (RejectedSourceException e) {
      LOG.debug("{} cannot be listed", whole.path(), e);
    }
    if (listed.get() == 0) {
      parts.add(whole);
    }
    consumer.accept(parts);
  }

  private SourceUnit unit(Found file) {
    String path = input.corpus().path(file.folder(), file.path());
    boolean read = hashing && !DocumentFiles.isTable(path);
    boolean wanted = read && file.bytes() > 0 && file.bytes() <= input.limits().maxFileBytes();
    return SourceUnit.file(path, file.bytes(), wanted ? sha256(file.path()) : "");
  }

  /** The hash of a file's content; empty if it cannot be read, which the analysis then reports. */
  private static String sha256(Path file) {
    try {
      return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static void warn(String sentence, List<String> links) {
    if (!links.isEmpty()) {
      LOG.warn(sentence, Phrases.firstOf(links));
    }
  }

  /** A walk through a real folder of the corpus, or to what a link in it leads to. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Link start;
    private final Path real;

    Visitor(Link start, Path real) {
      this.start = start;
      this.real = real;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(real)) {
        return FileVisitResult.CONTINUE;
      }
      boolean wanted =
          start.folder().files().isEmpty()
              && !directory.equals(except)
              && isSeen(directory, true)
              && isNew(directory);
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!start.folder().has(seen(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (!isSelected(file, attributes)) {
        notSelected += isSeen(file, false) ? 1 : 0;
        return FileVisitResult.CONTINUE;
      }
      boolean linked = attributes.isSymbolicLink() && Files.exists(file);
      if (isSeen(file, linked && Files.isDirectory(file)) || isPassedOver(file)) {
        if (linked) {
          links.add(new Link(start.folder(), seen(file)));
        } else if (isNew(file)) {
          // A link to nowhere is rejected when it is read.
          add(file, attributes.isSymbolicLink() ? 0 : attributes.size());
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (start.isRoot() && file.equals(real)) {
        // Not an empty one: all that is known of its files would be removed.
        throw problem;
      }
      // A folder without the right to list it: rejected when it is read.
      if (isSeen(file, Files.isDirectory(file))) {
        add(file, 0);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Where a file is to be seen in the corpus. */
    private Path seen(Path file) {
      return start.path().equals(real) ? file : start.path().resolve(real.relativize(file));
    }

    private boolean isSeen(Path path, boolean folder) {
      Path relative = start.folder().path().relativize(seen(path));
      return RealPlaces.isCandidate(relative, folder);
    }

    private boolean isSelected(Path file, BasicFileAttributes attributes) {
      Path below = start.folder().path().relativize(seen(file));
      return input.corpus().selection().takes(below, attributes.lastModifiedTime().toInstant());
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

    private void add(Path file, long bytes) {
      batch.add(new Found(start.folder(), seen(file), bytes));
      if (batch.size() == BATCH) {
        handOver();
      }
    }
  }
}
