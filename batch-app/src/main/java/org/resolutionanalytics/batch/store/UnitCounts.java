package org.resolutionanalytics.batch.store;

import java.util.Locale;

/**
 * How many units there are.
 *
 * @param used units that are documents of the corpus
 * @param otherFormats units that are not needed, as their document is used in a richer format
 * @param passedOver tables and data beside the documents
 */
public record UnitCounts(
    long files,
    long units,
    long waiting,
    long used,
    long rejected,
    long otherFormats,
    long passedOver) {

  /** The counts of an empty register. */
  public static final UnitCounts NONE = new UnitCounts(0, 0, 0, 0, 0, 0, 0);

  /** Whether each unit is used or rejected. */
  public boolean areComplete() {
    return waiting == 0 && used + rejected + otherFormats + passedOver == units;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d units of %,d files: %,d used, %,d rejected, %,d in another format, %,d passed over,"
            + " %,d waiting",
        units,
        files,
        used,
        rejected,
        otherFormats,
        passedOver,
        waiting);
  }
}
