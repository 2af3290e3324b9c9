package org.resolutionanalytics.batch.cli.console;

/** Does some work when SIGTERM or Ctrl-C stops a command that runs for days. */
public final class EndSignal implements AutoCloseable {
  private final Thread hook;

  /** Does the work before the process ends. */
  public EndSignal(Runnable work) {
    hook = new Thread(work, "end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The command has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the work has been done.
    }
  }
}
