package org.resolutionanalytics.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** When the launcher builds, with a tree whose Maven and Java only note that they were called. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo build >>builds
      while [ -e hold ]; do sleep 0.05; done
      echo jar >batch-app/target/resolutions.jar
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      case $1 in -Djarmode*) exit 1 ;; esac
      echo "LC_ALL=${LC_ALL:-} LANG=${LANG:-} $*"
      """;

  @TempDir private Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void tree() throws IOException {
    home = folder.resolve("tree");
    for (String module : List.of("core", "nlp", "batch-app")) {
      Files.createDirectories(home.resolve(module + "/src/main"));
      Files.writeString(home.resolve(module + "/src/main/Code.java"), "class Code {}");
      Files.writeString(home.resolve(module + "/pom.xml"), "<project/>");
    }
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("..", "resolutions"), home.resolve("resolutions"));
    script(home.resolve("mvnw"), MAVEN);
    script(folder.resolve("jdk/bin/java"), JAVA);
  }

  @Test
  void buildsOnceAndAgainWhenASourceChangesWhateverItsTime() throws Exception {
    assertThat(run()).contains("Building", "-jar " + home + "/batch-app/target/resolutions.jar");
    assertThat(run()).doesNotContain("Building");
    assertThat(builds(home)).hasSize(1);

    Path source = home.resolve("core/src/main/Code.java");
    Files.writeString(source, "class Code { int more; }");
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    run();
    assertThat(builds(home)).hasSize(2);

    Files.move(source, source.resolveSibling("Other.java"));
    run();
    assertThat(builds(home)).hasSize(3);
  }

  @Test
  void aCopyOfABuiltTreeIsNotBuiltAgain() throws Exception {
    run();
    Path copy = folder.resolve("copy");
    // As cp does without -p: every file has the time of the copy.
    FileSystemUtils.copyRecursively(home, copy);
    try (Stream<Path> files = Files.walk(copy.resolve("core"))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
      }
    }
    home = copy;

    assertThat(run()).contains("-jar " + copy).doesNotContain("Building");
  }

  @Test
  void aProgramWithoutItsSourcesIsRunAsItIs() throws Exception {
    run();
    Path installed = folder.resolve("installed");
    FileSystemUtils.copyRecursively(
        home.resolve("batch-app/target"), installed.resolve("batch-app/target"));
    Files.copy(home.resolve("resolutions"), installed.resolve("resolutions"));
    home = installed;

    assertThat(run()).startsWith("LC_ALL=").contains("-jar " + installed);
  }

  @Test
  void aSecondCommandWaitsForTheBuildOfTheFirst() throws Exception {
    Path hold = Files.createFile(home.resolve("hold"));
    Process first = start(folder.resolve("first"), Map.of());
    while (!Files.exists(home.resolve("builds"))) {
      assertThat(first.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
    }
    Process second = start(folder.resolve("second"), Map.of());
    while (!Files.readString(folder.resolve("second")).contains("Waiting for another build")) {
      assertThat(second.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
    }
    Files.delete(hold);

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("second"))).contains("-jar ");
    assertThat(builds(home)).hasSize(1);
  }

  @Test
  void aBuildThatWasKilledBlocksNoOther() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    assertThat(dead.waitFor()).isZero();
    Path lock = Files.createDirectories(home.resolve("target/resolutions-build.lock"));
    Files.writeString(lock.resolve("process"), dead.pid() + "\n");

    assertThat(run()).contains("Building", "-jar ");
    assertThat(lock).doesNotExist();
  }

  @Test
  void aTreeThatMayNotBeWrittenRunsAsItWasBuiltOrSaysWhatToDo() throws Exception {
    // For the user of a test, who may be root, a file in the place of the folder.
    Files.writeString(home.resolve("target"), "");
    Process unbuilt = start(folder.resolve("log"), Map.of());
    assertThat(unbuilt.waitFor()).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("log")))
        .startsWith("The program is not built, and " + home + " may not be written. Let its owner");

    Files.createDirectories(home.resolve("batch-app/target"));
    Files.writeString(home.resolve("batch-app/target/resolutions.jar"), "jar");
    assertThat(run()).startsWith("Warning: the sources have changed").contains("-jar ");
    assertThat(home.resolve("builds")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, LC_ALL=C.UTF-8 LANG=",
        "C, -, LC_ALL=C.UTF-8 LANG=C",
        "-, POSIX, LC_ALL=C.UTF-8 LANG=",
        "de_DE.UTF-8, -, LC_ALL= LANG=de_DE.UTF-8",
        "C, fr_FR.UTF-8, LC_ALL=fr_FR.UTF-8 LANG=C"
      })
  void namesOfFilesAreReadAsUtf8(String lang, String all, String expected) throws Exception {
    Map<String, String> locale = new HashMap<>();
    locale.put("LANG", lang);
    locale.put("LC_ALL", all);
    assertThat(start(folder.resolve("log"), locale).waitFor()).isZero();

    assertThat(Files.readString(folder.resolve("log"))).contains("\n" + expected + " ");
  }

  @Test
  void tooFewOpenFilesAreNamed() throws Exception {
    Process launcher =
        new ProcessBuilder("sh", "-c", "ulimit -n 64; exec sh \"$0\"", home + "/resolutions")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    assertThat(launcher.waitFor()).isEqualTo(5);
    assertThat(folder.resolve("log"))
        .hasContent(
            "The program needs to open up to 256 files at once, and may open 64;"
                + " raise that limit (ulimit -n).\n");
  }

  private String run() throws Exception {
    Path log = folder.resolve("log");
    assertThat(start(log, Map.of()).waitFor()).as(Files.readString(log)).isZero();
    return Files.readString(log);
  }

  private Process start(Path log, Map<String, String> environment) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder("sh", home.resolve("resolutions").toString(), "analyse");
    launcher.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
    environment.forEach(
        (name, value) -> {
          if (value != null) {
            launcher.environment().put(name, value);
          }
        });
    launcher.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    return launcher.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static List<String> builds(Path home) throws IOException {
    return Files.readAllLines(home.resolve("builds"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
