package org.resolutionanalytics.batch.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The folders of one corpus. A unit's path is its place below its folder; where there are several
 * folders, it starts with as much of the folder's own path as distinguishes them, so that no place
 * on the machine shows in a table.
 *
 * @param folders the folders, absolute, none inside another
 */
public record CorpusFolders(List<Folder> folders) {

  public CorpusFolders {
    folders = List.copyOf(folders);
  }

  /**
   * A folder.
   *
   * @param path the folder, absolute
   * @param label what the paths of its units start with, {@code ga/}; empty for a single folder
   */
  public record Folder(Path path, String label) {}

  /**
   * The corpus of some folders. One that lies inside another is a part of that one.
   *
   * @param given folders, at least one
   */
  public static CorpusFolders of(List<Path> given) {
    List<Path> all = given.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList();
    List<Path> outer =
        all.stream()
            .filter(p -> all.stream().noneMatch(q -> !p.equals(q) && isPartOf(p, q)))
            .toList();
    int longest = outer.stream().mapToInt(Path::getNameCount).max().orElse(0);
    int names =
        IntStream.range(0, longest)
            .filter(count -> !isAmbiguous(outer, count))
            .findFirst()
            .orElse(longest);
    return new CorpusFolders(outer.stream().map(p -> new Folder(p, label(p, names))).toList());
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
            .mapToObj(i -> new Folder(places.get(i), folders.get(i).label()))
            .toList());
  }

  /**
   * The path of a unit.
   *
   * @param folder one of the folders
   * @param file a file below it
   */
  public String path(Folder folder, Path file) {
    return FileNames.shortened(folder.label() + FileNames.below(folder.path(), file));
  }

  /**
   * Why a unit's file cannot be opened by its name; empty if it can.
   *
   * @param path the unit's path
   */
  public static Optional<String> problemOf(String path) {
    return FileNames.problem(path);
  }

  /**
   * The file of a unit.
   *
   * @param path the unit's path, without a {@link #problemOf problem}
   */
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
    return folders.stream().map(f -> f.path().toString()).collect(Collectors.joining(", "));
  }
}
