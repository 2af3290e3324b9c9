package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.jdbc.core.JdbcTemplate;

class RegisterTest {
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final FactsStore store = new FactsStore(jdbc);
  private final Register register = new Register(jdbc);
  private SourceLimits limits = SourceLimits.DEFAULT;

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
  void ofTheFormatsOfADocumentTheRichestIsUsed() {
    inventory("v1", file("a.txt", "1"), file("a.pdf", "2"), file("a.docx", "3"));

    assertThat(waiting()).containsExactly("a.docx");
    assertThat(rejections())
        .containsExactly(
            "a same_document The same document is used in a richer format: a.docx",
            "a same_document The same document is used in a richer format: a.docx");
    assertThat(register.counts().rejected()).isZero();
    assertThat(register.counts().otherFormats()).isEqualTo(2);
  }

  @Test
  void theNextFormatIsUsedWhenOneCannotBeRead() {
    SourceUnit[] files = {file("a.txt", "1"), file("a.pdf", "2"), file("a.docx", "3")};
    inventory("v1", files);
    reject("a.docx", "3", RejectionReason.BROKEN);

    assertThat(register.settleFormats("v1")).isTrue();
    assertThat(waiting()).containsExactly("a.pdf");
    analyse("a.pdf", "2", "v1");
    assertThat(register.settleFormats("v1")).isFalse();
    inventory("v1", files);

    assertThat(waiting()).isEmpty();
    assertThat(register.counts()).isEqualTo(new UnitCounts(3, 3, 0, 1, 1, 1, 0));
  }

  @Test
  void aRicherFormatThatAppearsLaterIsUsedInstead() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "1"), file("a.docx", "2"));

    assertThat(waiting()).containsExactly("a.docx");
    assertThat(jdbc.queryForList("SELECT document FROM facts", String.class)).isEmpty();
  }

  @Test
  void aPoorerFormatThatAppearsLaterIsNotUsed() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "1"), file("a.bin", "2"));

    assertThat(waiting()).isEmpty();
    assertThat(jdbc.queryForList("SELECT document FROM facts", String.class)).containsExactly("a");
    assertThat(register.counts().otherFormats()).isEqualTo(1);
  }

  @Test
  void thePoorerFormatIsUsedWhenTheRicherIsGone() {
    inventory("v1", file("a.txt", "1"), file("a.docx", "2"));
    analyse("a.docx", "2", "v1");

    inventory("v1", file("a.txt", "1"));

    assertThat(waiting()).containsExactly("a.txt");
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

  private void inventory(String analysis, SourceUnit... files) {
    long number = register.nextInventory();
    register.see(Arrays.asList(files), number, analysis, limits);
    register.close(number, analysis);
  }

  private void reject(String path, String sha256, RejectionReason reason) {
    store.save(
        List.of(new Outcome.Rejected(file(path, sha256), reason, "In a sentence.", 0)), "v1");
  }

  private void timeOut(String path, String sha256) {
    store.save(
        List.of(
            new Outcome.Rejected(
                file(path, sha256), RejectionReason.TIMEOUT, limits.timedOut(), 0)),
        "v1");
  }

  private void analyse(String path, String sha256, String analysis) {
    SourceUnit unit = file(path, sha256);
    store.save(List.of(new Outcome.Analysed(unit, Facts.whole(unit.document()))), analysis);
  }

  private static SourceUnit file(String path, String sha256) {
    return SourceUnit.file(path, 10, sha256);
  }

  private List<String> waiting() {
    return jdbc.queryForList(
        "SELECT path FROM source_unit WHERE state = 'waiting' ORDER BY path", String.class);
  }

  private List<String> rejections() {
    List<String> all = new ArrayList<>();
    register.forEachRejection(r -> all.add(r.document() + " " + r.reason() + " " + r.detail()));
    return all;
  }
}
