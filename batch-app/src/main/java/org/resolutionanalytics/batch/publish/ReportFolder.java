package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of reports that may hold other files too. New reports are written to {@code
 * .state/next}, a folder inside, so on the same file system, and forced to the disk; then a mark
 * says that they are complete, and each is moved over its predecessor. A run that is killed before
 * the mark leaves the last reports untouched; one killed after it is finished by the next start. If
 * a file cannot be moved, all others are put back, from {@code .state/previous}. Files of the last
 * set that the new one lacks are removed; other files are left alone.
 */
public final class ReportFolder {
  private static final String PREVIOUS = "previous";
  private static final String MARK = "COMPLETE";
  private final Path folder;
  private final NavigableMap<String, ReportFile> files = new ConcurrentSkipListMap<>();

  /** A report folder, which need not exist yet. */
  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /** Where the program keeps what is not a report: the database, locks, unfinished reports. */
  public Path state() {
    return folder.resolve(".state");
  }

  /** Makes an empty folder for the next reports. What an unfinished run left there is deleted. */
  public Path stage() throws IOException {
    clear(staged());
    files.clear();
    return Files.createDirectories(staged());
  }

  /** Where the next reports are staged. */
  public Path staged() {
    return state().resolve("next");
  }

  /** Adds one of the {@link #current} reports to the next ones, as it is. */
  public void keep(ReportFile file) {
    files.put(file.name(), file);
  }

  /** Adds a staged file to the next reports, by its path with {@code /}. Thread-safe. */
  public void add(String name) throws IOException {
    keep(ReportFile.of(staged(), name, Optional.empty()));
  }

  /** Adds a staged table with its rows, without the header, to the next reports. Thread-safe. */
  public void addTable(String name, long rows) throws IOException {
    keep(ReportFile.of(staged(), name, Optional.of(rows)));
  }

  /** The files of the next reports so far, by name. */
  public List<ReportFile> files() {
    return List.copyOf(files.values());
  }

  /** The last reports, if they were made of the same and nobody has touched them since. */
  public Optional<List<ReportFile>> current(String key) throws IOException {
    Optional<Publication> last = Publication.read(published());
    if (last.isEmpty() || !last.get().key().equals(key)) {
      return Optional.empty();
    }
    List<ReportFile> current = new ArrayList<>();
    for (Publication.Entry entry : last.get().entries()) {
      if (!entry.isUnchanged(folder)) {
        return Optional.empty();
      }
      current.add(entry.file());
    }
    return Optional.of(current);
  }

  /**
   * Replaces the last reports by the staged ones.
   *
   * @param key what they were made of
   * @param files all files that the folder is to hold: the staged ones, and those of the last
   *     publication that stay as they are
   * @return the names of the files, sorted
   * @throws IllegalArgumentException if a staged file is not among the files
   * @throws IOException if that cannot be done; the last reports are then untouched, unless {@link
   *     #isUnfinished()}
   */
  public List<String> publish(String key, Collection<ReportFile> files) throws IOException {
    Path next = staged();
    List<String> names = files.stream().map(ReportFile::name).sorted().toList();
    for (String name : FileTree.files(next)) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(name + " is staged, but not to be published");
      }
    }
    AtomicFile.forceAll(FileTree.files(next).stream().map(next::resolve).toList());
    for (String name : names) {
      if (Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(
            folder.resolve(name).toString(),
            null,
            "a folder has the name of a report; move it away");
      }
    }
    List<Publication.Entry> entries = new ArrayList<>();
    for (ReportFile file : files) {
      Path staged = next.resolve(file.name());
      Path written = Files.exists(staged) ? staged : folder.resolve(file.name());
      entries.add(new Publication.Entry(file, Files.getLastModifiedTime(written).toInstant()));
    }
    clear(state().resolve(PREVIOUS));
    AtomicFile.write(next.resolve(MARK), new Publication(key, entries).text());
    FileTree.forceFolders(next, names);
    move(names);
    return names;
  }

  private Path published() {
    return state().resolve("published");
  }

  /** The record of the last publication, empty if there was none. No two are equal. */
  public String publication() {
    try {
      return Files.readString(published(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Whether a publication was interrupted after its mark, so that some reports may be new ones. A
   * link in the place of the staged reports is not followed.
   */
  public boolean isUnfinished() {
    return Files.isDirectory(staged(), LinkOption.NOFOLLOW_LINKS)
        && Files.exists(staged().resolve(MARK));
  }

  /** Completes a publication that was interrupted after its mark. */
  public void finish() throws IOException {
    if (isUnfinished()) {
      Optional<Publication> marked = Publication.read(staged().resolve(MARK));
      if (marked.isPresent()) {
        move(marked.get().names());
      }
    }
  }

  private List<String> publishedNames() throws IOException {
    return Publication.read(published()).map(Publication::names).orElse(List.of());
  }

  private void move(List<String> names) throws IOException {
    Path next = staged();
    Path previous = Files.createDirectories(state().resolve(PREVIOUS));
    try {
      for (String name : names) {
        if (Files.exists(next.resolve(name))) {
          keepPrevious(name, previous);
          AtomicFile.replace(next.resolve(name), folder.resolve(name));
        }
      }
      for (String old : publishedNames()) {
        if (!names.contains(old)) {
          keepPrevious(old, previous);
          Files.deleteIfExists(folder.resolve(old));
          FileTree.deleteIfEmpty(folder, folder.resolve(old));
        }
      }
      FileTree.forceFolders(folder, names);
    } catch (IOException e) {
      try {
        putBack(names, previous);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    // The mark lists the same files. To move it needs no space on a disk that may be full by now.
    AtomicFile.replace(next.resolve(MARK), published());
    clear(next);
    clear(previous);
  }

  /** Keeps a report under a second name, by which it outlives its replacement. */
  private void keepPrevious(String name, Path previous) throws IOException {
    Path report = folder.resolve(name);
    Path kept = previous.resolve(name);
    FileTree.createParent(kept);
    if (Files.exists(kept) || !Files.isRegularFile(report)) {
      return;
    }
    try {
      Files.createLink(kept, report);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not all file systems have links. A partial copy must not get the name.
      Path copy = state().resolve("copy.part");
      Files.copy(
          report, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      AtomicFile.replace(copy, kept);
    }
  }

  /**
   * Undoes the moves. The mark is deleted last: wherever this is interrupted, the next {@link
   * #finish()} finds each file in one of its two places, and completes the new reports.
   */
  private void putBack(List<String> names, Path previous) throws IOException {
    List<String> published = publishedNames();
    for (String name : names) {
      Path staged = staged().resolve(name);
      boolean replaced = Files.exists(previous.resolve(name)) || !published.contains(name);
      if (!Files.exists(staged) && replaced && Files.isRegularFile(folder.resolve(name))) {
        AtomicFile.replace(folder.resolve(name), staged);
      }
    }
    for (String name : FileTree.files(previous)) {
      AtomicFile.replace(previous.resolve(name), folder.resolve(name));
    }
    Files.deleteIfExists(staged().resolve(MARK));
  }

  private static void clear(Path directory) throws IOException {
    if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      // The mark goes first: without it, what is left is discarded.
      Files.deleteIfExists(directory.resolve(MARK));
      FileSystemUtils.deleteRecursively(directory);
    } else {
      // A link is deleted itself, not what it leads to.
      Files.deleteIfExists(directory);
    }
  }
}
