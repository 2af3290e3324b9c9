package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.DatabaseSettings;
import org.resolutionanalytics.batch.job.ReportKind;
import org.resolutionanalytics.batch.job.ReportOptions;
import org.resolutionanalytics.batch.job.claim.RejectLimit;
import org.resolutionanalytics.batch.log.LogFormat;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.statistics.DocumentGroups;
import org.resolutionanalytics.nlp.tag.Lexicons;
import picocli.CommandLine.Mixin;
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
      arity = "0..*",
      paramLabel = "FOLDER",
      defaultValue = "seeds",
      description =
          "The resolutions, with all folders below; several folders form one corpus."
              + " Default: ${DEFAULT-VALUE}")
  private List<Path> folders = List.of(Path.of("seeds"));

  @Mixin private StateArguments state = new StateArguments();

  @Mixin private ThemeArguments themes = new ThemeArguments();

  @Mixin private LimitArguments limits = new LimitArguments();

  @Option(
      names = "--workers",
      paramLabel = "WHERE",
      description = {
        "local: this process analyses; remote: leaves it to processes of \"resolutions worker\"",
        "on the same PostgreSQL. Default: local"
      })
  private Workers workers = Workers.LOCAL;

  @Option(
      names = "--skip-limit",
      paramLabel = "N|SHARE",
      description = "Fails when more files are rejected: 20, 5%%. Default: no limit")
  private @Nullable String rejectLimit;

  @Option(names = "--full", description = "Analyses all files again, changed or not.")
  private boolean full;

  @Mixin private CsvArguments csv = new CsvArguments();

  @Option(
      names = "--reports",
      paramLabel = "KIND",
      split = ",",
      description = "csv, html, xlsx, with commas; csv is written always. Default: csv,html")
  private @Nullable Set<ReportKind> reports;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "Your own groups of documents, for keyness.csv: a CSV file (commas, semicolons or tabs)"
              + " whose first column is document or symbol, and each of whose other columns is a"
              + " grouping.")
  private @Nullable Path groups;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description =
          "Writes figures of the run for the text collector of Prometheus' node exporter.")
  private @Nullable Path metricsFile;

  @Mixin private ConsoleArguments console = new ConsoleArguments();

  AnalysisArguments() {}

  boolean debug() {
    return console.debug();
  }

  boolean quiet() {
    return console.quiet();
  }

  LogFormat logFormat() {
    return console.logFormat();
  }

  Optional<Path> metricsFile() {
    return Optional.ofNullable(metricsFile);
  }

  /** The output folder, absolute. */
  Path output() {
    return state.output();
  }

  /**
   * What the run is asked to do.
   *
   * @param output the folder of its reports, absolute
   * @param stateFolder the folder of the database where the user named none
   */
  AnalysisOptions options(Path output, Path stateFolder) {
    folders.forEach(this::requireFolder);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw usage("The output " + output + " is a file. Name a folder with --out.");
    }
    return new AnalysisOptions(
        CorpusFolders.of(folders),
        output,
        state.databaseUrl(stateFolder),
        themes.lexicon(),
        limits.threads(spec),
        limits.limits(spec),
        rejects(),
        full,
        csv.style(),
        reports(),
        isRemote(state.databaseUrl(stateFolder)));
  }

  /**
   * Throws if the metrics file cannot be written: before a command's first run, not after hours of
   * it. Later runs of a schedule go on without their metrics.
   */
  void requirePlaceForMetrics() {
    if (metricsFile == null) {
      return;
    }
    Path place = metricsFile.toAbsolutePath().getParent();
    if (Files.isDirectory(metricsFile) || place == null || !Files.isWritable(place)) {
      throw usage(
          "The metrics file "
              + metricsFile
              + " cannot be written. Name a file in a folder that is there and may be written.");
    }
  }

  private boolean isRemote(String databaseUrl) {
    if (workers == Workers.REMOTE && !databaseUrl.startsWith(DatabaseSettings.POSTGRES)) {
      throw usage(
          "--workers remote needs a database that workers can reach: name a PostgreSQL with"
              + " --database jdbc:postgresql://host/name.");
    }
    return workers == Workers.REMOTE;
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

  private RejectLimit rejects() {
    try {
      return rejectLimit == null ? RejectLimit.NONE : RejectLimit.parse(rejectLimit);
    } catch (IllegalArgumentException e) {
      throw usage("--skip-limit " + e.getMessage());
    }
  }

  private void requireFolder(Path folder) {
    Path input = folder.toAbsolutePath().normalize();
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

  /** Throws if the user's own lexicon cannot be used. */
  void requireLexicon() {
    themes.lexicon().ifPresent(own -> themes.tagging());
  }

  /** The lexicons as they are now. */
  Supplier<Lexicons> tagging() {
    return themes.tagging();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
