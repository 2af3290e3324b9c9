package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A folder of reports that may hold other files too. New reports are written to {@code
 * .state/next}, a folder inside, so on the same file system; synced to the disk; then a mark is set
 * that they are whole, and each is moved over the one of before. A run that is killed before the
 * mark leaves the last reports untouched; one killed after it is finished by the next start. Where
 * a file cannot be moved, all others are put back, from {@code .state/previous}. Files of the last
 * set that the new one does not have are removed; files of others are left alone.
 */
public final class ReportFolder {
  private static final String STATE = ".state";
  private static final String NEXT = "next";
  private static final String PREVIOUS = "previous";
  private static final String MARK = "COMPLETE";
  private static final String PUBLISHED = "published";
  private final Path folder;
  private final NavigableMap<String, ReportFile> files = new ConcurrentSkipListMap<>();

  /**
   * A report folder.
   *
   * @param folder the folder; made when something is to be written
   */
  public ReportFolder(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** Where the program keeps what is not a report: the database, locks, unfinished reports. */
  public Path state() {
    return folder.resolve(STATE);
  }

  /**
   * An empty folder for the next reports. What an unfinished run left there goes.
   *
   * @throws IOException if it cannot be made
   */
  public Path stage() throws IOException {
    Path next = state().resolve(NEXT);
    clear(next);
    Files.createDirectories(next);
    files.clear();
    return next;
  }

  /**
   * Adds one of the last reports to the next ones, as it is.
   *
   * @param file one of {@link #current}
   */
  public void keep(ReportFile file) {
    files.put(file.name(), file);
  }

  /**
   * Adds a staged file to the next reports. Thread-safe.
   *
   * @param name the file's name
   * @throws IOException if it cannot be read
   */
  public void add(String name) throws IOException {
    keep(ReportFile.of(staged().resolve(name), Optional.empty()));
  }

  /**
   * Adds a staged table to the next reports. Thread-safe.
   *
   * @param name the file's name
   * @param rows its rows without the header
   * @throws IOException if it cannot be read
   */
  public void addTable(String name, long rows) throws IOException {
    keep(ReportFile.of(staged().resolve(name), Optional.of(rows)));
  }

  /** The files of the next reports so far, by name. */
  public List<ReportFile> files() {
    return List.copyOf(files.values());
  }

  /** Where the next reports are staged. */
  public Path staged() {
    return state().resolve(NEXT);
  }

  /**
   * The files that were published last, if they were made of the same as the next ones would be,
   * and are all still there and as they were (in size and time; nobody has changed them).
   *
   * @param key what the next reports would be made of: equal keys, equal bytes
   * @throws IOException if the folder cannot be read
   */
  public Optional<List<ReportFile>> current(String key) throws IOException {
    Optional<Publication> last = Publication.read(state().resolve(PUBLISHED));
    if (last.isEmpty() || !last.get().key().equals(key)) {
      return Optional.empty();
    }
    List<ReportFile> files = new ArrayList<>();
    for (Publication.Entry entry : last.get().entries()) {
      if (!entry.holds(folder)) {
        return Optional.empty();
      }
      files.add(entry.file());
    }
    return Optional.of(files);
  }

  /**
   * Puts the staged reports in the place of the last ones.
   *
   * @param key what they were made of
   * @param files all files that the folder is to hold: the staged ones, and those of the last
   *     publication that stay as they are
   * @return the names of the files, sorted
   * @throws IllegalArgumentException if a staged file is not among the files
   * @throws IOException if that cannot be done; the last reports are then still whole, unless
   *     {@link #isUnfinished()}
   */
  public List<String> publish(String key, Collection<ReportFile> files) throws IOException {
    Path next = state().resolve(NEXT);
    List<String> names = files.stream().map(ReportFile::name).sorted().toList();
    for (String name : names(next)) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(name + " is staged, but not to be published");
      }
    }
    syncAll(next);
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
    // Made whole before it gets its name: half a mark would tell the wrong names.
    Path mark = next.resolve(MARK + ".part");
    Files.writeString(mark, new Publication(key, entries).text(), StandardCharsets.UTF_8);
    sync(mark);
    replace(mark, next.resolve(MARK));
    sync(next);
    move(next, names);
    return names;
  }

  /** What was published last, as it is noted; empty if nothing was. Differs from any other. */
  public String publication() {
    try {
      return Files.readString(state().resolve(PUBLISHED), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether a publication was cut off after its mark, so that some reports may be new ones. */
  public boolean isUnfinished() {
    return Files.exists(state().resolve(NEXT).resolve(MARK));
  }

  /**
   * Completes a publication that was cut off after its mark.
   *
   * @throws IOException if that cannot be done
   */
  public void finish() throws IOException {
    Path next = state().resolve(NEXT);
    Path mark = next.resolve(MARK);
    if (Files.exists(mark)) {
      move(next, Publication.names(mark));
    }
  }

  private void move(Path next, List<String> names) throws IOException {
    Path previous = Files.createDirectories(state().resolve(PREVIOUS));
    Path published = state().resolve(PUBLISHED);
    try {
      for (String name : names) {
        if (Files.exists(next.resolve(name))) {
          keepPrevious(name, previous);
          replace(next.resolve(name), folder.resolve(name));
        }
      }
      for (String old : Publication.names(published)) {
        if (!names.contains(old)) {
          keepPrevious(old, previous);
          Files.deleteIfExists(folder.resolve(old));
        }
      }
      sync(folder);
    } catch (IOException e) {
      try {
        putBack(next, names, previous);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    // The mark holds the same names. To move it needs no room on a disk that may be full by now.
    replace(next.resolve(MARK), published);
    clear(next);
    clear(previous);
  }

  /** Keeps a report of before under a second name, by which it outlives its replacement. */
  private void keepPrevious(String name, Path previous) throws IOException {
    Path report = folder.resolve(name);
    Path kept = previous.resolve(name);
    if (Files.exists(kept) || !Files.isRegularFile(report)) {
      return;
    }
    try {
      Files.createLink(kept, report);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not all file systems have links. Half a copy must not get the name.
      Path copy = state().resolve("copy.part");
      Files.copy(
          report, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      replace(copy, kept);
    }
  }

  /**
   * Takes back what was moved. The mark goes last: wherever this is cut off, the next {@link
   * #finish()} finds each file in one of its two places, and completes the new reports.
   */
  private void putBack(Path next, List<String> names, Path previous) throws IOException {
    List<String> published = Publication.names(state().resolve(PUBLISHED));
    for (String name : names) {
      boolean staged = Files.exists(next.resolve(name));
      boolean replaced = Files.exists(previous.resolve(name)) || !published.contains(name);
      if (!staged && replaced && Files.isRegularFile(folder.resolve(name))) {
        replace(folder.resolve(name), next.resolve(name));
      }
    }
    for (String name : names(previous)) {
      replace(previous.resolve(name), folder.resolve(name));
    }
    Files.deleteIfExists(next.resolve(MARK));
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> names(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    names.sort(null);
    return names;
  }

  private static void clear(Path directory) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      // A link goes itself, not what it leads to.
      Files.deleteIfExists(directory);
      return;
    }
    // The mark goes first: without it, what is left is discarded.
    Files.deleteIfExists(directory.resolve(MARK));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw new IOException("Cannot clear " + directory, e);
    }
    Files.delete(directory);
  }

  /** Side by side, as the disk then writes many files at a time. */
  private static void syncAll(Path directory) throws IOException {
    try {
      names(directory).parallelStream()
          .forEach(
              name -> {
                try {
                  sync(directory.resolve(name));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Forces a file, or a folder's list of names, to the disk. */
  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
