package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;

class CorpusFoldersTest {
  @TempDir private Path folder;

  @Test
  void ofOneFolderPathsStartBelowIt() {
    assertThat(labels("/data/texts")).containsExactly("");
  }

  @Test
  void ofSeveralFoldersPathsStartWithWhatTellsThemApart() {
    assertThat(labels("/data/ga", "/data/sc")).containsExactly("ga/", "sc/");
    assertThat(labels("/data/2023/ga", "/data/2024/ga")).containsExactly("2023/ga/", "2024/ga/");
    assertThat(labels("/x", "/w/x/z")).containsExactly("x/", "z/");
    assertThat(labels("/z", "/w/x/z")).as("no label starts another").containsExactly("z/", "x/z/");
  }

  @Test
  void aFolderInsideAnotherIsAPartOfIt() {
    assertThat(labels("/data", "/data/ga", "/data/.")).containsExactly("");
    assertThat(labels("/data", "/data/2020.csv", "/data/2020.csv/a~")).containsExactly("");
    assertThat(labels("/data", "/data/.git")).as("a hidden one is no part").hasSize(2);
  }

  @Test
  void aCorpusElsewhereHasTheSamePaths() {
    CorpusFolders there = CorpusFolders.of(List.of(Path.of("/data/ga"), Path.of("/data/sc")));

    CorpusFolders here = there.at(List.of(Path.of("/mnt/a"), Path.of("/mnt/b")));

    assertThat(here.file("sc/60/1.txt")).isEqualTo(Path.of("/mnt/b/60/1.txt"));
    assertThatIllegalArgumentException().isThrownBy(() -> there.at(List.of(Path.of("/mnt"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "é.txt", "60/№ 1 (中文).txt", "100%.txt", "a+b#c?.txt"})
  void aFileIsFoundByItsPath(String name) throws Exception {
    CorpusFolders corpus = corpus();
    Path file = folder.resolve(name);

    assertThat(corpus.path(corpus.folders().get(0), file)).isEqualTo(name);
    assertThat(corpus.file(name)).isEqualTo(file);
    assertThat(CorpusFolders.problemOf(name)).isEmpty();
  }

  /** Java decodes the names by the locale; two that it cannot decode look the same. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatAreNotUtf8StayApartAndAreNamed() throws Exception {
    for (String name : List.of("r%E9s.txt", "r%E8s.txt", "r%EF%BF%BDs.txt", "%E8%C3%A9.txt")) {
      Files.writeString(Path.of(URI.create(folder.toUri() + name)), "x");
    }

    List<SourceUnit> units = Inventory.units(corpus());

    assertThat(units)
        .extracting(SourceUnit::path)
        .containsExactlyInAnyOrder(
            "r\uFFFDE9s.txt", "r\uFFFDE8s.txt", "r\uFFFDEF\uFFFDBF\uFFFDBDs.txt", "\uFFFDE8é.txt");
    assertThat(units)
        .allSatisfy(
            unit ->
                assertThat(CorpusFolders.problemOf(unit.path()).orElseThrow())
                    .contains("not UTF-8"));
  }

  @Test
  void aPathThatIsTooLongIsCutAndStaysApart() {
    CorpusFolders corpus = corpus();
    Path deep = folder;
    for (int i = 0; i < 6; i++) {
      deep = deep.resolve("x".repeat(200));
    }

    List<String> paths = Arrays.asList(path(corpus, deep, "a"), path(corpus, deep, "b"));

    assertThat(paths).doesNotHaveDuplicates().allSatisfy(p -> assertThat(p).hasSizeLessThan(1000));
    assertThat(CorpusFolders.problemOf(paths.get(0)).orElseThrow()).contains("1000 characters");
    assertThat(path(corpus, folder, "x".repeat(1000))).hasSize(1000);
  }

  private static String path(CorpusFolders corpus, Path folder, String name) {
    return corpus.path(corpus.folders().get(0), folder.resolve(name));
  }

  private CorpusFolders corpus() {
    return CorpusFolders.of(List.of(folder));
  }

  private static List<String> labels(String... folders) {
    return CorpusFolders.of(Arrays.stream(folders).map(Path::of).toList()).folders().stream()
        .map(CorpusFolders.Folder::label)
        .toList();
  }
}
