package org.resolutionanalytics.batch;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.resolutionanalytics.batch.cli.ResolutionsCommand;

/** The program. */
public final class BatchApplication {

  private BatchApplication() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Charset charset = Charset.defaultCharset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    byte[] lastWords =
        (ResolutionsCommand.MEMORY_RAN_OUT + System.lineSeparator()).getBytes(charset);
    try {
      int exitCode = ResolutionsCommand.run(arguments, out, err);
      out.flush();
      err.flush();
      System.exit(exitCode);
    } catch (OutOfMemoryError e) {
      // Without memory nothing can be closed in order. The program ends as if it were killed, which
      // the next run copes with.
      System.err.write(lastWords, 0, lastWords.length);
      System.err.flush();
      Runtime.getRuntime().halt(ResolutionsCommand.FAILED);
    }
  }
}
