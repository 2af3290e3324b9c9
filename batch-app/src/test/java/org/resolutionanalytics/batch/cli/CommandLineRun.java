package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.resolutionanalytics.batch.cli.command.ResolutionsCommand;

/**
 * A command that was run in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandLineRun(int exitCode, String out, String err) {

  /** Runs a command to its end. */
  public static CommandLineRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words =
        java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exitCode =
        ResolutionsCommand.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }
}
