package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.corpus.StoredDocuments;
import org.resolutionanalytics.batch.cli.option.CorpusArguments;
import org.resolutionanalytics.batch.cli.option.SynopsisArguments;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.synopsis.ClauseHistories;
import org.resolutionanalytics.batch.synopsis.DocumentHead;
import org.resolutionanalytics.batch.synopsis.Synopsis;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions compare}: two documents, or a series, side by side. */
@Command(
    name = "compare",
    description = "Compares two documents, or each document of a series with the one it renews.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    sortOptions = false,
    footer = {
      "",
      "A document is a file, or the name or symbol of one in the last run. Removed and added words"
          + " are in colours or, where there are none, written [-so-] and {+so+}.",
      "",
      "Examples:",
      "  resolutions compare A/RES/78/1 A/RES/79/1",
      "  resolutions compare old.docx new.pdf --out changes.html",
      "  resolutions compare --series A/RES/79/1 --out series.html"
    })
final class CompareCommand implements Callable<Integer> {
  /** A path that no symbol is: with the ending of a text, a backslash, or from . or / on. */
  private static final Pattern FILE =
      Pattern.compile("(?i)^[./~]|\\\\|\\.(?:docx?|pdf|odt|rtf|wpd|html?|xml|txt|md|markdown)$");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..2",
      paramLabel = "DOCUMENT",
      description = "The earlier document, then the later one.")
  private List<String> documents = List.of();

  @Option(
      names = "--series",
      paramLabel = "DOCUMENT",
      description = "Compares the whole series to which this document belongs, step by step.")
  private @Nullable String series;

  @Mixin private SynopsisArguments output = new SynopsisArguments();

  @Mixin private CorpusArguments corpus = new CorpusArguments();

  @Override
  public Integer call() throws IOException {
    if (series == null ? documents.size() != 2 : !documents.isEmpty()) {
      throw UserProblem.usage(
          "Name two documents, the earlier one first, or one with --series for its whole series.");
    }
    if (series != null) {
      String named = series;
      corpus.look(
          context -> series(StoredDocuments.of(context.getBean(JdbcTemplate.class)), named));
      return 0;
    }
    Map<String, DocumentFacts> files = new HashMap<>();
    for (String named : documents) {
      file(named).ifPresent(file -> files.put(named, read(file)));
    }
    if (files.keySet().containsAll(documents)) {
      compare(files);
    } else {
      corpus.look(
          context -> {
            StoredDocuments stored = StoredDocuments.of(context.getBean(JdbcTemplate.class));
            for (String named : documents) {
              if (!files.containsKey(named)) {
                files.put(named, stored.facts().require(stored.require(named)));
              }
            }
            compare(files);
          });
    }
    return 0;
  }

  /** The file of that name, if any; throws if what can only be a file does not exist. */
  private static Optional<Path> file(String named) {
    try {
      Optional<Path> file = Optional.of(Path.of(named)).filter(Files::isRegularFile);
      if (file.isEmpty() && FILE.matcher(named).find()) {
        throw UserProblem.usage("There is no file " + named + ".");
      }
      return file;
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static DocumentFacts read(Path file) {
    ResolutionsApplication.startLog();
    Outcome outcome =
        new Analysis(SourceLimits.DEFAULT, Lexicons.shipped()::newTagger).analyse(file);
    if (outcome instanceof Outcome.Rejected rejected) {
      throw UserProblem.usage("The file " + file + " cannot be used: " + rejected.detail());
    }
    return ((Outcome.Analysed) outcome).facts();
  }

  private void compare(Map<String, DocumentFacts> found) throws IOException {
    Synopsis synopsis =
        Synopsis.of(
            Objects.requireNonNull(found.get(documents.get(0))),
            Objects.requireNonNull(found.get(documents.get(1))));
    output.show(
        spec,
        writer -> {
          writer.start(
              "What changed in " + DocumentHead.of(synopsis.later()).symbol(),
              "The later text beside the earlier one, clause by clause.");
          writer.add(synopsis);
        });
  }

  private void series(StoredDocuments stored, String named) throws IOException {
    ClauseHistories histories = stored.histories();
    List<DocumentHead> steps = new ArrayList<>(histories.series(stored.require(named)));
    steps.removeIf(step -> histories.predecessor(step.document()).isEmpty());
    if (steps.isEmpty()) {
      throw UserProblem.usage(
          named + " renews no document of the corpus, and none renews it. See series.csv.");
    }
    output.show(
        spec,
        writer -> {
          DocumentHead last = steps.get(steps.size() - 1);
          writer.start(
              "What changed from year to year",
              (last.title() + ", up to " + last + ".").replaceFirst("^, up", "Up"));
          for (DocumentHead step : steps) {
            String before = histories.predecessor(step.document()).orElseThrow();
            writer.add(
                Synopsis.of(
                    stored.facts().require(before), stored.facts().require(step.document())));
          }
        });
  }
}
