package org.resolutionanalytics.batch.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file's document is called, and which of several formats of a document says most. */
public final class DocumentName {

  /**
   * Endings that name a format, the richest first: what keeps paragraphs and numbers, then pages,
   * then plain text, then what is not read. Another ending is a part of the name: {@code draft.v1}
   * and {@code draft.v2} are two documents.
   */
  private static final List<String> ENDINGS =
      Stream.of(
              List.of("xml", "docx", "odt", "doc", "rtf", "html", "htm", "xhtml", "mht", "mhtml"),
              List.of("wpd", "wp", "pdf", "md", "markdown", "txt", "text", "asc", "eml"),
              List.of("zip", "tar.gz", "tgz", "tar", "gz", "csv", "tsv", "json", "jsonl", "ndjson"),
              List.of("xls", "xlsx", "ppt", "pptx"),
              List.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "bin", "dat"))
          .flatMap(List::stream)
          .toList();

  private DocumentName() {}

  /**
   * The document's name: the path without the ending that names its format; with {@code #} and the
   * part, where the file holds several texts. A name that has nothing before its ending stays
   * whole.
   *
   * @param path a path with {@code /} between the names
   * @param part which text of the file; empty where the file is one text
   */
  public static String of(String path, String part) {
    return part.isEmpty() ? ofText(path) : withoutEnding(path) + '#' + ofText(part);
  }

  /** A table is no format of a document, but its rows may be documents. */
  private static String ofText(String path) {
    return DocumentFiles.isTable(path) ? path : withoutEnding(path);
  }

  private static String withoutEnding(String path) {
    int dot = endingAt(path);
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** How little a format says, by its ending: of a document's files, the lowest is the richest. */
  public static int poverty(String path) {
    int dot = endingAt(path);
    return dot < 0 ? ENDINGS.indexOf("txt") : ENDINGS.indexOf(ending(path, dot));
  }

  /** Where the ending starts, at its dot; -1 where the name has none that names a format. */
  private static int endingAt(String path) {
    int start = path.lastIndexOf('/') + 1;
    int dot =
        path.toLowerCase(Locale.ROOT).endsWith(".tar.gz")
            ? path.length() - ".tar.gz".length()
            : path.lastIndexOf('.');
    return dot > start && ENDINGS.contains(ending(path, dot)) ? dot : -1;
  }

  private static String ending(String path, int dot) {
    return path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
