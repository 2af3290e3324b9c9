package org.resolutionanalytics.batch.job;

import java.util.Locale;

/** A run publishes nothing, as its tables would be incomplete. */
public final class IncompleteRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IncompleteRunException(String format, Object... values) {
    super(
        "Nothing was published, as the tables would be incomplete: "
            + String.format(Locale.ROOT, format, values));
  }
}
