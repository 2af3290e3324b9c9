package org.resolutionanalytics.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports appear all at once, and stay while they are current. */
class ReportFolderTest extends StagedReports {
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
  void whatWasNotPublishedIsForgottenByTheNextStage() throws Exception {
    stage("a.csv", "1");

    folder.finish();
    assertThat(folder.path().resolve("a.csv")).doesNotExist();

    stage("b.csv", "2");
    assertThat(publish("b.csv")).containsExactly("b.csv");
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
}
