package org.resolutionanalytics.batch.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class FileRegisterTest {
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final FactsStore store = new FactsStore(jdbc);
  private final FileRegister register = new FileRegister(jdbc);

  @Test
  void newFilesWait() {
    assertThat(inventory("v1", file("a.txt", "1"), file("sub/b.txt", "2"))).isEqualTo(2);
    assertThat(register.waitingCount()).isEqualTo(2);
    assertThat(waiting()).containsExactlyInAnyOrder("a.txt", "sub/b.txt");
  }

  @Test
  void unchangedFilesDoNotWaitAgain() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    assertThat(inventory("v1", file("a.txt", "1"))).isZero();
    assertThat(store.counts().used()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout", "too_large", "expansion_limit"})
  void whatALimitRejectedHasAnotherTry(String reason) {
    inventory("v1", file("a.txt", "1"));
    reject("1", reason);

    assertThat(inventory("v1", file("a.txt", "1"))).isEqualTo(1);
  }

  @Test
  void whatItsContentRejectedHasNone() {
    inventory("v1", file("a.txt", "1"));
    reject("1", "not_a_resolution");

    assertThat(inventory("v1", file("a.txt", "1"))).isZero();
  }

  @Test
  void theContentThatCountsIsTheOneThatWasRead() {
    inventory("v1", file("a.txt", ""), file("b.txt", ""), file("c.txt", "3"));
    analyse("a.txt", "1", "v1");
    store.reject(new RejectedFile("b.txt", "2", rejection("b", "not_a_resolution")), "v1");
    store.reject(new RejectedFile("c.txt", "", rejection("c", "unreadable")), "v1");

    inventory("v1", file("a.txt", "1"), file("b.txt", "2"), file("c.txt", "3"));

    assertThat(waiting()).as("seen again, but not read then").containsExactly("c.txt");
  }

  @Test
  void aChangedFileWaits() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    assertThat(inventory("v1", file("a.txt", "2"))).isEqualTo(1);
  }

  @Test
  void anotherLexiconLetsAllFilesWait() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    assertThat(inventory("v2", file("a.txt", "1"))).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneIsForgottenWithItsFacts() {
    inventory("v1", file("a.txt", "1"), file("b.txt", "2"));
    analyse("a.txt", "1", "v1");
    analyse("b.txt", "2", "v1");

    inventory("v1", file("b.txt", "2"));

    List<String> names = new ArrayList<>();
    store.forEach(d -> names.add(d.document()));
    assertThat(names).containsExactly("b");
  }

  @Test
  void ofTwoFilesOfOneNameTheFirstByPathCounts() {
    inventory("v1", file("x/a.txt", "1"), file("a.pdf", "2"));

    assertThat(waiting()).containsExactly("a.pdf");
    List<Rejection> rejections = new ArrayList<>();
    store.forEachRejection(rejections::add);
    assertThat(rejections)
        .containsExactly(
            new Rejection(
                "a",
                FileRegister.DUPLICATE,
                "Another file of this name without its ending comes before it: a.pdf",
                0));
  }

  @Test
  void theSecondOfANameIsAnalysedWhenTheFirstIsGone() {
    inventory("v1", file("x/a.txt", "1"), file("a.pdf", "2"));
    analyse("a.pdf", "2", "v1");

    assertThat(inventory("v1", file("x/a.txt", "1"))).isEqualTo(1);
    assertThat(waiting()).containsExactly("x/a.txt");
  }

  @Test
  void aFirstThatAppearsLaterTakesThePlaceOfTheSecond() {
    inventory("v1", file("x/a.txt", "1"));
    analyse("x/a.txt", "1", "v1");

    assertThat(inventory("v1", file("x/a.txt", "1"), file("a.pdf", "2"))).isEqualTo(1);
    assertThat(store.counts()).isEqualTo(new FactsStore.Counts(0, 1));
  }

  @Test
  void slotsShareTheBytesEvenly() {
    inventory(
        "v1",
        new SourceFile("a", "a", 100, "1"),
        new SourceFile("b", "b", 60, "2"),
        new SourceFile("c", "c", 50, "3"));

    assertThat(paths(0)).containsExactly("a");
    assertThat(paths(1)).containsExactly("b", "c");
  }

  @Test
  void waitingFilesComeInPages() {
    inventory("v1", file("a", "1"), file("b", "2"), file("c", "3"));
    register.close(register.nextInventory() - 1, "v1", files -> 1);

    assertThat(register.waiting(0, "", 2)).extracting(SourceFile::path).containsExactly("a", "b");
    assertThat(register.waiting(0, "b", 2)).extracting(SourceFile::path).containsExactly("c");
  }

  @Test
  void aFileWhoseContentCouldNotBeHashedIsTriedEveryTime() {
    inventory("v1", file("a.txt", ""));
    reject("", "unreadable");

    assertThat(inventory("v1", file("a.txt", ""))).isEqualTo(1);
  }

  @Test
  void clearForgetsAll() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    register.clear();

    assertThat(store.counts().used()).isZero();
    assertThat(inventory("v1", file("a.txt", "1"))).isEqualTo(1);
  }

  @Test
  void thereIsAtLeastOneSlot() {
    assertThatIllegalArgumentException().isThrownBy(() -> register.close(1, "v1", files -> 0));
  }

  private int inventory(String analysis, SourceFile... files) {
    long number = register.nextInventory();
    register.see(List.of(files), number, analysis);
    return register.close(number, analysis, waiting -> 2);
  }

  private void reject(String sha256, String reason) {
    store.reject(new RejectedFile("a.txt", sha256, rejection("a", reason)), "v1");
  }

  private static Rejection rejection(String document, String reason) {
    return new Rejection(document, reason, "In a sentence.", 0);
  }

  private void analyse(String path, String sha256, String analysis) {
    DocumentFacts facts = Facts.whole(SourceFile.documentName(path));
    store.save(
        List.of(
            new AnalysedFile(
                path, facts.document(), sha256, analysis, new FactsCodec().encode(facts))));
  }

  private static SourceFile file(String path, String sha256) {
    return new SourceFile(path, SourceFile.documentName(path), 10, sha256);
  }

  private List<String> waiting() {
    List<String> all = new ArrayList<>(paths(0));
    all.addAll(paths(1));
    return all;
  }

  private List<String> paths(int slot) {
    return register.waiting(slot, "", 100).stream().map(SourceFile::path).toList();
  }
}
