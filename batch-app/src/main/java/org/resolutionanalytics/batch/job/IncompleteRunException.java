package org.resolutionanalytics.batch.job;

import java.util.Locale;

/** A run whose tables would lack something, and that therefore publishes nothing. */
public final class IncompleteRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IncompleteRunException(String format, Object... values) {
    super(
        "Nothing was published, as the tables would be incomplete: "
            + String.format(Locale.ROOT, format, values));
  }
}
