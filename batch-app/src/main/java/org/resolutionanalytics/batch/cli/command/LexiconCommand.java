package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.tag.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions lexicon}: helps to write a lexicon. */
@Command(
    name = "lexicon",
    description = "Checks a lexicon, and shows what it finds in a corpus.",
    mixinStandardHelpOptions = true,
    subcommands = {LexiconCheckCommand.class, LexiconCoverageCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A lexicon is a file in quanteda's YAML format (.yml), WordStat's format (.cat) or LIWC's"
          + " format (.dic). The name \"shipped\" means the themes that come with this program.",
      "",
      "Help on a command: resolutions lexicon COMMAND --help"
    })
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given.");
  }

  /** Reads the lexicon that a command names. */
  static Lexicon read(String name) {
    if (name.equals("shipped")) {
      return Lexicons.shippedThemes();
    }
    try {
      return LexiconReader.read(Path.of(name));
    } catch (LexiconFormatException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw UserProblem.usage(
          "The lexicon " + name + " cannot be read. Check its name and permissions.");
    }
  }
}
