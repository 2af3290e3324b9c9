package org.resolutionanalytics.batch.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.corpus.CorpusDocuments;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.Folders;
import org.resolutionanalytics.batch.cli.option.NestedScopeArgument;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.lexicon.LexiconTables;
import org.resolutionanalytics.nlp.match.CategoryOverlap;
import org.resolutionanalytics.nlp.match.LexiconCoverage;
import org.resolutionanalytics.nlp.match.TermCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions lexicon coverage}: what each term of a lexicon finds in a corpus. */
@Command(
    name = "coverage",
    description = "Shows what each term of a lexicon finds in a folder of resolutions.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without --out: the most frequent terms, the terms that were not found, and the categories"
          + " that share the most clauses. With --out: everything, in lexicon_terms.csv and"
          + " lexicon_overlaps.csv.",
      "The last number of a term counts the clauses in which no other term of its category"
          + " occurs: what would be lost without it."
    })
final class LexiconCoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The lexicon.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "CORPUS",
      description = "The folder of the resolutions, including its subfolders.")
  private Path corpus = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "The folder to write the tables to.")
  private @Nullable Path out;

  @Mixin private NestedScopeArgument nestedScope = new NestedScopeArgument();

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = Converters.FromZero.class,
      description = "Shows at most N terms and pairs. Default: ${DEFAULT-VALUE}")
  private int top = 20;

  @Override
  public Integer call() {
    Folders.requireInput(corpus);
    LexiconCoverage coverage = new LexiconCoverage(LexiconCommand.read(file), nestedScope.scope());
    CorpusDocuments documents = new CorpusDocuments(corpus);
    documents.forEach(
        document -> document.clauses().forEach(clause -> coverage.add(clause.text())));
    PrintWriter writer = spec.commandLine().getOut();
    writer.printf(
        Locale.ROOT,
        "%s, %s; other files: %,d%n",
        Phrases.counted(documents.documents(), "resolution"),
        Phrases.counted(coverage.clauses(), "clause"),
        documents.rejected());
    if (out == null) {
      show(coverage, writer);
    } else {
      Folders.createOutput(out);
      write(new TableSource<>(LexiconTables.TERMS, coverage.terms()::forEach), out);
      write(new TableSource<>(LexiconTables.OVERLAPS, coverage.overlaps()::forEach), out);
      writer.println("Written to " + out + ": lexicon_terms.csv, lexicon_overlaps.csv");
    }
    return 0;
  }

  private void show(LexiconCoverage coverage, PrintWriter writer) {
    List<TermCoverage> terms = coverage.terms();
    writer.printf("%nMost frequent terms: mentions, clauses, clauses without another term%n");
    terms.stream()
        .sorted(Comparator.comparingLong(TermCoverage::mentions).reversed())
        .filter(term -> term.mentions() > 0)
        .limit(top)
        .forEach(
            term ->
                writer.printf(
                    Locale.ROOT,
                    "%,9d %,8d %,8d  %s: %s%n",
                    term.mentions(),
                    term.clauses(),
                    term.aloneInClauses(),
                    term.category().path(),
                    term.term().text()));
    List<TermCoverage> unused = terms.stream().filter(term -> term.mentions() == 0).toList();
    writer.printf(Locale.ROOT, "%nTerms not found: %,d of %,d%n", unused.size(), terms.size());
    unused.forEach(
        term ->
            writer.printf(
                "  line %s, %s: %s%n",
                term.term().line(), term.category().path(), term.term().text()));
    writer.printf("%nCategories that share the most clauses: clauses, mentions that overlap%n");
    coverage.overlaps().stream()
        .sorted(Comparator.comparingLong(CategoryOverlap::sharedClauses).reversed())
        .limit(top)
        .forEach(
            pair ->
                writer.printf(
                    Locale.ROOT,
                    "%,9d %,8d  %s, %s%n",
                    pair.sharedClauses(),
                    pair.sharedMentions(),
                    pair.first(),
                    pair.second()));
  }

  private static void write(TableSource<?> table, Path folder) {
    CsvTableWriter.write(folder, table, CsvDialect.DEFAULT);
  }
}
