package org.resolutionanalytics.batch.job;

import java.util.Locale;

/** How many files of a run may be rejected before it fails: a number, or a share of all files. */
public record RejectLimit(double value, boolean share) {

  /** No limit. */
  public static final RejectLimit NONE = new RejectLimit(1, true);

  public RejectLimit {
    if (!(value >= 0) || (share && value > 1)) {
      throw new IllegalArgumentException(
          "must be a number from 0 or a share from 0% to 100%, but is " + value);
    }
  }

  /** Reads a limit: {@code 20}, {@code 5%}; throws {@link IllegalArgumentException} otherwise. */
  public static RejectLimit parse(String text) {
    String trimmed = text.strip();
    boolean share = trimmed.endsWith("%");
    String digits = share ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    try {
      return share
          ? new RejectLimit(Double.parseDouble(digits) / 100, true)
          : new RejectLimit(Long.parseLong(digits), false);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "must be a number such as 20 or a share such as 5%, but is \"" + text + "\"", e);
    }
  }

  /** How many files may be rejected. */
  public long of(long files) {
    return share ? (long) Math.floor(value * files) : (long) value;
  }

  @Override
  public String toString() {
    return share ? String.format(Locale.ROOT, "%s%%", value * 100) : Long.toString((long) value);
  }
}
