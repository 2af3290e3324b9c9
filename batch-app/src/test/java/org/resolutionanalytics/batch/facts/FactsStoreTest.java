package org.resolutionanalytics.batch.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class FactsStoreTest {
  private static final String ANALYSIS = "1-abc";
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final FactsStore store = new FactsStore(jdbc);
  private final FileRegister register = new FileRegister(jdbc);

  @Test
  void documentsComeBackByNameHoweverTheyCame() {
    List<String> names =
        new ArrayList<>(IntStream.range(0, 150).mapToObj("d%03d"::formatted).toList());
    inventory(names.stream().map(n -> n + ".txt").toArray(String[]::new));
    List<String> reversed = new ArrayList<>(names);
    java.util.Collections.reverse(reversed);
    store.save(reversed.stream().map(n -> analysed(n + ".txt", Facts.whole(n))).toList());

    assertThat(documents()).extracting(DocumentFacts::document).containsExactlyElementsOf(names);
    assertThat(store.counts()).isEqualTo(new FactsStore.Counts(150, 0));
  }

  @Test
  void aDocumentLargerThanAColumnIsKeptInParts() {
    inventory("big.txt");
    DocumentFacts big = Facts.bare("big", "x".repeat(3 * FactsStore.PART_BYTES + 7));

    store.save(List.of(analysed("big.txt", big)));

    assertThat(documents()).containsExactly(big);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM facts", Long.class)).isEqualTo(4);
  }

  @Test
  void aSecondAnalysisReplacesTheFirst() {
    inventory("a.txt");
    store.save(List.of(analysed("a.txt", Facts.whole("a"))));

    store.save(List.of(analysed("a.txt", Facts.bare("a", "new"))));

    assertThat(documents()).containsExactly(Facts.bare("a", "new"));
  }

  @Test
  void aRejectedFileLosesItsFacts() {
    inventory("a.txt", "b.txt");
    store.save(List.of(analysed("a.txt", Facts.whole("a"))));

    reject("a.txt", "broken", "Cut short.", 7);
    reject("b.txt", "empty", "No bytes.", 0);

    assertThat(documents()).isEmpty();
    List<Rejection> rejections = new ArrayList<>();
    store.forEachRejection(rejections::add);
    assertThat(rejections)
        .containsExactly(
            new Rejection("a", "broken", "Cut short.", 7),
            new Rejection("b", "empty", "No bytes.", 0));
    assertThat(store.counts()).isEqualTo(new FactsStore.Counts(0, 2));
  }

  @Test
  void whatWasFoundInTheSameContentIsThereForAnotherAnalysis() {
    inventory("a.txt");
    DocumentFacts facts = Facts.whole("a");
    store.save(List.of(analysed("a.txt", facts)));
    SourceFile same = new SourceFile("a.txt", "a", 10, facts.sha256());

    assertThat(store.earlier(same, ANALYSIS::equals)).contains(facts);
    assertThat(store.earlier(same, "2-abc"::equals)).isEmpty();
    assertThat(store.earlier(new SourceFile("a.txt", "a", 10, "11"), ANALYSIS::equals)).isEmpty();
    assertThat(store.earlier(new SourceFile("b.txt", "b", 10, facts.sha256()), ANALYSIS::equals))
        .isEmpty();
  }

  @Test
  void whatIsRejectedTellsOneStateFromAnotherByItsReasonNotItsContent() {
    inventory("a.txt", "b.txt");
    store.save(List.of(analysed("a.txt", Facts.whole("a"))));
    Rejection rejection = new Rejection("b", "broken", "Cut short.", 7);
    store.reject(new RejectedFile("b.txt", "", rejection), ANALYSIS);
    String before = store.fingerprint();

    store.reject(new RejectedFile("b.txt", "11", rejection), ANALYSIS);
    assertThat(store.fingerprint()).isEqualTo(before);
    reject("b.txt", "empty", "No bytes.", 0);
    assertThat(store.fingerprint()).isNotEqualTo(before);
  }

  private void reject(String path, String reason, String detail, int line) {
    Rejection rejection = new Rejection(SourceFile.documentName(path), reason, detail, line);
    store.reject(new RejectedFile(path, "00", rejection), ANALYSIS);
  }

  private void inventory(String... paths) {
    long number = register.nextInventory();
    register.see(
        java.util.Arrays.stream(paths)
            .map(p -> new SourceFile(p, SourceFile.documentName(p), 10, "00"))
            .toList(),
        number,
        ANALYSIS);
    register.close(number, ANALYSIS, files -> 2);
  }

  private static AnalysedFile analysed(String path, DocumentFacts facts) {
    return new AnalysedFile(
        path, facts.document(), facts.sha256(), ANALYSIS, new FactsCodec().encode(facts));
  }

  private List<DocumentFacts> documents() {
    List<DocumentFacts> all = new ArrayList<>();
    store.forEach(all::add);
    return all;
  }
}
