package org.resolutionanalytics.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void theNewTextReplacesTheOldOne() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "a long old text");

    AtomicFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFolderInThePlaceOfTheFileStaysAndNothingIsLeftBesideIt() throws Exception {
    Path file = Files.createDirectories(folder.resolve("a.txt/full")).getParent();

    assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "new"));

    assertThat(file.resolve("full")).isDirectory();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileThatCannotBeWrittenKeepsItsText() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.createDirectories(folder.resolve("a.txt.tmp/full"));

    assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "new"));

    assertThat(file).hasContent("old");
  }

  @Test
  void aLinkInThePlaceOfTheFileIsReplacedNotFollowed() throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
    Path file = Files.createSymbolicLink(folder.resolve("a.txt"), elsewhere);

    AtomicFile.write(file, "new");

    assertThat(elsewhere).hasContent("mine");
    assertThat(file).isRegularFile().hasContent("new");
  }
}
