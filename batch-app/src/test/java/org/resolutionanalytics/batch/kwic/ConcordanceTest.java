package org.resolutionanalytics.batch.kwic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.ClauseRow;

class ConcordanceTest {
  private static final String TEXT =
      "Urges Member States to lower the cost of sending remittances, including the remittance of"
          + " wages, to zero;";

  @Test
  void aRowAMatchWithTheWordsAroundIt() {
    assertThat(rows(TEXT, 3, "remittance*"))
        .containsExactly(
            "cost of sending [remittances] , including the remittance",
            "remittances, including the [remittance] of wages, to");
  }

  @Test
  void punctuationIsShownAndNotCounted() {
    assertThat(rows("Debt (new, old) and relief.", 2, "old"))
        .containsExactly("Debt (new, [old] ) and relief");
  }

  @Test
  void theContextEndsWithTheClause() {
    assertThat(rows(TEXT, 99, "zero"))
        .containsExactly(
            "Urges Member States to lower the cost of sending remittances, including the remittance"
                + " of wages, to [zero] ;");
    assertThat(rows(TEXT, 99, "urges"))
        .singleElement()
        .asString()
        .startsWith(" [Urges] Member States");
  }

  @Test
  void withoutAWindowThereAreOnlyTheWords() {
    assertThat(rows(TEXT, 0, "remittance*")).containsExactly(" [remittances] ", " [remittance] ");
  }

  @Test
  void phrasesAndWildcardsMatchAsInALexicon() {
    assertThat(rows(TEXT, 0, "MEMBER states")).containsExactly(" [Member States] ");
    assertThat(rows(TEXT, 0, "remittance? including")).isEmpty();
    assertThat(rows(TEXT, 0, "wage?")).containsExactly(" [wages] ");
    assertThat(rows(TEXT, 0, "cost of *")).containsExactly(" [cost of sending] ");
  }

  @Test
  void eachPatternIsLookedForOnItsOwnTheLongerMatchFirst() {
    assertThat(rows("On climate change and climate policy", 0, "climate", "climate change"))
        .containsExactly(" [climate change] ", " [climate] ", " [climate] ");
  }

  @Test
  void patternsThatMatchAlikeAreOne() {
    assertThat(rows(TEXT, 0, "wages", " Wages ")).hasSize(1);
  }

  @Test
  void aRowSaysWhereItComesFrom() {

    assertThat(
            Cells.lines(
                table("A of b", List.of("B"), 1),
                "document symbol year section path pattern left match right start end"))
        .containsExactly("b,,,annex,annex1.1,B,of,b,,5,6");
  }

  @Test
  void withoutAPatternThereIsNoConcordance() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Concordance(List.of(), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Concordance(List.of(" "), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Concordance(List.of("a"), -1));
  }

  @Property(tries = 300)
  void aRowIsAPieceOfTheText(
      @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(max = 5) int window) {
    table(text, List.of("*"), window)
        .read(
            row -> {
              KwicMatch match = row.item();
              assertThat(match.words()).isEqualTo(text.substring(match.start(), match.end()));
              assertThat(text.substring(0, match.start()).strip()).endsWith(match.left());
              assertThat(text.substring(match.end()).strip()).startsWith(match.right());
            });
  }

  private static List<String> rows(String text, int window, String... patterns) {
    List<String> rows = new ArrayList<>();
    table(text, List.of(patterns), window)
        .read(
            row ->
                rows.add(
                    row.item().left() + " [" + row.item().words() + "] " + row.item().right()));
    return rows;
  }

  private static TableSource<ClauseRow<KwicMatch>> table(
      String text, List<String> patterns, int window) {
    return new Concordance(patterns, window)
        .table()
        .over(consumer -> consumer.accept(Facts.bare("b", text)));
  }
}
