package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** Which units wait for the analysis, and what the register knows of them. */
class RegisterTest extends RegisterOfFiles {
  @Test
  void newFilesWait() {
    inventory("v1", file("a.txt", "1"), file("sub/b.txt", "2"));

    assertThat(waiting()).containsExactly("a.txt", "sub/b.txt");
    assertThat(register.counts()).isEqualTo(new UnitCounts(2, 2, 2, 0, 0, 0, 0));
  }

  @Test
  void unchangedFilesDoNotWaitAgain() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "1"));

    assertThat(waiting()).isEmpty();
    assertThat(register.counts().used()).isEqualTo(1);
    assertThat(register.counts().areComplete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMEOUT", "TOO_LARGE", "EXPANSION_LIMIT"})
  void aUnitThatALimitRejectedIsTriedAgain(RejectionReason reason) {
    inventory("v1", file("a.txt", "1"));
    reject("a.txt", "1", reason);

    inventory("v1", file("a.txt", "1"));

    assertThat(waiting()).containsExactly("a.txt");
  }

  @Test
  void whatTookTooLongWaitsOnlyForAnotherLimitContentOrProgram() {
    inventory("v1", file("a.txt", "1"));
    timeOut("a.txt", "1");
    inventory("v1", file("a.txt", "1"));
    assertThat(waiting()).isEmpty();

    inventory("v1", file("a.txt", "2"));
    assertThat(waiting()).containsExactly("a.txt");
    timeOut("a.txt", "2");
    inventory("v2", file("a.txt", "2"));
    assertThat(waiting()).containsExactly("a.txt");
    timeOut("a.txt", "2");
    limits = new SourceLimits(1000, 1000, Duration.ofMinutes(2));
    inventory("v1", file("a.txt", "2"));
    assertThat(waiting()).containsExactly("a.txt");
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_A_RESOLUTION", "KILLS_THE_PROGRAM"})
  void aUnitRejectedForItsContentWaitsOnlyIfContentOrProgramChange(RejectionReason reason) {
    inventory("v1", file("a.txt", "1"));
    reject("a.txt", "1", reason);

    inventory("v1", file("a.txt", "1"));
    assertThat(waiting()).isEmpty();
    inventory("v1", file("a.txt", "2"));
    assertThat(waiting()).containsExactly("a.txt");
    reject("a.txt", "2", reason);
    inventory("v2", file("a.txt", "2"));
    assertThat(waiting()).containsExactly("a.txt");
  }

  @Test
  void theRegisterKeepsTheHashOfTheContentThatWasRead() {
    inventory("v1", file("a.txt", ""), file("b.txt", ""), file("c.txt", "3"));
    analyse("a.txt", "1", "v1");
    reject("b.txt", "2", RejectionReason.NOT_A_RESOLUTION);
    reject("c.txt", "", RejectionReason.UNREADABLE);

    inventory("v1", file("a.txt", "1"), file("b.txt", "2"), file("c.txt", "3"));

    assertThat(waiting()).as("seen again, but not read then").containsExactly("c.txt");
  }

  @Test
  void aChangedFileWaits() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "2"));

    assertThat(waiting()).containsExactly("a.txt");
  }

  @Test
  void allFilesWaitUnderAnotherLexicon() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v2", file("a.txt", "1"));

    assertThat(waiting()).containsExactly("a.txt");
  }

  @Test
  void aDeletedFileIsRemovedWithItsFacts() {
    inventory("v1", file("a.txt", "1"), file("b.txt", "2"));
    analyse("a.txt", "1", "v1");
    analyse("b.txt", "2", "v1");

    inventory("v1", file("b.txt", "2"));

    List<String> names = new ArrayList<>();
    store.forEach(d -> names.add(d.document()));
    assertThat(names).containsExactly("b");
    assertThat(jdbc.queryForList("SELECT document FROM facts", String.class)).containsExactly("b");
  }

  @Test
  void aFileOfEachFolderIsADocumentOfItsOwn() {
    inventory("v1", file("60/1.txt", "1"), file("61/1.txt", "2"));

    assertThat(waiting()).containsExactly("60/1.txt", "61/1.txt");
  }

  @Test
  void aFileWhoseContentCouldNotBeHashedIsTriedEveryTime() {
    inventory("v1", file("a.txt", ""));
    reject("a.txt", "", RejectionReason.UNREADABLE);

    inventory("v1", file("a.txt", ""));

    assertThat(waiting()).containsExactly("a.txt");
  }

  @Test
  void theRegisterCountsTheRowsOfTheFacts() {
    inventory("v1", file("a.txt", "1"), file("b.txt", "2"), file("c.txt", "3"));
    analyse("a.txt", "1", "v1");
    analyse("b.txt", "2", "v1");
    reject("c.txt", "3", RejectionReason.EMPTY);

    // Facts.whole has two clauses, two themes, an actor, a request, a report, a review, a citation,
    // a repair and two remarks.
    assertThat(register.factRows())
        .isEqualTo(new FactRows(2, List.of(4L, 4L, 2L, 2L, 2L, 2L, 2L, 2L, 4L)));
  }

  /** Whatever is changed in a row, the row is ignored, and its unit waits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document = 'b'",
        "bytes = 11",
        "sha256 = '2'",
        "state = 'rejected'",
        "analysis = 'v2'",
        "reason = 'x'",
        "detail = 'x'",
        "line = 1",
        "clauses = 3",
        "themes = 3",
        "actors = 3",
        "requests = 3",
        "citations = 3",
        "checksum = 3"
      })
  void aDamagedRowWaits(String damage) {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");
    jdbc.update("UPDATE source_unit SET " + damage);

    inventory("v1", file("a.txt", "1"));

    assertThat(waiting()).containsExactly("a.txt");
    assertThat(jdbc.queryForObject("SELECT document FROM source_unit", String.class))
        .isEqualTo("a");
  }

  @Test
  void aUnitThatItsIndexDoesNotFindIsADamagedDatabase() {
    inventory("v1", file("a.txt", "1"));

    assertThatThrownBy(
            () ->
                register.see(
                    List.of(file("b.txt", "1"), file("b.txt", "1")), 2, "v1", SourceLimits.DEFAULT))
        .isInstanceOf(DamagedDatabaseException.class);
  }

  @Test
  void theFingerprintOfARejectionDependsOnItsReasonNotItsContent() {
    inventory("v1", file("a.txt", "1"), file("b.txt", "2"));
    analyse("a.txt", "1", "v1");
    reject("b.txt", "", RejectionReason.BROKEN);
    String before = register.fingerprint();

    reject("b.txt", "11", RejectionReason.BROKEN);
    assertThat(register.fingerprint()).isEqualTo(before);
    reject("b.txt", "11", RejectionReason.EMPTY);
    assertThat(register.fingerprint()).isNotEqualTo(before);
  }
}
