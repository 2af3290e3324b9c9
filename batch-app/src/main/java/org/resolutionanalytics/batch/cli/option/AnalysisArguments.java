package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.comparison.GivenPredecessors;
import org.resolutionanalytics.batch.correction.Corrections;
import org.resolutionanalytics.batch.csv.CorrectionsFile;
import org.resolutionanalytics.batch.csv.GroupsFile;
import org.resolutionanalytics.batch.csv.SeriesFile;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.ReportKind;
import org.resolutionanalytics.batch.job.ReportOptions;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.table.statistics.DocumentGroups;
import org.resolutionanalytics.nlp.tag.Lexicons;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that analyses: input, output, and how. */
public final class AnalysisArguments {

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER-OR-FILE",
      defaultValue = "seeds",
      description =
          "The folder of the resolutions, including its subfolders, or a file. Several folders and"
              + " files form one corpus. Default: ${DEFAULT-VALUE}")
  private List<Path> folders = List.of(Path.of("seeds"));

  @Mixin private SelectionArguments selection = new SelectionArguments();

  @Mixin private StateArguments state = new StateArguments();

  @Mixin private ThemeArguments themes = new ThemeArguments();

  @Mixin private LimitArguments limits = new LimitArguments();

  @Option(
      names = "--workers",
      paramLabel = "WHERE",
      description =
          "local: this process analyses the documents. remote: \"resolutions worker\" processes on"
              + " the same PostgreSQL analyse them. Default: local")
  private Workers workers = Workers.LOCAL;

  @Option(
      names = "--skip-limit",
      paramLabel = "N|SHARE",
      converter = Converters.Rejects.class,
      description = "Fails if more files are rejected: 20, 5%%. Default: no limit")
  private RejectLimit rejectLimit = RejectLimit.NONE;

  @Option(names = "--full", description = "Analyses all files again, changed or not.")
  private boolean full;

  @Mixin private CsvArguments csv = new CsvArguments();

  @Option(
      names = "--reports",
      paramLabel = "KIND",
      split = ",",
      description =
          "The reports to write, separated by commas: csv, html, xlsx. CSV is always written."
              + " Default: csv,html")
  private Set<ReportKind> reports = ReportOptions.DEFAULT.kinds();

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "Your own groups of documents for keyness.csv: a CSV file separated by commas, semicolons"
              + " or tabs. Its first column is document or symbol; every other column is a"
              + " grouping.")
  private @Nullable Path groups;

  @Option(
      names = "--series",
      paramLabel = "FILE",
      description =
          "Your own predecessors of documents: a CSV file with the columns document and"
              + " predecessor. It replaces what the program finds for these documents; an empty"
              + " predecessor means none.")
  private @Nullable Path series;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Values that you give in place of the program's: a CSV file with the columns table,"
              + " document, path, text_hash, column and value, copied from rows of requests.csv or"
              + " clauses.csv. A correction lapses, with a warning, when the clause's text"
              + " changes.")
  private @Nullable Path corrections;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      converter = Converters.WritableFile.class,
      description = "Writes metrics for the textfile collector of Prometheus' node exporter.")
  private @Nullable Path metricsFile;

  @Mixin private ConsoleArguments console = new ConsoleArguments();

  public ConsoleArguments console() {
    return console;
  }

  public Optional<Path> metricsFile() {
    return Optional.ofNullable(metricsFile);
  }

  /** The output folder, absolute. */
  public Path output() {
    return state.output();
  }

  /** The options of a run whose reports go to a folder; throws if input or output are unusable. */
  public AnalysisOptions options(Path output) {
    folders.forEach(Folders::requireInput);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw UserProblem.usage("The output " + output + " is a file. Name a folder with --out.");
    }
    DatabaseUrl database = state.databaseUrl();
    if (workers == Workers.REMOTE && !database.isServer()) {
      throw UserProblem.usage(
          "--workers remote needs a database that workers can reach. Name a PostgreSQL with"
              + " --database jdbc:postgresql://host/name.");
    }
    CorpusFolders corpus = CorpusFolders.of(folders, selection.selection());
    if (workers == Workers.REMOTE
        && (corpus.selection().columns().areKnown()
            || folders.stream().anyMatch(Files::isRegularFile))) {
      throw UserProblem.usage(
          "--workers remote reads whole folders without tables. Leave it out, or unpack the table.");
    }
    return new AnalysisOptions(
        corpus,
        output,
        database,
        themes.lexicon(),
        limits.threads(),
        limits.limits(),
        rejectLimit,
        full,
        csv.dialect(),
        new ReportOptions(reports, documentGroups(), predecessors(), corrections()),
        workers == Workers.REMOTE);
  }

  private DocumentGroups documentGroups() {
    return groups == null
        ? DocumentGroups.none()
        : userFile("--groups", "The groups", groups, GroupsFile::read);
  }

  private GivenPredecessors predecessors() {
    return series == null
        ? GivenPredecessors.none()
        : userFile("--series", "The predecessors", series, SeriesFile::read);
  }

  private Corrections corrections() {
    return corrections == null
        ? Corrections.none()
        : userFile("--corrections", "The corrections", corrections, CorrectionsFile::read);
  }

  private interface FileReader<T> {
    T read(Path file) throws IOException;
  }

  private static <T> T userFile(String option, String what, Path file, FileReader<T> reader) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw UserProblem.usage(
          what + " " + file + " cannot be read. Check name, permissions, and UTF-8.");
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(option + " " + e.getMessage());
    }
  }

  /** The lexicons as they are now; throws if the user's own cannot be used. */
  public Supplier<Lexicons> lexicons() {
    return themes.lexicons();
  }
}
