package org.resolutionanalytics.batch.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.cli.console.EndSignal;
import org.resolutionanalytics.batch.cli.corpus.CorpusSample;
import org.resolutionanalytics.batch.cli.option.AnalysisArguments;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions analyse}: reads a folder of resolutions and writes tables. */
@Command(
    name = "analyse",
    aliases = "analyze",
    description = "Reads a folder of resolutions and writes tables of what they say.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all documents were used",
      "2:invalid usage; nothing was done",
      "3:finished, but some files were rejected: see rejected.csv",
      "4:finished, but no file could be used",
      "5:failed; the message says what became of the reports",
      "6:another run is using the database or the report folder"
    },
    footer = {
      "",
      "A file that an earlier run analysed is analysed again only if it has changed.",
      "",
      "Examples:",
      "  resolutions analyse                      the example: from seeds to reports",
      "  resolutions analyse texts --out tables   your own folder",
      "  resolutions analyse texts.zip more.pdf   files and archives",
      "  resolutions analyse corpus.csv --text-column text --symbol-column symbol",
      "  resolutions analyse texts --lexicon mine.yml --threads 2"
    })
final class AnalyseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AnalysisArguments arguments = new AnalysisArguments();

  @Option(
      names = "--sample",
      description = "Shows the first five documents as they would be read, and writes nothing.")
  private boolean sample;

  @Override
  public Integer call() throws Exception {
    AnalysisOptions options = arguments.options(arguments.output());
    if (sample) {
      new CorpusSample(options.corpus()).print(spec.commandLine().getOut());
      return 0;
    }
    PrintWriter err = spec.commandLine().getErr();
    AnalysisSession session = new AnalysisSession(arguments, spec.commandLine().getOut(), err);
    try (EndSignal signal = new EndSignal(() -> interrupted(err))) {
      return session.run(options, arguments.lexicons());
    }
  }

  private void interrupted(PrintWriter err) {
    if (!arguments.console().json()) {
      err.println("Interrupted. What was analysed is kept; the same command resumes the run.");
    }
  }
}
