package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table with a text in each row. Rows are read one at a time, wherever they are. */
final class TableBundle implements Bundle {
  private static final Logger LOG = LoggerFactory.getLogger(TableBundle.class);
  private static final int APART = 1 << 15;

  private final TableFile file;
  private final TableColumns columns;

  /** Where rows start, by their numbers: one in each 32 KB, so that no row is far behind one. */
  private final NavigableMap<Long, Long> places = new TreeMap<>(Map.of(1L, 0L));

  TableBundle(TableFile file, TableColumns columns) {
    this.file = file;
    this.columns = columns;
  }

  /** A row that cannot be read is listed without a hash, and is the last. */
  @Override
  public void list(Predicate<Part> wantsMore) throws IOException {
    long next = 1;
    try (TableFile.Rows rows = file.rows(0, 0)) {
      for (Optional<TableRow> row = next(rows); row.isPresent(); row = next(rows)) {
        note(row.get());
        next++;
        if (!wantsMore.test(row.get().part(columns))) {
          return;
        }
      }
    } catch (RejectedSourceException e) {
      if (next == 1) {
        throw e;
      }
      boolean more = wantsMore.test(new Part(Long.toString(next), 0, ""));
      LOG.debug("Row {} cannot be read; more are wanted: {}", next, more, e);
    }
  }

  /** The next row. Whatever a library throws on a damaged one is a rejection. */
  private static Optional<TableRow> next(TableFile.Rows rows) throws IOException {
    try {
      return rows.next();
    } catch (RejectedSourceException e) {
      throw e;
    } catch (RuntimeException e) {
      throw RejectionReason.BROKEN.because("The table is damaged: " + e.getMessage());
    }
  }

  @Override
  public Content content(String name) throws IOException {
    long wanted = Long.parseLong(name);
    // Where rows start is known from the list, unless another process has made it.
    Map.Entry<Long, Long> from = places.floorEntry(wanted);
    try (TableFile.Rows rows = file.rows(from.getValue(), from.getKey() - 1)) {
      for (Optional<TableRow> row = next(rows); row.isPresent(); row = next(rows)) {
        note(row.get());
        if (row.get().number() == wanted) {
          return row.get().content(columns);
        }
      }
    }
    throw RejectionReason.UNREADABLE.because("The table no longer has a row " + name + ".");
  }

  private void note(TableRow row) {
    Map.Entry<Long, Long> last = places.lastEntry();
    if (row.number() > last.getKey() && row.offset() - last.getValue() >= APART) {
      places.put(row.number(), row.offset());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
