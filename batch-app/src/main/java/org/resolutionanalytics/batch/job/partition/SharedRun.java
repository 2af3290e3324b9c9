package org.resolutionanalytics.batch.job.partition;

import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Tagging;

/**
 * A run that is shared out: what all workers have to do alike, whatever machine they are on.
 *
 * @param jobExecutionId the run
 * @param analysisKey under which code and lexicons
 * @param program under which code
 * @param input the folder of the files on the manager's machine
 * @param limits what one document may cost
 * @param nestedScope which of several overlapping theme terms count
 * @param lexicon the user's own theme lexicon
 */
public record SharedRun(
    long jobExecutionId,
    String analysisKey,
    String program,
    String input,
    SourceLimits limits,
    NestedScope nestedScope,
    Optional<LexiconContent> lexicon) {

  /** Checks that all are there. */
  public SharedRun {
    Objects.requireNonNull(analysisKey, "analysisKey");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(input, "input");
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
   * A theme lexicon as it stood in its files.
   *
   * @param name the file's name
   * @param content the file's bytes
   * @param extras the bytes of the file beside it, if there is one
   */
  @SuppressWarnings("ArrayRecordComponent") // from a file to the database and back
  public record LexiconContent(String name, byte[] content, Optional<byte[]> extras) {}
}
