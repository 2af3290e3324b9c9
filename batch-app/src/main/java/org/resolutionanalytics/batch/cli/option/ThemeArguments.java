package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Lexicons;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which themes are searched for, and how. */
public final class ThemeArguments {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Your own themes, in quanteda's YAML format, instead of the shipped ones.")
  private @Nullable Path lexicon;

  @Mixin private NestedScopeArgument nestedScope = new NestedScopeArgument();

  /** The user's own lexicon, absolute; empty for the shipped one. */
  Optional<Path> lexicon() {
    return Optional.ofNullable(lexicon).map(path -> path.toAbsolutePath().normalize());
  }

  /**
   * The lexicons. The user's own is read now, so that its errors are reported before anything is
   * done; the shipped ones are read in the background while the program starts.
   */
  public Supplier<Lexicons> lexicons() {
    NestedScope scope = nestedScope.scope();
    if (lexicon == null) {
      return CompletableFuture.supplyAsync(() -> Lexicons.shipped().withNestedScope(scope))::join;
    }
    try {
      Lexicons own = Lexicons.withThemes(lexicon).withNestedScope(scope);
      return () -> own;
    } catch (LexiconFormatException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw UserProblem.usage(
          "The lexicon " + lexicon + " cannot be read. Check its name and permissions.");
    }
  }
}
