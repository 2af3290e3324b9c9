package org.resolutionanalytics.batch.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;
import org.resolutionanalytics.batch.job.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code resolutions}: the program, whose commands do the work. */
@Command(
    name = "resolutions",
    description = "Reads resolutions of the United Nations and writes tidy tables.",
    mixinStandardHelpOptions = true,
    versionProvider = ResolutionsCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Help on a command: resolutions COMMAND --help"})
public final class ResolutionsCommand implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          AnalyseCommand.class,
          AnalyseIsolatedCommand.class,
          WorkerCommand.class,
          ScheduleCommand.class,
          HistoryCommand.class,
          PurgeCommand.class,
          LexiconCommand.class,
          KwicCommand.class,
          DueCommand.class,
          TraceCommand.class,
          CompareCommand.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs a command.
   *
   * @param out for results
   * @param err for progress and problems
   * @return the exit code
   * @throws OutOfMemoryError if memory runs out where no command expects it
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return commandLine(arguments)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(ResolutionsCommand::invalidUsage)
        .setExecutionExceptionHandler(ResolutionsCommand::failed)
        .execute(arguments);
  }

  /**
   * A command line with the command that its first word names; with all of them where it names
   * none. What the other commands declare would take a tenth of the program's start to read.
   */
  static CommandLine commandLine(String[] arguments) {
    List<Class<?>> named =
        COMMANDS.stream().filter(command -> isNamed(command, arguments)).toList();
    CommandLine line = new CommandLine(new ResolutionsCommand());
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    if (named.isEmpty()) {
      line.addSubcommand(new HelpCommand());
    }
    Converters.registerChoices(line);
    return line;
  }

  private static boolean isNamed(Class<?> command, String[] arguments) {
    Command declared = Objects.requireNonNull(command.getAnnotation(Command.class));
    return arguments.length > 0 && declared.name().equals(arguments[0]);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given.");
  }

  private static int invalidUsage(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    boolean unknownCommand =
        problem instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
            && !line.getSubcommands().isEmpty();
    line.getErr()
        .println(
            unknownCommand
                ? "Unknown command: " + ((UnmatchedArgumentException) problem).getUnmatched().get(0)
                : problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, line.getErr());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.USAGE;
  }

  private static int failed(Exception problem, CommandLine line, ParseResult arguments) {
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
    if (!debug && line.getCommandSpec().findOption("--debug") != null) {
      line.getErr().println("Use --debug for details.");
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
