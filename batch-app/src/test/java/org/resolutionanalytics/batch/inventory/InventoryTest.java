package org.resolutionanalytics.batch.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.FactsDatabase;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;

class InventoryTest {
  @TempDir private Path folder;
  private final FileRegister register = new FileRegister(FactsDatabase.create());

  @Test
  void findsFilesInAllFoldersAndHashesThem() throws Exception {
    write("b.txt", "abc");
    write("sub/deep/a.txt", "");

    assertThat(take()).isEqualTo(new Inventory.Findings(2, 2));
    assertThat(files())
        .containsExactly(
            new SourceFile(
                "b.txt",
                "b",
                3,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            new SourceFile("sub/deep/a.txt", "a", 0, ""));
  }

  @Test
  void hiddenFilesAndTheReportFolderAreNotDocuments() throws Exception {
    write(".hidden/a.txt", "x");
    write(".a.txt", "x");
    write("out/b.txt", "x");
    write("c.txt", "x");

    assertThat(take().files()).isEqualTo(1);
    assertThat(files()).extracting(SourceFile::path).containsExactly("c.txt");
  }

  @Test
  void largeFilesAreRegisteredButNotRead() throws Exception {
    write("large.txt", "x".repeat(2000));

    take();

    assertThat(files()).extracting(SourceFile::sha256).containsExactly("");
  }

  @Test
  void aLinkToNowhereIsAFileThatTheAnalysisRejects() throws Exception {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("none.txt"));

    assertThat(take().files()).isEqualTo(1);
  }

  @Test
  void moreFilesThanOneBatchHolds() throws Exception {
    for (int i = 0; i < 501; i++) {
      write("d%03d.txt".formatted(i), "x");
    }

    assertThat(take()).isEqualTo(new Inventory.Findings(501, 501));
  }

  @Test
  void wherePathsAreKnownAWalkThatOnlyListedThemIsNotTaken() throws Exception {
    write("a.txt", "abc");
    take();
    InputFolder listed = input();
    listed.readAhead(false);

    new Inventory(listed, register).take("v1", files -> 2);

    assertThat(files()).extracting(SourceFile::sha256).doesNotContain("");
  }

  private Inventory.Findings take() throws Exception {
    return new Inventory(input(), register).take("v1", files -> 2);
  }

  private InputFolder input() {
    return new InputFolder(folder, Optional.of(folder.resolve("out")), 1000, 2);
  }

  private void write(String path, String content) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<SourceFile> files() {
    List<SourceFile> all = new ArrayList<>(register.waiting(0, "", 1000));
    all.addAll(register.waiting(1, "", 1000));
    all.sort(java.util.Comparator.comparing(SourceFile::path));
    return all;
  }
}
