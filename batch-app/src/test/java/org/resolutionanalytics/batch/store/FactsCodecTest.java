package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.theme.ThemeMention;

class FactsCodecTest {

  @Test
  void everyFactComesBack() {
    DocumentFacts facts = Facts.whole("A_RES_70_1");

    assertThat(decoded(facts)).isEqualTo(facts);
  }

  @Test
  void absentFactsStayAbsent() {
    DocumentFacts facts = Facts.bare("notes", "Text");

    assertThat(decoded(facts)).isEqualTo(facts);
  }

  @Property(tries = 200)
  void anyTextComesBack(@ForAll @StringLength(min = 1, max = 300) String text) {
    // Half a surrogate pair has no form in UTF-8; no reader of files gives one.
    String whole = text.replaceAll("[\\x{D800}-\\x{DFFF}]", "?");

    assertThat(decoded(Facts.bare("d", whole))).isEqualTo(Facts.bare("d", whole));
  }

  @Property(tries = 200)
  void anyNumberComesBack(@ForAll @IntRange(min = 0) int number) {
    FactsOutput out = new FactsOutput();
    out.number(number);

    assertThat(new FactsInput(out.toByteArray()).number()).isEqualTo(number);
  }

  @Test
  void matchedWordsThatDifferFromTheTextComeBackToo() {
    DocumentFacts whole = Facts.whole("d");
    ClauseFacts first = whole.clauses().get(0);
    ClauseFacts odd =
        new ClauseFacts(
            first.section(),
            first.path(),
            first.number(),
            first.level(),
            first.openingPhrase(),
            first.openingVerb(),
            first.words(),
            first.text(),
            first.firstLine(),
            first.lastLine(),
            List.of(new ThemeMention(Facts.CRISIS, "crisis", "CRISIS", 59, 65)),
            first.actors(),
            first.requests(),
            first.citations(),
            Mandates.NONE,
            List.of());
    DocumentFacts facts =
        new DocumentFacts(
            "d", whole.sha256(), whole.metadata(), List.of(), List.of(), List.of(odd));

    assertThat(decoded(facts)).isEqualTo(facts);
  }

  @Test
  void repeatedTextsAreStoredOnce() {
    ClauseFacts clause = Facts.whole("d").clauses().get(1);
    DocumentFacts once = with(List.of(clause));
    DocumentFacts twice = with(List.of(clause, clause));

    int more = new FactsCodec().encode(twice).length - new FactsCodec().encode(once).length;

    assertThat(more).isLessThan(clause.text().length() + 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1945-12-31", "1970-01-01", "2026-11-29", "9999-12-31"})
  void anyDayComesBack(LocalDate day) {
    FactsOutput out = new FactsOutput();
    out.date(Optional.of(day));
    out.date(Optional.empty());
    FactsInput in = new FactsInput(out.toByteArray());

    assertThat(in.date()).contains(day);
    assertThat(in.date()).isEmpty();
  }

  @Test
  void anotherVersionIsRefused() {
    byte[] bytes = new FactsCodec().encode(Facts.whole("d"));
    bytes[0] = FactsCodec.VERSION + 1;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactsCodec().decode(bytes))
        .withMessageContaining("version " + (FactsCodec.VERSION + 1));
  }

  @Test
  void equalActorsOfSeveralDocumentsAreOneObject() {
    FactsCodec codec = new FactsCodec();
    DocumentFacts one = codec.decode(codec.encode(Facts.whole("a")));
    DocumentFacts two = codec.decode(codec.encode(Facts.whole("b")));

    assertThat(one.clauses().get(1).actors().get(0).actor())
        .isSameAs(two.clauses().get(1).actors().get(0).actor());
  }

  private static DocumentFacts with(List<ClauseFacts> clauses) {
    DocumentFacts whole = Facts.whole("d");
    return new DocumentFacts("d", whole.sha256(), whole.metadata(), List.of(), List.of(), clauses);
  }

  private static DocumentFacts decoded(DocumentFacts facts) {
    FactsCodec codec = new FactsCodec();
    return codec.decode(codec.encode(facts));
  }
}
