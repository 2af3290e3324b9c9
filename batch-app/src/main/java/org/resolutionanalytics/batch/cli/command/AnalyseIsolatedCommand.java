package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.cli.option.LimitArguments;
import org.resolutionanalytics.batch.cli.option.TableArguments;
import org.resolutionanalytics.batch.cli.option.ThemeArguments;
import org.resolutionanalytics.batch.job.claim.IsolatedAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run starts for a file that has killed processes; not a command for people. */
@Command(name = IsolatedAnalysis.COMMAND, hidden = true)
final class AnalyseIsolatedCommand implements Callable<Integer> {

  @Option(names = "--file", required = true)
  private URI file = URI.create("file:///");

  @Option(names = "--part", required = true)
  private String part = "";

  @Mixin private TableArguments tables = new TableArguments();

  @Option(names = "--max-text-length", required = true)
  private int maxTextLength;

  @Mixin private LimitArguments limits = new LimitArguments();

  @Mixin private ThemeArguments themes = new ThemeArguments();

  @Override
  public Integer call() throws IOException {
    PrintStream out = System.out;
    // Whatever a library prints must not get into the outcome.
    System.setOut(System.err);
    ResolutionsApplication.startLog();
    IsolatedAnalysis.analyse(
        file, part, tables.columns(), limits.limits(maxTextLength), themes.lexicons().get(), out);
    return 0;
  }
}
