package org.resolutionanalytics.batch.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.batch.source.bundle.Bundles;

/** Which files of an input folder are documents, by name alone. */
public final class DocumentFiles {

  /** Files that a run keeps, or that are found beside documents: never documents themselves. */
  private static final List<String> OTHER_ENDINGS =
      List.of(".mv.db", ".trace.db", ".lock", ".tmp", ".part", ".prom", ".yml", ".js");

  /** What a run writes beside its tables; a data set of others may have one of both. */
  private static final List<String> OWN_TABLES = List.of("SHA256SUMS", "run.json");

  private static final Set<String> OTHER_NAMES =
      Set.of(
          "report.xlsx", "report.html", "reporting.ics", "sha256sums", "thumbs.db", "desktop.ini");

  /** The page of a large corpus, which is a folder. */
  private static final Path PAGE = Path.of("report", "index.html");

  private DocumentFiles() {}

  /**
   * Whether a file of an input folder counts as a document. Hidden files and folders, locks of word
   * processors, and what a run itself writes (CSV, JSON, workbook, calendar, database) do not;
   * everything else does, so that a file of a wrong kind is reported as rejected.
   */
  public static boolean isCandidate(Path relative) {
    return isSeen(relative) && !isTable(lastName(relative));
  }

  /** Whether a file is a table or data that a run did not write: it is not read, but reported. */
  public static boolean isPassedOver(Path folder, Path relative) {
    return isSeen(relative)
        && isTable(lastName(relative))
        && !OWN_TABLES.stream()
            .allMatch(own -> Files.exists(folder.resolve(relative).resolveSibling(own)));
  }

  /** Whether the file of that path is a table or data. */
  public static boolean isTable(String path) {
    return Bundles.isTable(path);
  }

  /** Whether an entry of an archive or mail counts: a document, or a table that is passed over. */
  public static boolean isEntry(String name) {
    try {
      return isSeen(Path.of(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /**
   * Whether the files of a folder inside an input folder may be documents: unless it, or one above
   * it, is hidden, or a lock of a word processor. Its ending says nothing.
   */
  public static boolean isCandidateFolder(Path relative) {
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
        && !relative.endsWith(PAGE)
        && OTHER_ENDINGS.stream().noneMatch(name::endsWith);
  }

  static String lastName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
