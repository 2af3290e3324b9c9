package org.resolutionanalytics.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A publication that is cut off or fails is completed or taken back. */
class InterruptedPublicationTest extends StagedReports {
  @Test
  void aReportInAFolderIsPutBackLikeOthers() throws Exception {
    stage("a.csv", "old");
    stageInFolder("old");
    publish("a.csv", PART);
    stage("a.csv", "new");
    stageInFolder("new");
    Files.writeString(folder.staged().resolve("z.csv"), "new");
    mark("a.csv", PART, "z.csv");
    Files.createDirectories(folder.path().resolve("z.csv/full"));

    assertThatThrownBy(() -> folder.finish()).isInstanceOf(IOException.class);

    assertThat(folder.path().resolve(PART)).hasContent("old");
    assertThat(folder.current(KEY)).isPresent();
  }

  @Test
  void aPublicationThatWasCutOffIsFinished() throws Exception {
    stage("a.csv", "old");
    Files.writeString(folder.staged().resolve("b.csv"), "old");
    publish("a.csv", "b.csv");
    stage("b.csv", "new");
    Files.writeString(folder.path().resolve("a.csv"), "new");
    // As it is after the mark was set and a.csv was moved.
    mark("a.csv", "b.csv");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("new");
    assertThat(folder.path().resolve("b.csv")).hasContent("new");
    assertThat(folder.staged()).doesNotExist();
  }

  @Test
  void aReportThatCannotBeReplacedLeavesAllOthers() throws Exception {
    stage("a.csv", "old");
    Files.writeString(folder.staged().resolve("c.csv"), "old");
    publish("a.csv", "c.csv");
    stage("a.csv", "new");
    Files.writeString(folder.staged().resolve("d.csv"), "new");
    Files.createDirectories(folder.path().resolve("d.csv/full"));

    assertThatThrownBy(() -> publish("a.csv", "d.csv"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("d.csv: a folder has the name of a report");

    assertThat(folder.isUnfinished()).isFalse();
    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    assertThat(folder.path().resolve("c.csv")).hasContent("old");
    assertThat(folder.current(KEY)).isPresent();
  }

  /** What comes after the check: a folder that appears while reports are moved. */
  @Test
  void aPublicationThatCannotBeFinishedIsTakenBack() throws Exception {
    stage("a.csv", "old");
    publish("a.csv");
    stage("a.csv", "new");
    Files.writeString(folder.staged().resolve("b.csv"), "new");
    Files.writeString(folder.staged().resolve("d.csv"), "new");
    mark("a.csv", "b.csv", "d.csv");
    Files.createDirectories(folder.path().resolve("d.csv/full"));

    assertThatThrownBy(() -> folder.finish()).isInstanceOf(IOException.class);

    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    assertThat(folder.path().resolve("b.csv")).doesNotExist();
    assertThat(folder.isUnfinished()).isFalse();
    assertThat(folder.current(KEY)).isPresent();
  }

  /** Killed while reports were put back: b.csv is an old one again, a.csv still a new one. */
  @Test
  void aRollbackThatWasCutOffIsCompletedAsThePublicationThatItWas() throws Exception {
    stage("a.csv", "old");
    Files.writeString(folder.staged().resolve("b.csv"), "old");
    publish("a.csv", "b.csv");
    stage("b.csv", "new");
    mark("a.csv", "b.csv");
    Files.writeString(folder.path().resolve("a.csv"), "new");
    Files.createDirectories(folder.state().resolve("previous"));
    Files.writeString(folder.state().resolve("previous/a.csv"), "old");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("new");
    assertThat(folder.path().resolve("b.csv")).hasContent("new");
    assertThat(folder.state().resolve("previous")).doesNotExist();
  }

  @Test
  void aFinishThatFailsTakesBackWhatAnEarlierProcessHasMoved() throws Exception {
    stage("a.csv", "old");
    publish("a.csv");
    stage("d.csv", "new");
    mark("a.csv", "b.csv", "d.csv");
    Files.createDirectories(folder.state().resolve("previous"));
    Files.move(folder.path().resolve("a.csv"), folder.state().resolve("previous/a.csv"));
    Files.writeString(folder.path().resolve("a.csv"), "new");
    Files.writeString(folder.path().resolve("b.csv"), "new");
    Files.createDirectories(folder.path().resolve("d.csv/full"));

    assertThatThrownBy(() -> folder.finish()).isInstanceOf(IOException.class);

    assertThat(folder.isUnfinished()).isFalse();
    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    assertThat(folder.path().resolve("b.csv")).doesNotExist();
  }

  @Test
  void aLinkInThePlaceOfTheStageIsNotFollowed() throws Exception {
    Path elsewhere = Files.createDirectories(path.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("mine"), "x");
    Files.createDirectories(folder.state());
    Files.createSymbolicLink(folder.staged(), elsewhere);

    folder.stage();

    assertThat(elsewhere.resolve("mine")).exists();
    assertThat(folder.staged()).isEmptyDirectory();
  }

  @Test
  void aLinkToAMarkedFolderIsNoPublication() throws Exception {
    stage("a.csv", "old");
    publish("a.csv");
    ReportFolder other = new ReportFolder(path.resolve("other"));
    Files.writeString(other.stage().resolve("a.csv"), "other");
    Files.createSymbolicLink(folder.staged(), other.staged());
    mark("a.csv");

    folder.finish();

    assertThat(folder.isUnfinished()).isFalse();
    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    assertThat(other.staged().resolve("a.csv")).hasContent("other");
  }

  @Test
  void aMarkThatWasNotWholeLeavesTheLastSet() throws Exception {
    stage("a.csv", "old");
    publish("a.csv");
    stage("a.csv", "new");
    // As it is when the disk was full, or the machine went off, while the mark was written.
    Files.writeString(folder.staged().resolve("COMPLETE.tmp"), "");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    stage("a.csv", "newer");
    assertThat(publish("a.csv")).containsExactly("a.csv");
    assertThat(folder.path().resolve("a.csv")).hasContent("newer");
  }

  @Test
  void aMarkThatAnotherVersionWroteLeavesTheLastSet() throws Exception {
    stage("a.csv", "old");
    publish("a.csv");
    stage("b.csv", "new");
    Files.writeString(folder.staged().resolve("COMPLETE"), "b.csv");

    folder.finish();

    assertThat(folder.path().resolve("a.csv")).hasContent("old");
    assertThat(folder.path().resolve("b.csv")).doesNotExist();
  }
}
