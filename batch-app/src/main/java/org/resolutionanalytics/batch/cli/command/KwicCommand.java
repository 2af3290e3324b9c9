package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.corpus.CorpusDocuments;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.CsvArguments;
import org.resolutionanalytics.batch.cli.option.Folders;
import org.resolutionanalytics.batch.cli.option.RecordsArguments;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.kwic.Concordance;
import org.resolutionanalytics.batch.kwic.KwicMatch;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.nlp.lexicon.LexiconCheck;
import org.resolutionanalytics.nlp.lexicon.LexiconFindingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions kwic}: words and phrases in their context. */
@Command(
    name = "kwic",
    description = "Finds words or phrases, and writes them in their context to kwic.csv.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Searches the texts that the last run to the folder of the tables has stored or, with --in,"
          + " those of any folder. A pattern is a term as in a lexicon: case is ignored, * matches"
          + " any characters within a word, ? matches one, and words are separated by one space."
          + " Put it in quotes, or the shell replaces * with the names of files.",
      "",
      "Examples:",
      "  resolutions kwic \"remittance*\" --window 8",
      "  resolutions kwic \"climate change\" \"global warming\" --out my-tables",
      "  resolutions kwic \"women and girls\" --in my-folder --out found --excel"
    })
final class KwicCommand implements Callable<Integer> {
  /** Start of the name of the folder in which the table is written. */
  private static final String PART = ".kwic";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATTERN",
      description = "A word or phrase, such as \"remittance*\".")
  private List<String> patterns = List.of();

  @Option(
      names = "--window",
      paramLabel = "N",
      converter = Converters.FromZero.class,
      description = "Shows N words on either side, within the clause. Default: 8")
  private int window = 8;

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "Searches the resolutions of this folder instead of those of the last run.")
  private @Nullable Path texts;

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Mixin private CsvArguments csv = new CsvArguments();

  @Override
  public Integer call() throws IOException {
    if (patterns.stream().anyMatch(String::isBlank)) {
      throw UserProblem.usage("A pattern is blank. Name a word or phrase, such as remittance*.");
    }
    if (texts != null && records.hasDatabase()) {
      throw UserProblem.usage("--in and --database name two corpora. Omit one of them.");
    }
    warnOfPatternsThatNeverMatch();
    if (texts == null) {
      records.look(context -> write(new FactsStore(context.getBean(JdbcTemplate.class))));
    } else {
      Folders.requireInput(texts);
      write(new CorpusDocuments(texts));
    }
    return 0;
  }

  /** A pattern that cannot match is a mistake that an empty table would hide. */
  private void warnOfPatternsThatNeverMatch() {
    LexiconCheck.of(new Concordance(patterns, window).patterns()).stream()
        .filter(finding -> finding.kind() == LexiconFindingKind.NEVER_MATCHES)
        .map(finding -> "\"" + finding.term() + "\" never matches: " + finding.reason())
        .forEach(spec.commandLine().getErr()::println);
  }

  private void write(DocumentSource documents) throws IOException {
    Concordance concordance = new Concordance(patterns, window);
    TableSource<ClauseRow<KwicMatch>> matches = concordance.table().over(documents);
    Map<String, Long> found = new LinkedHashMap<>();
    concordance.patterns().categories().forEach(pattern -> found.put(pattern.path(), 0L));
    TableSource<ClauseRow<KwicMatch>> counted =
        new TableSource<>(
            matches.table(),
            sink ->
                matches.read(
                    row -> {
                      found.merge(row.item().pattern(), 1L, Long::sum);
                      sink.accept(row);
                    }));
    Path file = new TableFile(records.output(), PART).write(counted, csv.dialect());
    report(found, file);
  }

  private void report(Map<String, Long> found, Path file) {
    found.forEach(
        (pattern, matches) ->
            spec.commandLine()
                .getOut()
                .printf(
                    Locale.ROOT,
                    "%,9d %s  %s%n",
                    matches,
                    matches == 1 ? "match  " : "matches",
                    pattern));
    spec.commandLine().getOut().println("Written: " + file);
  }
}
