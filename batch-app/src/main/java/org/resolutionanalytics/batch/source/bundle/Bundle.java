package org.resolutionanalytics.batch.source.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Predicate;
import org.resolutionanalytics.core.resolution.StatedMetadata;

/**
 * A file that holds several texts. Not safe for use by several threads.
 *
 * <p>All methods throw a {@link
 * org.resolutionanalytics.batch.source.extract.RejectedSourceException} where the file says that it
 * cannot be read.
 */
public interface Bundle extends Closeable {

  /**
   * A text that is listed.
   *
   * @param name its name in the file, at most 200 characters, unique
   * @param bytes the size of its content
   * @param sha256 the hash of its content, in lower-case hexadecimal; empty where it was not read
   */
  record Part(String name, long bytes, String sha256) {}

  /**
   * A text.
   *
   * @param bytes what a file of its own would hold
   * @param name what that file would be called
   * @param stated what the bundle says of it
   * @param sha256 the hash that its {@link Part} has
   */
  @SuppressWarnings("ArrayRecordComponent") // from a file to its reader, never compared
  record Content(byte[] bytes, String name, StatedMetadata stated, String sha256) {}

  /** Lists the texts in the file's order, as long as more are wanted. */
  void list(Predicate<Part> wantsMore) throws IOException;

  /** The text of a name. */
  Content content(String name) throws IOException;

  /** Whether it reads from a file that it holds open. */
  default boolean holdsFile() {
    return false;
  }
}
