package org.resolutionanalytics.batch.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are documents, by name alone. */
final class DocumentFiles {

  /** Tables and data, which may hold texts, but are no documents. */
  private static final List<String> TABLE_ENDINGS = List.of(".csv", ".json");

  /** Files that a run keeps, or that stand beside documents: never documents themselves. */
  private static final List<String> OTHER_ENDINGS =
      List.of(".mv.db", ".trace.db", ".lock", ".tmp", ".part", ".prom", ".yml");

  /** What a run writes beside its tables; a data set of others may have one of both. */
  private static final List<String> OWN_TABLES = List.of("SHA256SUMS", "run.json");

  private static final Set<String> OTHER_NAMES =
      Set.of("report.xlsx", "report.html", "sha256sums", "thumbs.db", "desktop.ini");

  private DocumentFiles() {}

  static boolean isCandidate(Path relative) {
    return isSeen(relative) && !isTable(lastName(relative));
  }

  static boolean isPassedOver(Path folder, Path relative) {
    return isSeen(relative)
        && isTable(lastName(relative))
        && !OWN_TABLES.stream()
            .allMatch(own -> Files.exists(folder.resolve(relative).resolveSibling(own)));
  }

  static boolean isTable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return TABLE_ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** The rule of folders, and of those above a file: only hidden ones are left out. */
  static boolean isCandidateFolder(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      boolean here = name.equals(".") || name.equals("..");
      // "~$" is what word processors call the lock beside an open document.
      if (!here && (name.startsWith(".") || name.startsWith("~$"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeen(Path relative) {
    String name = lastName(relative).toLowerCase(Locale.ROOT);
    return isCandidateFolder(relative)
        && !name.isEmpty()
        && !name.endsWith("~")
        && !OTHER_NAMES.contains(name)
        && OTHER_ENDINGS.stream().noneMatch(name::endsWith);
  }

  static String lastName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
