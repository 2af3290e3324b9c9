package org.resolutionanalytics.batch.facts;

import org.resolutionanalytics.batch.source.DocumentName;

/**
 * A text of the corpus: a file, or one of several texts in a file.
 *
 * @param path the file's path below the input folder, with {@code /} between the names; where there
 *     are several input folders, it starts with the folder's name
 * @param part which text of the file; empty where the file is one text
 * @param document the name that every table uses; unique among the documents that are used
 * @param sha256 the hash of its content, 64 hexadecimal digits in lower case; empty until it has
 *     been read
 */
public record SourceUnit(String path, String part, String document, long bytes, String sha256) {
  /** A file that is one text; the hash of its content may be empty. */
  public static SourceUnit file(String path, long bytes, String sha256) {
    return new SourceUnit(path, "", DocumentName.of(path, ""), bytes, sha256);
  }

  /** A text of this file, by its name in the file. */
  public SourceUnit part(String name, long size, String hash) {
    return new SourceUnit(path, name, DocumentName.of(path, name), size, hash);
  }

  /** Where the text is: the file, or the part of it. */
  public String place() {
    return part.isEmpty() ? path : part;
  }

  /** The same unit, with the hash of the content that was read. */
  public SourceUnit withSha256(String read) {
    return new SourceUnit(path, part, document, bytes, read);
  }
}
