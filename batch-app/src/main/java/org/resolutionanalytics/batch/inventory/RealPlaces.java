package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.resolutionanalytics.batch.source.DocumentFiles;

/** The files and folders at which parts of a walk have started, without links in their paths. */
final class RealPlaces {
  private final Set<Path> starts = new HashSet<>();

  /**
   * A path without links; the path as it is, if it leads nowhere or is no path of a file system.
   */
  static Path of(Path path) {
    try {
      return path.isAbsolute() ? path.toRealPath() : path;
    } catch (IOException e) {
      return path;
    }
  }

  /**
   * Notes that a part starts at a place.
   *
   * @return whether no earlier part has been there; one leaves out what is hidden below its start
   */
  boolean add(Path place) {
    boolean folder = Files.isDirectory(place);
    for (Path above = place; above != null; above = above.getParent()) {
      Path below = above.relativize(place);
      boolean seen =
          above.equals(place)
              || (folder
                  ? DocumentFiles.isCandidateFolder(below)
                  : DocumentFiles.isCandidate(below));
      if (seen && isStart(above)) {
        return false;
      }
    }
    return starts.add(place);
  }

  /** Whether a file or folder at a path below an input folder may be a document or hold some. */
  static boolean isCandidate(Path relative, boolean folder) {
    return folder ? DocumentFiles.isCandidateFolder(relative) : DocumentFiles.isCandidate(relative);
  }

  boolean isStart(Path place) {
    return starts.contains(place);
  }
}
