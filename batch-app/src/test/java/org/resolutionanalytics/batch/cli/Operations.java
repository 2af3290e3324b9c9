package org.resolutionanalytics.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands as an operator gives them, with the real application on a real H2 file. */
abstract class Operations {
  @TempDir Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(in());
    Files.writeString(in().resolve("good.txt"), Texts.resolution(1));
  }

  CommandLineRun analyse(Object... more) {
    return run(List.of("analyse", in(), "--out", out()), more);
  }

  CommandLineRun schedule(Object... more) {
    return run(List.of("schedule", in(), "--out", out(), "--cron", "* * * * * *"), more);
  }

  static CommandLineRun run(List<Object> command, Object... more) {
    return CommandLineRun.of(Stream.concat(command.stream(), Stream.of(more)).toArray());
  }

  Path in() {
    return folder.resolve("in");
  }

  Path out() {
    return folder.resolve("out");
  }
}
