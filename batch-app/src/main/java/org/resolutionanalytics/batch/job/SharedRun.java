package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Tagging;

/**
 * A run that workers take part in: what all of them do alike, whatever machine they are on.
 *
 * @param run the run's number
 * @param analysis under which program and lexicons it analyses
 * @param program under which program
 * @param folders where the manager has the corpus, in the order of its command
 * @param limits what one document may cost
 * @param nestedScope which of several overlapping theme terms count
 * @param lexicon the user's own theme lexicon
 */
public record SharedRun(
    long run,
    String analysis,
    String program,
    List<String> folders,
    SourceLimits limits,
    NestedScope nestedScope,
    Optional<LexiconContent> lexicon) {

  /** Checks that all are there. */
  public SharedRun {
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(program, "program");
    folders = List.copyOf(folders);
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(nestedScope, "nestedScope");
    Objects.requireNonNull(lexicon, "lexicon");
  }

  /**
   * The run's lexicons.
   *
   * @throws LexiconFormatException if this program cannot read the run's lexicon
   */
  public Tagging tagging() throws LexiconFormatException {
    Tagging themes =
        lexicon.isEmpty()
            ? Tagging.shipped()
            : Tagging.withThemes(
                lexicon.get().name(), lexicon.get().content(), lexicon.get().extras());
    return themes.withNestedScope(nestedScope);
  }

  /**
   * The run's corpus as this machine sees it.
   *
   * @param places where the folders are here, in the run's order; none if where the manager has
   *     them
   * @throws IllegalArgumentException if there is not one place per folder
   */
  public CorpusFolders corpus(List<Path> places) {
    CorpusFolders there = CorpusFolders.of(folders.stream().map(Path::of).toList());
    return places.isEmpty() ? there : there.at(places);
  }

  /**
   * A theme lexicon as it is in its files.
   *
   * @param name the file's name
   * @param content the file's bytes
   * @param extras the bytes of the file beside it, if there is one
   */
  @SuppressWarnings("ArrayRecordComponent") // from a file to the database and back
  public record LexiconContent(String name, byte[] content, Optional<byte[]> extras) {}
}
