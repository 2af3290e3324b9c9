package org.resolutionanalytics.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.BatchApplication;

/** The command that starts the program in a Java process of its own, for tests that harm it. */
public final class ProgramCommand {

  private ProgramCommand() {}

  /**
   * A command.
   *
   * @param options options of Java
   * @param arguments arguments of the program
   */
  public static List<String> of(List<String> options, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    // Two fifths of what a start from class files costs.
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BatchApplication.class.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }
}
