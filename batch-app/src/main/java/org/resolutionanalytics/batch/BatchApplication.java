package org.resolutionanalytics.batch;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import org.resolutionanalytics.batch.cli.command.ResolutionsCommand;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;

/** The program. */
public final class BatchApplication {

  private BatchApplication() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Libraries write dates, digits and languages by the machine's locale: years of another
    // calendar, for example.
    Locale.setDefault(Locale.US);
    Charset charset = Charset.defaultCharset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    OutOfMemoryHalt outOfMemory = new OutOfMemoryHalt();
    try {
      int exitCode = ResolutionsCommand.run(arguments, out, err);
      out.flush();
      err.flush();
      System.exit(exitCode);
    } catch (OutOfMemoryError e) {
      outOfMemory.run();
    }
  }
}
