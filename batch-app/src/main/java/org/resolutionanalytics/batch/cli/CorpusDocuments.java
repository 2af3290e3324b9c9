package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.nlp.tag.TaggedClause;

/**
 * The resolutions in a folder, without a database; themes and actors are not looked for. They are
 * read by the analysis that a run has, with its limits. Documents have the names that a run gives
 * them; of several formats of a document the richest counts.
 */
final class CorpusDocuments implements DocumentSource {
  private static final int BATCH = 64;

  /** One per thread. Nothing is tagged. */
  private final ThreadLocal<Analysis> analyses =
      ThreadLocal.withInitial(
          () -> new Analysis(SourceLimits.DEFAULT, () -> CorpusDocuments::untagged));

  private final Path folder;
  private long documents;
  private long rejected;

  /**
   * The resolutions in a folder.
   *
   * @param folder with all folders below
   */
  CorpusDocuments(Path folder) {
    ResolutionsApplication.startLog();
    this.folder = folder;
  }

  private static List<TaggedClause> untagged(Resolution resolution) {
    return resolution.clauses().stream()
        .map(clause -> new TaggedClause(clause, 0, List.of(), List.of(), List.of()))
        .toList();
  }

  /**
   * {@inheritDoc}
   *
   * @throws UserProblem if the folder holds no resolution
   * @throws UncheckedIOException if a folder cannot be listed
   */
  @Override
  public void forEach(Consumer<DocumentFacts> consumer) {
    documents = 0;
    rejected = 0;
    CorpusFolders corpus = CorpusFolders.of(List.of(folder));
    List<SourceUnit> units = units(corpus);
    for (int from = 0; from < units.size(); from += BATCH) {
      List<SourceUnit> batch = units.subList(from, Math.min(units.size(), from + BATCH));
      // Analysed side by side, handed over one after the other.
      for (Outcome outcome :
          batch.parallelStream()
              .map(unit -> analyses.get().analyse(unit, corpus.file(unit.path())))
              .toList()) {
        if (outcome instanceof Outcome.Analysed found) {
          documents++;
          consumer.accept(found.facts());
        } else {
          rejected++;
        }
      }
    }
    if (documents == 0) {
      throw new UserProblem(ExitCodes.USAGE, "The folder " + folder + " holds no resolution.");
    }
  }

  /** How many resolutions were read. */
  long documents() {
    return documents;
  }

  /** How many files were none, or could not be read. */
  long rejected() {
    return rejected;
  }

  private List<SourceUnit> units(CorpusFolders corpus) {
    List<SourceUnit> units;
    try {
      units = Inventory.units(corpus);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> known = new HashSet<>();
    List<SourceUnit> first =
        units.stream()
            .filter(unit -> CorpusFolders.problemOf(unit.path()).isEmpty())
            .filter(unit -> known.add(unit.document()))
            .toList();
    rejected += units.size() - first.size();
    return first;
  }
}
