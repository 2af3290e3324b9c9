package org.resolutionanalytics.nlp.lineage.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.nlp.lineage.SampleCorpus;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.rule.RuleBook;

class AgreedWordingsTest {
  private static final String STATEMENT =
      "Noting that clean wells protect the health of the children who live in the valley,";
  private static final String NEARLY =
      "Noting that clean wells protect the health of the children who live in the mountains,";
  private static final String SEIZED = "Decides to remain seized of the matter.";

  @Test
  void theSameWordingHasItsEarliestAndLatestPlace() {
    AgreedWordings agreed =
        agreed(List.of(List.of("Thanks the millers;", STATEMENT), List.of("Also " + STATEMENT)));

    assertThat(agreed.of(new Place(1, 0)))
        .contains(new AgreedWording(Match.VERBATIM, new Place(0, 1), new Place(1, 0), 2, 2, 1, 2));
    assertThat(agreed.of(new Place(0, 0))).isEmpty();
  }

  @Test
  void aPartMayBeExchanged() {
    AgreedWordings agreed = agreed(List.of(List.of(STATEMENT), List.of(NEARLY)));

    assertThat(agreed.of(new Place(0, 0)))
        .map(AgreedWording::match)
        .isEqualTo(Optional.of(Match.NEAR));
  }

  @Test
  void likeWordsAboutSomethingElseAreNotTheSame() {
    AgreedWordings agreed =
        agreed(
            List.of(
                List.of(STATEMENT),
                List.of(
                    "Noting that dry wells threaten the harvest of the farmers of the valley,")));

    assertThat(agreed.of(new Place(0, 0))).isEmpty();
  }

  @Test
  void aWordingWithinOneDocumentIsNotAgreedLanguage() {
    AgreedWordings agreed = agreed(List.of(List.of(STATEMENT, STATEMENT)));

    assertThat(agreed.of(new Place(0, 0))).isEmpty();
  }

  @Test
  void stockPhrasesAreFormulas() {
    AgreedWordings agreed = agreed(List.of(List.of(SEIZED), List.of(SEIZED)));

    assertThat(agreed.of(new Place(0, 0)))
        .map(AgreedWording::match)
        .isEqualTo(Optional.of(Match.FORMULA));
  }

  @Test
  void aStockPhraseAboutAnotherObjectIsAFormula() {
    AgreedWordings agreed =
        agreed(
            List.of(
                List.of(
                    "Decides to extend the mandate of the Keepers of Wells of the valley and of their helpers until 31 May;"),
                List.of(
                    "Decides to extend the mandate of the Keepers of Mills of the valley and of their helpers until 31 May;")));

    assertThat(agreed.of(new Place(0, 0)))
        .map(AgreedWording::match)
        .isEqualTo(Optional.of(Match.FORMULA));
  }

  @Test
  void shortWordingsOfManySeriesAreFormulas() {
    List<List<String>> documents = new ArrayList<>();
    IntStream.range(0, 8)
        .forEach(i -> documents.add(List.of("Mindful of the wells of all people,")));

    assertThat(agreed(documents).of(new Place(3, 0)))
        .map(AgreedWording::match)
        .isEqualTo(Optional.of(Match.FORMULA));
  }

  /** Each document is a series of its own; their dates are in their order. */
  private static AgreedWordings agreed(List<List<String>> documents) {
    WordReader reader = new WordReader(RuleBook.shipped());
    int[] numbers = IntStream.range(0, documents.size()).toArray();
    return new AgreedWordings(
        SampleCorpus.of(reader, documents),
        new DocumentGroups(numbers, new int[documents.size()], numbers),
        reader);
  }
}
