package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Lexicons;
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

  /**
   * The lexicons: a user's own are read now, so that what is wrong with them is said before
   * anything is done; the shipped ones in the background, while the program starts.
   */
  Supplier<Lexicons> tagging() {
    NestedScope scope = nestedScope.scope();
    if (lexicon == null) {
      return CompletableFuture.supplyAsync(() -> Lexicons.shipped().withNestedScope(scope))::join;
    }
    Lexicons own = withOwnThemes(lexicon).withNestedScope(scope);
    return () -> own;
  }

  private static Lexicons withOwnThemes(Path lexicon) {
    try {
      return Lexicons.withThemes(lexicon);
    } catch (LexiconFormatException e) {
      throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserProblem(
          ExitCodes.USAGE,
          "The lexicon " + lexicon + " cannot be read. Check its name and rights.");
    }
  }
}
