package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.ReportKind;
import org.resolutionanalytics.batch.job.ReportOptions;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.statistics.DocumentGroups;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Tagging;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that analyses is told: from where, to where, and how. */
final class AnalysisArguments {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

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
      names = "--nested-scope",
      paramLabel = "SCOPE",
      description = {
        "Theme terms inside longer ones: key counts them, save in the same theme;",
        "dictionary does not. Default: key"
      })
  private NestedScope nestedScope = NestedScope.KEY;

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
      names = "--skip-limit",
      paramLabel = "N|SHARE",
      description = "Fails when more files are rejected: 20, 5%%. Default: no limit")
  private @Nullable String rejectLimit;

  @Option(
      names = "--timeout-per-document",
      paramLabel = "SECONDS",
      description = "A file that takes longer to read and analyse is rejected. Default: 60")
  private long timeout = SourceLimits.DEFAULT.timeout().toSeconds();

  @Option(names = "--full", description = "Analyses all files again, changed or not.")
  private boolean full;

  @Option(
      names = "--excel",
      description = "Writes CSV for spreadsheets that guess: byte order mark, CRLF.")
  private boolean excel;

  @Option(
      names = "--delimiter",
      paramLabel = "NAME",
      description = "What stands between two cells: comma, semicolon, tab. Default: comma")
  private Delimiter delimiter = Delimiter.COMMA;

  @Option(
      names = "--reports",
      paramLabel = "KIND",
      split = ",",
      description = "csv, html, xlsx, with commas; csv is written always. Default: csv,html")
  private @Nullable Set<ReportKind> reports;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description = {
        "Your own groups of documents, for keyness.csv: a CSV file whose first column is",
        "document or symbol, and each of whose other columns is a grouping."
      })
  private @Nullable Path groups;

  @Option(
      names = "--no-formula-guard",
      description = "Leaves a text that starts with = + - or @ as it is, for programs.")
  private boolean noFormulaGuard;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description =
          "Writes figures of the run for the text collector of Prometheus' node exporter.")
  private @Nullable Path metricsFile;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or json: progress and problems as a JSON object a line.")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(names = "--quiet", description = "No progress; only the summary and problems.")
  private boolean quiet;

  @Option(names = "--debug", description = "Tells more about a failure.")
  private boolean debug;

  AnalysisArguments() {}

  boolean debug() {
    return debug;
  }

  boolean quiet() {
    return quiet;
  }

  LogFormat logFormat() {
    return logFormat;
  }

  Optional<Path> metricsFile() {
    return Optional.ofNullable(metricsFile);
  }

  /** The output folder, absolute. */
  Path output() {
    return out.toAbsolutePath().normalize();
  }

  /**
   * What the run is asked to do.
   *
   * @param output the folder of its reports, absolute
   * @param state the folder of the database where the user named none
   */
  AnalysisOptions options(Path output, Path state) {
    Path input = folder.toAbsolutePath().normalize();
    requireFolder(input);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw usage("The output " + out + " is a file. Name a folder with --out.");
    }
    if (threads < 1) {
      throw usage("--threads must be at least 1, but is " + threads + ".");
    }
    return new AnalysisOptions(
        input,
        output,
        DatabaseUrl.of(database, state),
        Optional.ofNullable(lexicon).map(path -> path.toAbsolutePath().normalize()),
        threads,
        limits(),
        rejects(),
        full,
        new CsvStyle(excel, !noFormulaGuard, delimiter.character()),
        reports());
  }

  /** The same with the database in the state folder of the output. */
  AnalysisOptions options() {
    return options(output(), new ReportFolder(output()).state());
  }

  private ReportOptions reports() {
    return new ReportOptions(
        reports == null ? ReportOptions.DEFAULT.kinds() : reports, documentGroups());
  }

  private DocumentGroups documentGroups() {
    if (groups == null) {
      return DocumentGroups.none();
    }
    try {
      return DocumentGroups.read(groups);
    } catch (IOException e) {
      throw usage("The groups " + groups + " cannot be read. Check the name, rights, and UTF-8.");
    } catch (IllegalArgumentException e) {
      throw usage("--groups " + e.getMessage());
    }
  }

  private SourceLimits limits() {
    SourceLimits usual = SourceLimits.DEFAULT;
    if (timeout < 1) {
      throw usage("--timeout-per-document must be at least 1 second, but is " + timeout + ".");
    }
    try {
      long bytes = maxFileSize == null ? usual.maxFileBytes() : ByteSize.parse(maxFileSize);
      return new SourceLimits(bytes, usual.maxTextLength(), Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw usage("--max-file-size " + e.getMessage());
    }
  }

  private RejectLimit rejects() {
    try {
      return rejectLimit == null ? RejectLimit.NONE : RejectLimit.parse(rejectLimit);
    } catch (IllegalArgumentException e) {
      throw usage("--skip-limit " + e.getMessage());
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

  /** The lexicons. */
  Tagging tagging() {
    return themes().withNestedScope(nestedScope);
  }

  private Tagging themes() {
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

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
