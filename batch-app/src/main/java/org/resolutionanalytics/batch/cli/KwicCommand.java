package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.kwic.Concordance;
import org.resolutionanalytics.batch.kwic.KwicMatch;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.nlp.lexicon.LexiconCheck;
import org.resolutionanalytics.nlp.lexicon.LexiconFindingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions kwic}: words and phrases in their context. */
@Command(
    name = "kwic",
    description = "Shows where words or phrases stand, with the words around them: kwic.csv.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Reads the texts that the last run on the folder of the tables has stored; with --in, those"
          + " of any folder. A pattern is a term as in a lexicon: case does not count, * stands for"
          + " any characters within a word, ? for one; words are parted by one blank. Put it in"
          + " quotes, or the shell takes * for the names of files.",
      "",
      "Examples:",
      "  resolutions kwic \"remittance*\" --window 8",
      "  resolutions kwic \"climate change\" \"global warming\" --out my-tables",
      "  resolutions kwic \"women and girls\" --in my-folder --out found --excel"
    })
final class KwicCommand implements Callable<Integer> {
  private static final int WINDOW = 8;

  /** Of the folder where the table is written until it is whole; Java adds a number. */
  private static final String PART = ".kwic";

  private static final Pattern PART_NAME = Pattern.compile("\\.kwic\\d+");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATTERN",
      description = "A word or phrase, such as \"remittance*\".")
  private List<String> patterns = List.of();

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "The words on either side, never beyond the clause. Default: 8")
  private int window = WINDOW;

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "Looks into the resolutions of this folder, instead of those of the last run.")
  private @Nullable Path texts;

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Mixin private CsvArguments csv = new CsvArguments();

  KwicCommand() {}

  @Override
  public Integer call() throws IOException {
    checkArguments();
    warnOfWhatNeverMatches();
    if (texts != null) {
      write(new CorpusDocuments(texts));
      return 0;
    }
    records.look(context -> write(new FactsStore(context.getBean(JdbcTemplate.class))));
    return 0;
  }

  private void checkArguments() {
    if (patterns.stream().anyMatch(String::isBlank)) {
      throw usage("A pattern is blank. Name a word or phrase, such as \"remittance*\".");
    }
    if (window < 0) {
      throw usage("--window must be at least 0, but is " + window + ".");
    }
    if (texts != null && records.hasDatabase()) {
      throw usage("--in and --database name two corpora. Leave one of them out.");
    }
    if (texts != null && !Files.isDirectory(texts)) {
      throw usage("There is no folder " + texts + ". Name the folder of the resolutions.");
    }
  }

  /** A pattern that no text can match is a mistake that an empty table would hide. */
  private void warnOfWhatNeverMatches() {
    LexiconCheck.of(new Concordance(patterns, window).patterns()).stream()
        .filter(finding -> finding.kind() == LexiconFindingKind.NEVER_MATCHES)
        .forEach(
            finding ->
                spec.commandLine()
                    .getErr()
                    .printf("\"%s\" never matches: %s%n", finding.term(), finding.reason()));
  }

  private void write(DocumentSource documents) throws IOException {
    Concordance concordance = new Concordance(patterns, window);
    TableSource<ClauseRow<KwicMatch>> matches = concordance.table().over(documents);
    Map<String, Long> found = new LinkedHashMap<>();
    concordance.patterns().categories().forEach(pattern -> found.put(pattern.path(), 0L));
    Path folder = made(records.output());
    String name = CsvTableWriter.fileName(matches.table());
    removeLeftOvers(folder);
    // Beside its place first, so that the table appears whole or not at all.
    Path part = Files.createTempDirectory(folder, PART);
    try {
      try (CsvTableWriter<ClauseRow<KwicMatch>> table =
          CsvTableWriter.open(part, matches.table(), csv.dialect())) {
        matches.read(
            row -> {
              found.merge(row.item().pattern(), 1L, Long::sum);
              table.accept(row);
            });
      }
      Files.move(part.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      FileSystemUtils.deleteRecursively(part);
    }
    report(found, folder.resolve(name));
  }

  /** Of commands that were killed; one that is at work is not a day old. */
  private static void removeLeftOvers(Path folder) {
    Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(folder, part -> isPart(part, dayAgo))) {
      for (Path part : parts) {
        FileSystemUtils.deleteRecursively(part);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Somebody else's, or just removed by another command: it is in nobody's way.
    }
  }

  private static boolean isPart(Path path, Instant before) throws IOException {
    return PART_NAME.matcher(String.valueOf(path.getFileName())).matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(path).toInstant().isBefore(before);
  }

  private void report(Map<String, Long> found, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    found.forEach(
        (pattern, matches) ->
            out.printf(
                Locale.ROOT,
                "%,9d %s  %s%n",
                matches,
                matches == 1 ? "match  " : "matches",
                pattern));
    out.println("Written: " + file);
  }

  private Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw usage("The output folder " + folder + " cannot be written. Check its name and rights.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
