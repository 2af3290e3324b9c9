package org.resolutionanalytics.batch.source;

import java.util.List;

/**
 * The text of a file before it has a name.
 *
 * @param content the text; lines end with LF, pages with a form feed
 * @param encoding as in {@link SourceReading.Accepted}
 * @param warnings as there
 */
record Extraction(String content, String encoding, List<SourceWarning> warnings) {

  /** A text of a format that defines its own encoding. */
  static Extraction of(String content) {
    return new Extraction(content, "", List.of());
  }
}
