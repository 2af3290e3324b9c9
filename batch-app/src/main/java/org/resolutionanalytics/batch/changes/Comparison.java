package org.resolutionanalytics.batch.changes;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares two snapshots row by row. The rows of both come in one order: by subject and id, that of
 * the last run before that of the next one.
 */
final class Comparison {
  private final Consumer<Change> sink;
  private @Nullable SnapshotRow last;
  private long rows;
  private long checksums;

  Comparison(Consumer<Change> sink) {
    this.sink = sink;
  }

  void take(SnapshotRow row) {
    if (row.isLast()) {
      end();
      last = row;
      rows++;
      checksums += row.checksum();
    } else if (last != null && last.isOfSameAs(row)) {
      if (!last.hasSameValues(row)) {
        sink.accept(Change.changed(last, row));
      }
      last = null;
    } else {
      end();
      sink.accept(Change.added(row));
    }
  }

  /** No more rows. */
  void end() {
    if (last != null) {
      sink.accept(Change.removed(last));
      last = null;
    }
  }

  boolean isFirstRun() {
    return rows == 0;
  }

  /** Whether the last snapshot is as it was written. */
  boolean isIntact(long rowsWritten, long checksumsWritten) {
    return rows == rowsWritten && checksums == checksumsWritten;
  }
}
