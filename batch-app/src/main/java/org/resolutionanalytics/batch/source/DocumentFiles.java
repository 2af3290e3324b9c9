package org.resolutionanalytics.batch.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are documents, by name alone. */
final class DocumentFiles {

  /** Files that a run writes, or that stand beside documents: never documents themselves. */
  private static final List<String> OTHER_ENDINGS =
      List.of(".csv", ".json", ".mv.db", ".trace.db", ".lock", ".tmp", ".part", ".prom", ".yml");

  private static final Set<String> OTHER_NAMES =
      Set.of("report.xlsx", "report.html", "sha256sums", "thumbs.db", "desktop.ini");

  private DocumentFiles() {}

  static boolean isCandidate(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      boolean here = name.equals(".") || name.equals("..");
      // "~$" is what word processors call the lock beside an open document.
      if (!here && (name.startsWith(".") || name.startsWith("~$"))) {
        return false;
      }
    }
    String name = lastName(relative).toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && !name.endsWith("~")
        && !OTHER_NAMES.contains(name)
        && OTHER_ENDINGS.stream().noneMatch(name::endsWith);
  }

  static String lastName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
