package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.jdbc.core.JdbcTemplate;

class FactsStoreTest {
  private static final String ANALYSIS = "1-abc";
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final FactsStore store = new FactsStore(jdbc);
  private final Register register = new Register(jdbc);

  @Test
  void documentsComeBackOrderedByName() {
    List<String> names =
        new ArrayList<>(IntStream.range(0, 150).mapToObj("d%03d"::formatted).toList());
    inventory(names.stream().map(n -> n + ".txt").toArray(String[]::new));
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    save(reversed.stream().map(Facts::whole).toArray(DocumentFacts[]::new));

    assertThat(documents()).extracting(DocumentFacts::document).containsExactlyElementsOf(names);
  }

  @Test
  void aDocumentLargerThanAColumnIsKeptInPieces() {
    inventory("big.txt");
    DocumentFacts big = Facts.bare("big", "x".repeat(3 * Pieces.BYTES + 7));

    save(big);

    assertThat(documents()).containsExactly(big);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM facts", Long.class)).isEqualTo(4);
  }

  @Test
  void aSecondAnalysisReplacesTheFirst() {
    inventory("a.txt");
    save(Facts.whole("a"));

    save(Facts.bare("a", "new"));

    assertThat(documents()).containsExactly(Facts.bare("a", "new"));
  }

  @Test
  void aRejectedFileLosesItsFacts() {
    inventory("a.txt");
    save(Facts.whole("a"));

    store.save(
        List.of(new Outcome.Rejected(unit("a.txt"), RejectionReason.BROKEN, "Cut short.", 7)),
        ANALYSIS);

    assertThat(documents()).isEmpty();
    List<Rejection> rejections = new ArrayList<>();
    register.forEachRejection(rejections::add);
    assertThat(rejections).containsExactly(new Rejection("a", "broken", "Cut short.", 7, "a.txt"));
  }

  @Test
  void theFactsOfTheSameContentServeAnotherAnalysis() {
    inventory("a.txt");
    DocumentFacts facts = Facts.whole("a");
    save(facts);
    SourceUnit same = unit("a.txt").withSha256(facts.sha256());

    assertThat(store.earlier(same, ANALYSIS::equals)).contains(facts);
    assertThat(store.earlier(same, "2-abc"::equals)).isEmpty();
    assertThat(store.earlier(unit("a.txt"), ANALYSIS::equals)).isEmpty();
    assertThat(store.earlier(unit("b.txt").withSha256(facts.sha256()), ANALYSIS::equals)).isEmpty();
  }

  /** A value, its name, its analysis and its checksum. That no bit is lost: ChecksumTest. */
  @Test
  void aFlippedBitOfAValueIsFound() {
    inventory("a.txt", "b.txt");
    save(Facts.whole("a"), Facts.whole("b"));
    byte[] intact =
        jdbc.queryForObject("SELECT payload FROM facts WHERE document = 'a'", byte[].class);
    // One bit of almost every byte, each at another place in its byte.
    for (int bit = 0; bit < intact.length * 8; bit += 9) {
      byte[] damaged = intact.clone();
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
      jdbc.update("UPDATE facts SET payload = ? WHERE document = 'a'", (Object) damaged);
      assertThatThrownBy(this::documents)
          .as("bit %d", bit)
          .isInstanceOf(DamagedFactsException.class);
    }
    jdbc.update("UPDATE facts SET payload = ? WHERE document = 'a'", (Object) intact);
    assertThat(documents()).hasSize(2);
    for (String damage :
        List.of("checksum = checksum + 1", "analysis = '1-abd'", "document = 'aa'")) {
      jdbc.update("UPDATE facts SET " + damage + " WHERE document = 'a'");
      assertThatThrownBy(this::documents).as(damage).isInstanceOf(DamagedFactsException.class);
      assertThat(store.analyseDamagedAgain()).as(damage).containsExactly("a");
      save(Facts.whole("a"));
    }
  }

  @Test
  void aMissingValueIsFound() {
    inventory("a.txt", "b.txt");
    save(Facts.whole("a"), Facts.whole("b"));
    jdbc.update("DELETE FROM facts WHERE document = 'b'");

    assertThatThrownBy(this::documents).isInstanceOf(DamagedFactsException.class);
    assertThat(store.analyseDamagedAgain()).containsExactly("b");
    assertThat(register.counts().waiting()).isEqualTo(1);
    save(Facts.whole("b"));
    assertThat(documents()).containsExactly(Facts.whole("a"), Facts.whole("b"));
  }

  @Test
  void damagedFactsAreNotRenewedWithAnotherLexicon() {
    inventory("a.txt");
    DocumentFacts facts = Facts.whole("a");
    save(facts);
    jdbc.update("UPDATE facts SET checksum = checksum + 1");

    assertThat(store.earlier(unit("a.txt").withSha256(facts.sha256()), ANALYSIS::equals)).isEmpty();
  }

  private void inventory(String... paths) {
    long number = register.nextInventory();
    register.see(
        Arrays.stream(paths).map(FactsStoreTest::unit).toList(),
        number,
        ANALYSIS,
        SourceLimits.DEFAULT);
    register.close(number, ANALYSIS);
  }

  private void save(DocumentFacts... facts) {
    List<Outcome> outcomes = new ArrayList<>();
    for (DocumentFacts one : facts) {
      outcomes.add(new Outcome.Analysed(unit(one.document() + ".txt"), one));
    }
    store.save(outcomes, ANALYSIS);
  }

  private static SourceUnit unit(String path) {
    return SourceUnit.file(path, 10, "00");
  }

  private List<DocumentFacts> documents() {
    List<DocumentFacts> all = new ArrayList<>();
    store.forEach(all::add);
    return all;
  }
}
