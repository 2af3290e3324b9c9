package org.resolutionanalytics.batch.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.publish.ReportFolder;

class RunFoldersTest {
  private static final ZonedDateTime DUE =
      ZonedDateTime.parse("2026-11-30T06:00+01:00[Europe/Vienna]");

  @TempDir private Path base;
  private RunFolders folders;

  @BeforeEach
  void folders() {
    folders = new RunFolders(base);
  }

  @Test
  void aFolderIsNamedByItsTimeInUtc() {
    assertThat(folders.folder(DUE)).isEqualTo(base.resolve("2026-11-30T050000Z"));
  }

  @Test
  void theLastTimeIsKept() throws Exception {
    assertThat(folders.lastDue(ZoneId.of("UTC"))).isEmpty();

    folders.started(DUE);
    assertThat(folders.lastDue(DUE.getZone())).hasValueSatisfying(t -> assertThat(t).isBefore(DUE));

    folders.ended(DUE);
    assertThat(folders.lastDue(DUE.getZone())).contains(DUE);
  }

  @Test
  void latestPointsAtAFolder() throws Exception {
    Path one = Files.createDirectory(base.resolve("2026-11-01T050000Z"));
    Path two = Files.createDirectory(base.resolve("2026-11-02T050000Z"));

    folders.makeLatest(one);
    folders.makeLatest(two);

    assertThat(Files.readSymbolicLink(base.resolve("latest"))).isEqualTo(two.getFileName());
  }

  @Test
  void aFirstPublicationThatWasCutOffAfterItsMarkIsCompleted() throws Exception {
    ReportFolder reports = new ReportFolder(base.resolve("2026-11-01T050000Z"));
    Files.writeString(reports.stage().resolve("a.csv"), "x");
    Files.writeString(
        reports.staged().resolve("COMPLETE"),
        """
        key,k
        a.csv,,1,,2026-11-01T05:00:00Z
        """);

    folders.removeUnneeded(9);

    assertThat(reports.path().resolve("a.csv")).hasContent("x");
    assertThat(reports.isUnfinished()).isFalse();
  }

  @Test
  void aFolderThatCannotBeCompletedStaysAndKeepsNoOtherFromGoing() throws Exception {
    Path broken = base.resolve("2026-11-01T050000Z");
    Path next = Files.createDirectories(broken.resolve(".state/next"));
    Files.createDirectory(next.resolve("COMPLETE"));
    Path empty = Files.createDirectories(base.resolve("2026-11-02T050000Z/.state"));

    assertThatIOException().isThrownBy(() -> folders.removeUnneeded(9));

    assertThat(empty.getParent()).doesNotExist();
    assertThat(broken).exists();
  }

  @Test
  void theOldestFoldersGoButNeverTheLastGoodOne() throws Exception {
    Path good = published("2026-11-01T050000Z");
    Path old = published("2026-11-02T050000Z");
    Path recent = published("2026-11-03T050000Z");
    Path empty = Files.createDirectories(base.resolve("2026-11-04T050000Z/.state")).getParent();
    Path mine = Files.createDirectory(base.resolve("mine"));
    folders.makeLatest(good);

    folders.removeUnneeded(1);

    assertThat(old).doesNotExist();
    assertThat(empty).doesNotExist();
    assertThat(good).exists();
    assertThat(recent).exists();
    assertThat(mine).exists();
  }

  private Path published(String name) throws Exception {
    Path folder = Files.createDirectories(base.resolve(name + "/.state")).getParent();
    Files.writeString(folder.resolve("a.csv"), "x");
    return folder;
  }
}
