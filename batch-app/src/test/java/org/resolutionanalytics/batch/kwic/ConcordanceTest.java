package org.resolutionanalytics.batch.kwic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
    List<String> rows = new ArrayList<>();
    new Concordance(passages("A of b"), List.of("B"), 1)
        .read(row -> rows.add(Arrays.toString(row)));

    assertThat(rows).containsExactly("[d, A/RES/1/1, 2010, operative, op1, B, of, b, null, 5, 6]");
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
              int start = (int) Objects.requireNonNull(row[9]);
              int end = (int) Objects.requireNonNull(row[10]);
              assertThat(row[7]).isEqualTo(text.substring(start, end));
              assertThat(text.substring(0, start).strip()).endsWith(Objects.toString(row[6], ""));
              assertThat(text.substring(end).strip()).startsWith(Objects.toString(row[8], ""));
            });
  }

  private static List<String> rows(String text, int window, String... patterns) {
    List<String> rows = new ArrayList<>();
    new Concordance(passages(text), List.of(patterns), window)
        .read(row -> rows.add(part(row[6]) + " [" + row[7] + "] " + part(row[8])));
    return rows;
  }

  private static String part(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
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
