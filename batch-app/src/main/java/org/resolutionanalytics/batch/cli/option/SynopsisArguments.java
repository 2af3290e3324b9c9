package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.SynopsisPrinter;
import org.resolutionanalytics.batch.synopsis.SynopsisPage;
import org.resolutionanalytics.batch.synopsis.SynopsisWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where clauses are shown side by side: on the terminal or in a file. */
public final class SynopsisArguments {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = Converters.SynopsisFile.class,
      description =
          "Writes a page for a browser (FILE.html) or plain text (FILE.txt) instead of printing.")
  private @Nullable Path out;

  @Option(
      names = "--all",
      description = "Prints clauses that did not change, too. A page always has them.")
  private boolean all;

  /** Writes to a part of a command's output. */
  @FunctionalInterface
  public interface Work {
    void write(SynopsisWriter writer) throws IOException;
  }

  /** Whether the result goes to a file. */
  public boolean isFile() {
    return out != null;
  }

  /** Shows what a command has found. */
  public void show(CommandSpec command, Work work) throws IOException {
    PrintWriter console = command.commandLine().getOut();
    if (out == null) {
      int width = command.usageMessage().width();
      work.write(
          new SynopsisPrinter(console, command.commandLine().getColorScheme().ansi(), width, all));
      return;
    }
    if (isPage(out)) {
      SynopsisPage page = new SynopsisPage();
      work.write(page);
      page.write(out);
    } else {
      try (PrintWriter text =
          new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
        work.write(new SynopsisPrinter(text, Ansi.OFF, 120, all));
        if (text.checkError()) {
          throw new IOException(out + " cannot be written");
        }
      }
    }
    console.println("Written: " + out);
  }

  private static boolean isPage(Path file) {
    return String.valueOf(file).endsWith(".html");
  }
}
