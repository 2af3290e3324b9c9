package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.tag.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions lexicon}: what helps to write a lexicon. */
@Command(
    name = "lexicon",
    description = "Checks a lexicon, and shows what it finds in a corpus.",
    mixinStandardHelpOptions = true,
    subcommands = {LexiconCheckCommand.class, LexiconCoverageCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A lexicon is a file in quanteda's YAML form (.yml), WordStat's .cat or LIWC's .dic.",
      "The word 'shipped' stands for the themes that come with this program.",
      "",
      "Help on a command: resolutions lexicon COMMAND --help"
    })
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  LexiconCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: resolutions lexicon check FILE");
  }

  /** Reads the lexicon that a command names. */
  static Lexicon read(String name) {
    if (name.equals("shipped")) {
      return Lexicons.shippedThemes();
    }
    try {
      return LexiconReader.read(Path.of(name));
    } catch (LexiconFormatException e) {
      throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserProblem(
          ExitCodes.USAGE, "The lexicon " + name + " cannot be read. Check its name and rights.");
    }
  }
}
