package org.resolutionanalytics.batch.facts;

import java.util.Objects;

/**
 * A file of the input folder.
 *
 * @param path relative to the input folder, with {@code /} between the parts; unique
 * @param document the file's name without its last ending; the name that every table uses
 * @param bytes the file's size
 * @param sha256 the hash of its content, 64 hexadecimal digits in lower case; empty where nobody
 *     has read it
 */
public record SourceFile(String path, String document, long bytes, String sha256) {

  /** Checks that all are there. */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sha256, "sha256");
  }

  /**
   * The document's name for a path: its last part without the ending. A name that has nothing
   * before its ending stays whole.
   *
   * @param path a path with {@code /} between the parts
   */
  public static String documentName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
