package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk, and one that may not be written: the last reports stay unchanged. */
class FullDiskTest {
  private static final int DISK = 16 << 20;
  private static final int DOCUMENTS = 15;

  @TempDir private Path folder;
  private boolean mounted;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(folder.resolve("in/d" + i + ".txt"), Texts.resolution(i));
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      if (shell("umount '" + disk() + "'") != 0) {
        System.err.println(
            "The small disk is still in use after the run; unmounted when it is not");
        assertThat(shell("umount -l '" + disk() + "'")).isZero();
      }
    }
  }

  /** Space for almost nothing, and space for the database and some of the reports. */
  @ParameterizedTest
  @ValueSource(ints = {16, 512})
  void aFullDiskLeavesTheLastReportsUnchanged(int kibibytesLeft) throws Exception {
    mount();
    assertThat(analyse().exitCode()).isZero();
    Map<String, String> before = reports(out());
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(folder.resolve("in/e" + i + ".txt"), Texts.resolution(100 + i));
    }
    Path filler = fill(kibibytesLeft * 1024L);

    CommandLineRun full = analyse();

    assertThat(full.exitCode()).as(full.err()).isEqualTo(5);
    assertThat(full.err().lines()).as(full.err()).hasSize(1);
    assertThat(full.err()).contains("no room left", "Make room and start the same command again");
    assertThat(reports(out())).isEqualTo(before);

    Files.delete(filler);
    assertThat(analyse().exitCode()).isZero();
    CommandLineRun.of("analyse", folder.resolve("in"), "--out", folder.resolve("unbroken"));
    assertThat(tables(out())).isEqualTo(tables(folder.resolve("unbroken")));
  }

  /** A real process with the shell's limit on the size of a file: needs no rights. */
  @Test
  void aFileThatMayNotGrowLeavesTheLastReportsUnchanged() throws Exception {
    CommandLineRun first =
        CommandLineRun.of("analyse", folder.resolve("in"), "--out", folder.resolve("limited"));
    assertThat(first.exitCode()).isZero();
    Map<String, String> before = reports(folder.resolve("limited"));
    Files.writeString(folder.resolve("in/new.txt"), Texts.resolution(500));
    Path log = folder.resolve("log");

    List<String> program =
        ProgramCommand.of(
            List.of(),
            "analyse",
            folder.resolve("in"),
            "--out",
            folder.resolve("limited"),
            "--quiet");
    String command = "ulimit -f 16; '" + String.join("' '", program) + "'";
    // Its output goes through a pipe, which has no such limit.
    int exitCode = shell("(" + command + ") 2>&1 | cat > '" + log + "'; exit ${PIPESTATUS[0]}");

    String said = Files.readString(log);
    assertThat(exitCode).as(said).isEqualTo(5);
    assertThat(said.lines()).as(said).hasSize(1);
    assertThat(said).contains("no room left");
    assertThat(reports(folder.resolve("limited"))).isEqualTo(before);
  }

  @Test
  void aFolderThatMayNotBeWritten() throws Exception {
    mount();
    assertThat(analyse().exitCode()).isZero();
    Map<String, String> before = reports(out());
    assertThat(shell("mount -o remount,ro " + disk())).isZero();

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "The output folder " + out() + " cannot be written. Check its name and permissions.\n");
    assertThat(reports(out())).isEqualTo(before);
  }

  private CommandLineRun analyse() {
    return CommandLineRun.of("analyse", folder.resolve("in"), "--out", out(), "--quiet");
  }

  private void mount() throws Exception {
    Files.createDirectories(disk());
    mounted =
        System.getProperty("os.name").startsWith("Linux")
            && shell("mount -t tmpfs -o size=" + DISK + " tmpfs " + disk()) == 0;
    if (!mounted) {
      System.err.println("SKIPPED: no small disk could be mounted (needs root on Linux)");
    }
    assumeTrue(mounted, "mount -t tmpfs is not permitted");
  }

  /** A file that fills the disk up to some bytes. */
  private Path fill(long left) throws Exception {
    Path filler = disk().resolve("filler");
    long room = Files.getFileStore(disk()).getUsableSpace() - left;
    Files.write(filler, new byte[Math.toIntExact(room)]);
    return filler;
  }

  private Path disk() {
    return folder.resolve("disk");
  }

  private Path out() {
    return disk().resolve("out");
  }

  private static int shell(String command) throws Exception {
    Process process =
        new ProcessBuilder(List.of("bash", "-c", command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
    return process.exitValue();
  }

  /** All published files. */
  private static Map<String, String> reports(Path out) throws Exception {
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        reports.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return reports;
  }

  /** The tables, without the one that compares with the last run. */
  private static Map<String, String> tables(Path out) throws Exception {
    Map<String, String> tables = reports(out);
    tables.keySet().removeIf(name -> !name.endsWith(".csv") || name.equals("changes.csv"));
    return tables;
  }
}
