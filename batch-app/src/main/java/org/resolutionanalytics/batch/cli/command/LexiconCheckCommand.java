package org.resolutionanalytics.batch.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconCheck;
import org.resolutionanalytics.nlp.lexicon.LexiconFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions lexicon check}: errors and doubtful terms of a lexicon. */
@Command(
    name = "check",
    description = "Reports errors and doubtful terms of a lexicon, with file and line.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the lexicon can be used",
      "2:the lexicon cannot be used, or invalid usage",
      "3:with --strict: a term is doubtful"
    },
    footer = {
      "",
      "never-matches   no text can contain the term as it is written",
      "shadowed        another term of the category matches everything that it matches",
      "shared          the term also occurs in another category",
      "near-duplicate  two terms of a category differ only in a letter or hyphen",
      "too-broad       hardly more than a wildcard"
    })
final class LexiconCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The lexicon.")
  private String file = "";

  @Option(names = "--strict", description = "Exits with code 3 if a term is doubtful.")
  private boolean strict;

  @Override
  public Integer call() {
    Lexicon lexicon = LexiconCommand.read(file);
    PrintWriter out = spec.commandLine().getOut();
    List<LexiconFinding> findings = LexiconCheck.of(lexicon);
    for (LexiconFinding finding : findings) {
      out.printf(
          Locale.ROOT,
          "%s:%d: %s: %s '%s': %s%n",
          lexicon.name(),
          finding.line(),
          finding.kind().id(),
          finding.category(),
          finding.term(),
          finding.reason());
    }
    List<Category> categories = lexicon.categories();
    out.printf(
        Locale.ROOT,
        "%s, %s, %s; doubtful: %,d%n",
        categories.size() == 1
            ? "1 category"
            : String.format(Locale.ROOT, "%,d categories", categories.size()),
        Phrases.counted(categories.stream().mapToInt(c -> c.terms().size()).sum(), "term"),
        Phrases.counted(
            categories.stream().mapToInt(c -> c.exclusions().size()).sum(), "exclusion"),
        findings.size());
    return strict && !findings.isEmpty() ? 3 : 0;
  }
}
