package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.job.AnalysisApplication;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.RunOutcome;
import org.resolutionanalytics.batch.job.RunResult;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
      "2:the command is not right; nothing was done",
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

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "seeds",
      description = "The resolutions, with all folders below. Default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("seeds");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description = "Where the tables go. Default: ${DEFAULT-VALUE}")
  private Path out = Path.of("reports");

  @Option(
      names = "--database",
      paramLabel = "PATH-OR-URL",
      description = {
        "Where facts are kept between runs: a file for H2, or a JDBC URL of PostgreSQL.",
        "Default: .state/resolutions in the folder of the tables"
      })
  private @Nullable String database;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Your own themes, in quanteda's YAML form, instead of the shipped ones.")
  private @Nullable Path lexicon;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents analysed at a time. Default: as many as processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      description = "Larger files are rejected: 500k, 64MB. Default: 64MB")
  private @Nullable String maxFileSize;

  @Option(
      names = "--reject-limit",
      paramLabel = "N|SHARE",
      description = "Fails when more files are rejected: 20, 5%%. Default: no limit")
  private @Nullable String rejectLimit;

  @Option(names = "--full", description = "Analyses all files again, changed or not.")
  private boolean full;

  @Option(
      names = "--excel",
      description = "Writes CSV for spreadsheets that guess: byte order mark, CRLF.")
  private boolean excel;

  @Option(
      names = "--no-formula-guard",
      description = "Leaves a text that starts with = + - or @ as it is, for programs.")
  private boolean noFormulaGuard;

  @Option(names = "--quiet", description = "No progress; only the summary and problems.")
  private boolean quiet;

  @Option(names = "--debug", description = "Tells more about a failure.")
  private boolean debug;

  AnalyseCommand() {}

  @Override
  public Integer call() throws Exception {
    AnalysisOptions options = options();
    Tagging tagging = tagging();
    ReportFolder reports = new ReportFolder(options.output());
    try (RunLock lock = lock(reports)) {
      reports.finish();
      return run(options, tagging);
    }
  }

  private int run(AnalysisOptions options, Tagging tagging) throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    LogSettings.apply(debug);
    try (ConsoleProgress progress = ConsoleProgress.on(err, quiet);
        ConfigurableApplicationContext context =
            AnalysisApplication.start(options, tagging, progress)) {
      RunResult result = context.getBean(AnalysisRun.class).run();
      progress.close();
      return report(options, result);
    } catch (RuntimeException e) {
      if (Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY,
            "Another run holds the database " + options.databaseUrl() + ". Wait until it ends.");
      }
      throw e;
    }
  }

  private int report(AnalysisOptions options, RunResult result) {
    if (result.outcome() == RunOutcome.FAILED) {
      PrintWriter err = spec.commandLine().getErr();
      result.problem().ifPresent(p -> err.println("Failed: " + Causes.sentence(p)));
      result.problem().filter(p -> debug).ifPresent(p -> p.printStackTrace(err));
      err.println(
          "The last reports are untouched. The same command goes on where this one stopped.");
    } else {
      new Summary(options, result).print(spec.commandLine().getOut());
    }
    return result.outcome().exitCode();
  }

  private AnalysisOptions options() {
    Path input = folder.toAbsolutePath().normalize();
    requireFolder(input);
    Path output = out.toAbsolutePath().normalize();
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw usage("The output " + out + " is a file. Name a folder with --out.");
    }
    if (threads < 1) {
      throw usage("--threads must be at least 1, but is " + threads + ".");
    }
    return new AnalysisOptions(
        input,
        output,
        DatabaseUrl.of(database, new ReportFolder(output).state()),
        Optional.ofNullable(lexicon).map(path -> path.toAbsolutePath().normalize()),
        threads,
        limits(),
        rejects(),
        full,
        new CsvStyle(excel, !noFormulaGuard));
  }

  private SourceLimits limits() {
    SourceLimits usual = SourceLimits.DEFAULT;
    if (maxFileSize == null) {
      return usual;
    }
    try {
      return new SourceLimits(ByteSize.parse(maxFileSize), usual.maxTextLength(), usual.timeout());
    } catch (IllegalArgumentException e) {
      throw usage("--max-file-size " + e.getMessage());
    }
  }

  private RejectLimit rejects() {
    try {
      return rejectLimit == null ? RejectLimit.NONE : RejectLimit.parse(rejectLimit);
    } catch (IllegalArgumentException e) {
      throw usage("--reject-limit " + e.getMessage());
    }
  }

  private void requireFolder(Path input) {
    if (!Files.exists(input)) {
      throw usage("There is no folder " + folder + ". Name the folder of the resolutions.");
    }
    if (!Files.isDirectory(input)) {
      throw usage(folder + " is a file. Name the folder that it is in.");
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(input)) {
      if (!files.iterator().hasNext()) {
        throw usage("The folder " + folder + " is empty. Put resolutions into it.");
      }
    } catch (IOException e) {
      throw usage("The folder " + folder + " cannot be listed. Check its rights.");
    }
  }

  private Tagging tagging() {
    if (lexicon == null) {
      return Tagging.shipped();
    }
    try {
      return Tagging.withThemes(lexicon);
    } catch (LexiconFormatException e) {
      throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw usage("The lexicon " + lexicon + " cannot be read. Check its name and rights.");
    }
  }

  private RunLock lock(ReportFolder reports) {
    try {
      return RunLock.take(reports)
          .orElseThrow(
              () ->
                  new UserProblem(
                      ExitCodes.BUSY,
                      "Another run writes to "
                          + out
                          + ". Wait until it ends, or name another"
                          + " folder with --out."));
    } catch (IOException e) {
      throw usage("The output folder " + out + " cannot be written. Check its rights.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
