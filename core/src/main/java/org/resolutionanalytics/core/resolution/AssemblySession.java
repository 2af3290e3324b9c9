package org.resolutionanalytics.core.resolution;

/** The General Assembly's regular sessions. */
public final class AssemblySession {

  private static final int EPOCH = 1945;

  private AssemblySession() {}

  /**
   * The year in which a session opens: rule 1 of the Assembly's rules of procedure has one open
   * every September, the first in 1946.
   *
   * @param session the session's number, from 1
   */
  public static int year(int session) {
    return EPOCH + session;
  }
}
