package org.resolutionanalytics.batch.cli.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.tag.TaggedClause;

/**
 * The resolutions in a folder, read without a database and without a search for themes and actors.
 * Analysis, limits and names of documents are those of a run; if a document exists in several
 * formats, the richest is read.
 */
public final class CorpusDocuments implements DocumentSource {
  private static final int BATCH = 64;

  private final ThreadLocal<Analysis> analyses =
      ThreadLocal.withInitial(
          () -> new Analysis(SourceLimits.DEFAULT, () -> CorpusDocuments::untagged));

  private final Path folder;
  private long documents;
  private long rejected;

  /** The resolutions in a folder with its subfolders. */
  public CorpusDocuments(Path folder) {
    ResolutionsApplication.startLog();
    this.folder = folder;
  }

  static List<TaggedClause> untagged(Resolution resolution) {
    return resolution.clauses().stream()
        .map(clause -> new TaggedClause(clause, 0, List.of(), List.of(), List.of(), Mandates.NONE))
        .toList();
  }

  /** {@inheritDoc} Throws {@link UserProblem} if the folder contains no resolution. */
  @Override
  public void forEach(Consumer<DocumentFacts> consumer) {
    documents = 0;
    rejected = 0;
    CorpusFolders corpus = CorpusFolders.of(List.of(folder));
    List<SourceUnit> units = units(corpus);
    // A batch is analysed in parallel and handed over in order.
    for (int from = 0; from < units.size(); from += BATCH) {
      units.subList(from, Math.min(units.size(), from + BATCH)).parallelStream()
          .map(unit -> analyses.get().analyse(unit, corpus.file(unit.path())))
          .toList()
          .forEach(outcome -> take(outcome, consumer));
    }
    if (documents == 0) {
      throw UserProblem.usage("The folder " + folder + " contains no resolution.");
    }
  }

  private void take(Outcome outcome, Consumer<DocumentFacts> consumer) {
    if (outcome instanceof Outcome.Analysed found) {
      documents++;
      consumer.accept(found.facts());
    } else {
      rejected++;
    }
  }

  /** How many resolutions were read. */
  public long documents() {
    return documents;
  }

  /** How many files are no resolution, could not be read, or are another format of a document. */
  public long rejected() {
    return rejected;
  }

  private List<SourceUnit> units(CorpusFolders corpus) {
    Set<String> known = new HashSet<>();
    try {
      List<SourceUnit> all = Inventory.units(corpus);
      List<SourceUnit> richest =
          all.stream()
              .filter(unit -> CorpusFolders.problemOf(unit.path()).isEmpty())
              .filter(unit -> known.add(unit.document()))
              .toList();
      rejected += all.size() - richest.size();
      return richest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
