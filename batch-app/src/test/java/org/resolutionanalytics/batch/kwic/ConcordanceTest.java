package org.resolutionanalytics.batch.kwic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.core.resolution.Section;

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
    Concordance concordance = new Concordance(passages("A of b"), List.of("B"), 1);

    assertThat(
            Cells.lines(
                concordance,
                "document symbol year section path pattern left match right start end"))
        .containsExactly("d,A/RES/1/1,2010,operative,op1,B,of,b,,5,6");
  }

  @Test
  void withoutAPatternThereIsNoConcordance() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concordance(passages(TEXT), List.of(), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concordance(passages(TEXT), List.of(" "), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concordance(passages(TEXT), List.of("a"), -1));
  }

  @Property(tries = 300)
  void aRowIsAPieceOfTheText(
      @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(max = 5) int window) {
    new Concordance(passages(text), List.of("*"), window)
        .read(
            row -> {
              assertThat(row.match()).isEqualTo(text.substring(row.start(), row.end()));
              assertThat(text.substring(0, row.start()).strip()).endsWith(row.left());
              assertThat(text.substring(row.end()).strip()).startsWith(row.right());
            });
  }

  private static List<String> rows(String text, int window, String... patterns) {
    List<String> rows = new ArrayList<>();
    new Concordance(passages(text), List.of(patterns), window)
        .read(row -> rows.add(row.left() + " [" + row.match() + "] " + row.right()));
    return rows;
  }

  private static PassageSource passages(String... texts) {
    List<Passage> passages =
        Arrays.stream(texts)
            .map(
                text ->
                    new Passage(
                        "d", "A/RES/1/1", Optional.of(2010), Section.OPERATIVE, "op1", text))
            .toList();
    return passages::forEach;
  }
}
