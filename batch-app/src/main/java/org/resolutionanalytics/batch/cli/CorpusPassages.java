package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.kwic.Passage;
import org.resolutionanalytics.batch.kwic.PassageSource;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;

/** The clauses of a folder of resolutions, without a database. */
final class CorpusPassages implements PassageSource {
  private final Path folder;

  CorpusPassages(Path folder) {
    this.folder = folder;
  }

  @Override
  public void forEach(Consumer<Passage> consumer) {
    CorpusClauses corpus = new CorpusClauses();
    try {
      corpus.read(folder, (resolution, clause) -> consumer.accept(passage(resolution, clause)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (corpus.documents() == 0) {
      throw new UserProblem(ExitCodes.USAGE, "The folder " + folder + " holds no resolution.");
    }
  }

  private static Passage passage(Resolution resolution, Clause clause) {
    return new Passage(
        resolution.document(),
        resolution.metadata().symbol().map(symbol -> symbol.value()).orElse(""),
        year(resolution),
        clause.section(),
        clause.path().value(),
        clause.text());
  }

  /** The year by the rule that the tables of a run have. */
  private static Optional<Integer> year(Resolution resolution) {
    return new DocumentFacts(resolution.document(), "", resolution.metadata(), 0, List.of()).year();
  }
}
