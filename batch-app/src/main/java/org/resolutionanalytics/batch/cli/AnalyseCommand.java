package org.resolutionanalytics.batch.cli;

import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code resolutions analyse}: a folder of resolutions in, tables out. */
@Command(
    name = "analyse",
    aliases = "analyze",
    description = "Reads a folder of resolutions and writes tables of what they say.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were used",
      "2:invalid usage; nothing was done",
      "3:finished, but some files were rejected: see rejected.csv",
      "4:finished, but no file could be used",
      "5:failed; the last reports are untouched",
      "6:another run holds the database or the report folder"
    },
    footer = {
      "",
      "Files that a run has seen are not analysed again until they change.",
      "",
      "Examples:",
      "  resolutions analyse                      the example in seeds, into reports",
      "  resolutions analyse texts --out tables   your own folder",
      "  resolutions analyse texts --lexicon mine.yml --threads 2"
    })
final class AnalyseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private AnalysisArguments arguments = new AnalysisArguments();

  AnalyseCommand() {}

  @Override
  public Integer call() throws Exception {
    AnalysisOptions options = arguments.options();
    arguments.requirePlaceForMetrics();
    AnalysisSession session =
        new AnalysisSession(arguments, spec.commandLine().getOut(), spec.commandLine().getErr());
    return session.run(options, arguments.tagging());
  }
}
