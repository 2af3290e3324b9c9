package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.tag.Tagging;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which themes are looked for, and how. */
final class ThemeArguments {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Your own themes, in quanteda's YAML form, instead of the shipped ones.")
  private @Nullable Path lexicon;

  @Mixin private NestedScopeArgument nestedScope = new NestedScopeArgument();

  ThemeArguments() {}

  /** The user's own lexicon, absolute; empty for the shipped one. */
  Optional<Path> lexicon() {
    return Optional.ofNullable(lexicon).map(path -> path.toAbsolutePath().normalize());
  }

  /** The lexicons. */
  Tagging tagging() {
    return themes().withNestedScope(nestedScope.scope());
  }

  private Tagging themes() {
    if (lexicon == null) {
      return Tagging.shipped();
    }
    try {
      return Tagging.withThemes(lexicon);
    } catch (LexiconFormatException e) {
      throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserProblem(
          ExitCodes.USAGE,
          "The lexicon " + lexicon + " cannot be read. Check its name and rights.");
    }
  }
}
