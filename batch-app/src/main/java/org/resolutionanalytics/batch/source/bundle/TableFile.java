package org.resolutionanalytics.batch.source.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file of rows. */
interface TableFile extends Closeable {

  /** Rows one after the other, read as they are asked for. */
  interface Rows extends Closeable {

    /** The next row; empty after the last. */
    Optional<TableRow> next() throws IOException;
  }

  /**
   * The rows from a place on.
   *
   * @param offset where a row starts; 0 for the start of the file
   * @param before how many rows come before it
   */
  Rows rows(long offset, long before) throws IOException;

  @Override
  default void close() throws IOException {}
}
