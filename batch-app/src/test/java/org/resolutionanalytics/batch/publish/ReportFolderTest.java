package org.resolutionanalytics.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
  private static final String PART = "report/index.html";
  private static final String KEY = "ab12";
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

    assertThat(publish("a.csv")).containsExactly("a.csv");

    assertThat(folder.path().resolve("a.csv")).hasContent("1");
    assertThat(folder.staged()).doesNotExist();
  }

  @Test
  void aNewSetReplacesTheLastAndLeavesOtherFilesAlone() throws Exception {
    stage("a.csv", "1");
    Files.writeString(folder.staged().resolve("old.csv"), "1");
    publish("a.csv", "old.csv");
    Files.writeString(folder.path().resolve("README.md"), "mine");

    stage("a.csv", "2");
    publish("a.csv");

    assertThat(folder.path().resolve("a.csv")).hasContent("2");
    assertThat(folder.path().resolve("old.csv")).doesNotExist();
    assertThat(folder.path().resolve("README.md")).hasContent("mine");
  }

  @Test
  void aReportInAFolderIsReplacedAndRemovedLikeOthers() throws Exception {
    stage("a.csv", "1");
    stageInFolder("old");
    publish("a.csv", PART);
    stage("a.csv", "2");
    stageInFolder("new");
    publish("a.csv", PART);

    assertThat(folder.path().resolve(PART)).hasContent("new");
    assertThat(folder.current(KEY)).isPresent();

    stage("a.csv", "3");
    publish("a.csv");

    assertThat(folder.path().resolve(PART)).doesNotExist();
    assertThat(folder.path().resolve("report")).doesNotExist();
  }

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
  void whatWasNotPublishedIsForgottenByTheNextStage() throws Exception {
    stage("a.csv", "1");

    folder.finish();
    assertThat(folder.path().resolve("a.csv")).doesNotExist();

    stage("b.csv", "2");
    assertThat(publish("b.csv")).containsExactly("b.csv");
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
  void reportsOfTheSameKeyAreCurrentUntilSomebodyTouchesThem() throws Exception {
    stage("a.csv", "1");
    publish("a.csv");

    assertThat(folder.current(KEY).orElseThrow())
        .extracting(ReportFile::name, ReportFile::rows)
        .containsExactly(tuple("a.csv", Optional.of(3L)));
    assertThat(folder.current("other")).isEmpty();

    Files.writeString(folder.path().resolve("a.csv"), "changed");
    assertThat(folder.current(KEY)).isEmpty();
    Files.delete(folder.path().resolve("a.csv"));
    assertThat(folder.current(KEY)).isEmpty();
  }

  @Test
  void aFileThatIsNoTableIsCurrentToo() throws Exception {
    stage("run.json", "{}");
    ReportFile file = ReportFile.of(folder.staged(), "run.json", Optional.empty());
    folder.publish(KEY, List.of(file));

    assertThat(folder.current(KEY).orElseThrow()).containsExactly(file);
  }

  @Test
  void filesThatStayNeedNotBeStaged() throws Exception {
    stage("a.csv", "1");
    Files.writeString(folder.staged().resolve("b.csv"), "1");
    publish("a.csv", "b.csv");
    List<ReportFile> last = folder.current(KEY).orElseThrow();
    stage("b.csv", "2");

    assertThat(folder.publish(KEY, List.of(last.get(0), file("b.csv"))))
        .containsExactly("a.csv", "b.csv");

    assertThat(folder.path().resolve("a.csv")).hasContent("1");
    assertThat(folder.path().resolve("b.csv")).hasContent("2");
    assertThat(folder.current(KEY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "old.csv", "{}", "{\"key\": \"ab12\"}", "[1]"})
  void aRecordThatAnotherVersionWroteIsNotCurrentAndIsReplaced(String record) throws Exception {
    stage("a.csv", "1");
    publish("a.csv");
    Files.writeString(folder.state().resolve("published"), record);

    assertThat(folder.current(KEY)).isEmpty();
    stage("a.csv", "2");
    publish("a.csv");

    assertThat(folder.path().resolve("a.csv")).hasContent("2");
    assertThat(folder.current(KEY)).isPresent();
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

  @Test
  void aStagedFileThatIsNotToBePublishedIsAMistake() throws Exception {
    stage("a.csv", "1");

    assertThatThrownBy(() -> folder.publish(KEY, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.csv is staged, but not to be published");
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

  private List<String> publish(String... names) throws Exception {
    List<ReportFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(file(name));
    }
    return folder.publish(KEY, files);
  }

  /** Sets the mark as a run does that is killed thereafter. */
  private void mark(String... names) throws Exception {
    List<Publication.Entry> entries = new ArrayList<>();
    for (String name : names) {
      ReportFile file = new ReportFile(name, Optional.empty(), 0, "");
      entries.add(new Publication.Entry(file, Instant.EPOCH));
    }
    String text = new Publication(KEY, entries).text();
    Files.writeString(folder.staged().resolve("COMPLETE"), text);
  }

  private ReportFile file(String name) throws Exception {
    return ReportFile.of(folder.staged(), name, Optional.of(3L));
  }

  private void stageInFolder(String content) throws Exception {
    Files.createDirectories(folder.staged().resolve("report"));
    Files.writeString(folder.staged().resolve(PART), content);
  }

  private void stage(String name, String content) throws Exception {
    Files.writeString(folder.stage().resolve(name), content);
  }
}
