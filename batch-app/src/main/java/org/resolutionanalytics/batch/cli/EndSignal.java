package org.resolutionanalytics.batch.cli;

/** What a command that runs for days does when it is stopped by SIGTERM or Ctrl-C. */
final class EndSignal implements AutoCloseable {
  private final Thread hook;

  /**
   * Waits for the signal from now on.
   *
   * @param work what is done before the process ends
   */
  EndSignal(Runnable work) {
    hook = new Thread(work, "end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The command has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already, and the work has been done.
    }
  }
}
