package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;
import org.resolutionanalytics.batch.job.ProgramVersion;
import org.resolutionanalytics.batch.job.claim.IsolatedAnalysis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resolutions}: the command above all others. */
@Command(
    name = "resolutions",
    description = "Reads resolutions of the United Nations and writes tidy tables.",
    mixinStandardHelpOptions = true,
    versionProvider = ResolutionsCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Help on a command: resolutions COMMAND --help"})
public final class ResolutionsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  ResolutionsCommand() {}

  /**
   * Runs a command.
   *
   * @param arguments the command line
   * @param out for results
   * @param err for progress and problems
   * @return the exit code
   * @throws OutOfMemoryError if memory runs out where no command expects it
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = line(arguments);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(ResolutionsCommand::wrongUse);
    line.setExecutionExceptionHandler(ResolutionsCommand::failed);
    return line.execute(arguments);
  }

  /** The command with those below it, as far as these arguments need them. */
  static CommandLine line(String... arguments) {
    CommandLine line = new CommandLine(new ResolutionsCommand());
    commands(arguments).forEach(command -> line.addSubcommand(command));
    return line;
  }

  /**
   * Analyse, where it is named first, else all. What the arguments of each mean, picocli asks its
   * fields by reflection, which for all of them takes 4 % of the example's time.
   */
  private static List<Object> commands(String... arguments) {
    return switch (arguments.length == 0 ? "" : arguments[0]) {
      case "analyse", "analyze" -> List.of(new AnalyseCommand());
      case IsolatedAnalysis.COMMAND -> List.of(new AnalyseIsolatedCommand());
      default ->
          List.of(
              new AnalyseCommand(),
              new WorkerCommand(),
              new ScheduleCommand(),
              new HistoryCommand(),
              new PurgeCommand(),
              new LexiconCommand(),
              new KwicCommand());
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: resolutions analyse");
  }

  private static int wrongUse(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println(problem.getMessage());
    line.getErr().println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCodes.USAGE;
  }

  private static int failed(
      Exception problem, CommandLine line, CommandLine.ParseResult arguments) {
    boolean debug = arguments.originalArgs().contains("--debug");
    if (debug) {
      problem.printStackTrace(line.getErr());
    }
    if (problem instanceof UserProblem known) {
      line.getErr().println(known.getMessage());
      return known.exitCode();
    }
    if (Causes.outOfMemory(problem)) {
      line.getErr().println(OutOfMemoryHalt.MESSAGE);
      return ExitCodes.FAILED;
    }
    line.getErr().println("Failed: " + Causes.sentence(problem));
    if (!debug) {
      line.getErr().println("With --debug it tells more.");
    }
    return ExitCodes.FAILED;
  }

  /** The version, from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"resolutions " + ProgramVersion.current()};
    }
  }
}
