package org.resolutionanalytics.batch.job;

import java.util.Objects;

/** The version of this program. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version of the jar; {@code development} where it runs from classes. */
  public static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "development");
  }
}
