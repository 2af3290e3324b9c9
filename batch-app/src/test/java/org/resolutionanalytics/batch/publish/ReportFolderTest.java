package org.resolutionanalytics.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path path;
  private ReportFolder folder;

  @BeforeEach
  void folder() {
    folder = new ReportFolder(path.resolve("reports"));
  }

  @Test
  void whatIsStagedAppearsWhenItIsPublished() throws Exception {
    stage("a.csv", "1");
    assertThat(folder.path().resolve("a.csv")).doesNotExist();

    assertThat(folder.publish()).containsExactly("a.csv");

    assertThat(folder.path().resolve("a.csv")).hasContent("1");
    assertThat(folder.staged()).doesNotExist();
  }

  @Test
  void aNewSetReplacesTheLastAndLeavesOtherFilesAlone() throws Exception {
    stage("a.csv", "1");
    Files.writeString(folder.staged().resolve("old.csv"), "1");
    folder.publish();
    Files.writeString(folder.path().resolve("README.md"), "mine");

    stage("a.csv", "2");
    folder.publish();

    assertThat(folder.path().resolve("a.csv")).hasContent("2");
    assertThat(folder.path().resolve("old.csv")).doesNotExist();
    assertThat(folder.path().resolve("README.md")).hasContent("mine");
  }

  @Test
  void whatWasNotPublishedIsForgottenByTheNextStage() throws Exception {
    stage("a.csv", "1");

    folder.finish();
    assertThat(folder.path().resolve("a.csv")).doesNotExist();

    stage("b.csv", "2");
    assertThat(folder.publish()).containsExactly("b.csv");
  }

  @Test
  void aPublicationThatWasCutOffIsFinished() throws Exception {
    stage("a.csv", "old");
    Files.writeString(folder.staged().resolve("b.csv"), "old");
    folder.publish();
    stage("b.csv", "new");
    Files.writeString(folder.path().resolve("a.csv"), "new");
    // As it is after the mark was set and a.csv was moved.
    Files.writeString(folder.staged().resolve("COMPLETE"), "a.csv\nb.csv");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("new");
    assertThat(folder.path().resolve("b.csv")).hasContent("new");
    assertThat(folder.staged()).doesNotExist();
  }

  @Test
  void aMarkThatWasNotWholeLeavesTheLastSet() throws Exception {
    stage("a.csv", "old");
    folder.publish();
    stage("a.csv", "new");
    // As it is when the disk was full, or the machine went off, while the mark was written.
    Files.writeString(folder.staged().resolve("COMPLETE.part"), "");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    stage("a.csv", "newer");
    assertThat(folder.publish()).containsExactly("a.csv");
    assertThat(folder.path().resolve("a.csv")).hasContent("newer");
  }

  @Test
  void oneRunAtATimeHoldsAFolder() throws Exception {
    try (RunLock first = RunLock.take(folder).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(RunLock.take(folder)).isEmpty();
    }
    Optional<RunLock> second = RunLock.take(folder);
    assertThat(second).isPresent();
    second.orElseThrow().close();
  }

  private void stage(String name, String content) throws Exception {
    Files.writeString(folder.stage().resolve(name), content);
  }
}
