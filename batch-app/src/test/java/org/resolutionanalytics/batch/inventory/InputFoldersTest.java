package org.resolutionanalytics.batch.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;

class InputFoldersTest {
  @TempDir private Path folder;

  @Test
  void whatWasReadAheadIsTakenOnce() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    try (InputFolders input = input(folder)) {
      input.readAhead(true);
      assertThat(count(input)).isEqualTo(1);

      Files.writeString(folder.resolve("b.txt"), "x");

      assertThat(count(input)).isEqualTo(2);
    }
  }

  @Test
  void whereNothingIsKnownFilesAreListedOnly() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    try (InputFolders input = input(folder)) {
      input.readAhead(false);

      assertThat(files(input, false)).containsExactly(SourceUnit.file("a.txt", 1, ""));
      assertThat(files(input, false)).extracting(SourceUnit::sha256).doesNotContain("");
    }
  }

  @Test
  void whereFilesAreKnownAWalkThatOnlyListedThemIsOfNoUse() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    try (InputFolders input = input(folder)) {
      input.readAhead(false);

      assertThat(files(input, true)).extracting(SourceUnit::sha256).doesNotContain("");
    }
  }

  /** More than a walk keeps ready, so that it has to wait for who takes them. */
  @Test
  void aWalkWaitsWhenItIsFarAhead() throws Exception {
    for (int i = 0; i < 4000; i++) {
      Files.createFile(folder.resolve("d%04d.txt".formatted(i)));
    }
    try (InputFolders input = input(folder)) {
      input.readAhead(true);

      assertThat(count(input)).isEqualTo(4000);
    }
  }

  @Test
  void aWalkThatNobodyTakesEnds() throws Exception {
    for (int i = 0; i < 4000; i++) {
      Files.createFile(folder.resolve("d%04d.txt".formatted(i)));
    }
    InputFolders input = input(folder);
    input.readAhead(true);

    input.close();

    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("inventory") || thread.getName().equals("checksums")) {
        thread.join();
      }
    }
  }

  private static InputFolders input(Path path) {
    return new InputFolders(CorpusFolders.of(List.of(path)), path.resolve("out"), 1000, 2);
  }

  private static int count(InputFolders input) throws IOException {
    return files(input, true).size();
  }

  private static List<SourceUnit> files(InputFolders input, boolean hashing) throws IOException {
    List<SourceUnit> all = new ArrayList<>();
    try (FolderWalk walk = input.walk(hashing)) {
      Optional<List<SourceUnit>> files = walk.next();
      while (files.isPresent()) {
        all.addAll(files.get());
        files = walk.next();
      }
    }
    return all;
  }
}
