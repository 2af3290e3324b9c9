package org.resolutionanalytics.batch.source;

/**
 * The text of a file before it has a name.
 *
 * @param content the text; lines end with LF, pages with a form feed
 * @param encoding as in {@link SourceReading.Accepted}
 * @param undecodable places that stand as U+FFFD
 */
record Extraction(String content, String encoding, int undecodable) {}
