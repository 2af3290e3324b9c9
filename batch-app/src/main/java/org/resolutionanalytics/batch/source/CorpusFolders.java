package org.resolutionanalytics.batch.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folders of one corpus. A unit's path is its place below its folder; where there are several
 * folders, it starts with as much of the folder's own path as distinguishes them, so that no place
 * on the machine shows in a table.
 *
 * @param folders the folders, absolute, none inside another
 */
public record CorpusFolders(List<Folder> folders, Selection selection) {

  public CorpusFolders {
    folders = List.copyOf(folders);
  }

  /**
   * A folder.
   *
   * @param path the folder, absolute
   * @param label what the paths of its units start with, {@code ga/}; empty for a single folder
   * @param files the names of the files in it that belong to the corpus; none for all that is in it
   */
  public record Folder(Path path, String label, Set<String> files) {
    public Folder {
      files = Set.copyOf(files);
    }

    /** Whether a file or folder below it belongs to the corpus, as far as it was named. */
    public boolean has(Path below) {
      return files.isEmpty() || files.contains(path.relativize(below).toString());
    }

    /** What the user named: the folder, or files in it. */
    Stream<Path> places() {
      return files.isEmpty() ? Stream.of(path) : files.stream().sorted().map(path::resolve);
    }
  }

  /** The corpus of all files of some folders. */
  public static CorpusFolders of(List<Path> given) {
    return of(given, Selection.ALL);
  }

  /** The corpus of folders and files, at least one; what is inside another folder is part of it. */
  public static CorpusFolders of(List<Path> given, Selection selection) {
    Map<Path, Set<String>> named = new LinkedHashMap<>();
    for (Path place : given) {
      Path absolute = place.toAbsolutePath().normalize();
      Path above = absolute.getParent();
      if (Files.isRegularFile(absolute) && above != null) {
        named.computeIfAbsent(above, p -> new TreeSet<>()).add(DocumentFiles.lastName(absolute));
      }
    }
    for (Path place : given) {
      Path absolute = place.toAbsolutePath().normalize();
      if (!Files.isRegularFile(absolute)) {
        named.put(absolute, Set.of());
      }
    }
    List<Path> all = List.copyOf(named.keySet());
    List<Path> outer =
        all.stream()
            .filter(
                p ->
                    all.stream()
                        .noneMatch(
                            q ->
                                !p.equals(q)
                                    && named.getOrDefault(q, Set.of()).isEmpty()
                                    && isPartOf(p, q)))
            .toList();
    int longest = outer.stream().mapToInt(Path::getNameCount).max().orElse(0);
    int names =
        IntStream.range(0, longest)
            .filter(count -> !isAmbiguous(outer, count))
            .findFirst()
            .orElse(longest);
    return new CorpusFolders(
        outer.stream()
            .map(p -> new Folder(p, label(p, names), named.getOrDefault(p, Set.of())))
            .toList(),
        selection);
  }

  /** A hidden folder is no part: who names it wants what is in it. */
  private static boolean isPartOf(Path inner, Path outer) {
    return inner.startsWith(outer) && DocumentFiles.isCandidateFolder(outer.relativize(inner));
  }

  private static boolean isAmbiguous(List<Path> folders, int names) {
    return folders.stream()
        .anyMatch(
            p ->
                folders.stream()
                    .anyMatch(q -> !p.equals(q) && label(q, names).startsWith(label(p, names))));
  }

  /** The last names of a folder, each followed by a slash. */
  private static String label(Path folder, int names) {
    int count = folder.getNameCount();
    return IntStream.range(Math.max(0, count - names), count)
        .mapToObj(i -> folder.getName(i) + "/")
        .collect(Collectors.joining());
  }

  /** The same corpus elsewhere: on a machine that has the folders in other places. */
  public CorpusFolders at(List<Path> places) {
    if (places.size() != folders.size()) {
      throw new IllegalArgumentException(
          "The corpus has " + folders.size() + " folders, not " + places.size());
    }
    return new CorpusFolders(
        IntStream.range(0, places.size())
            .mapToObj(i -> new Folder(places.get(i), folders.get(i).label(), Set.of()))
            .toList(),
        selection);
  }

  /** The path of a unit. */
  public String path(Folder folder, Path file) {
    return FileNames.shortened(folder.label() + FileNames.below(folder.path(), file));
  }

  /** Why a unit's file cannot be opened by its name; empty if it can. */
  public static Optional<String> problemOf(String path) {
    return FileNames.problem(path);
  }

  /** The file of a unit whose path has no {@link #problemOf problem}. */
  public Path file(String path) {
    for (Folder folder : folders) {
      if (path.startsWith(folder.label())) {
        return FileNames.file(folder.path(), path.substring(folder.label().length()));
      }
    }
    throw new IllegalArgumentException("no folder of the corpus has " + path);
  }

  /** The folders' own names, without the path to them. */
  public String names() {
    return folders.stream()
        .map(folder -> DocumentFiles.lastName(folder.path()))
        .collect(Collectors.joining(", "));
  }

  /** The folders as a person reads them. */
  @Override
  public String toString() {
    return places().map(Path::toString).collect(Collectors.joining(", "));
  }

  /** The folders and files that were named. */
  public Stream<Path> places() {
    return folders.stream().flatMap(Folder::places);
  }
}
