package org.resolutionanalytics.batch.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Relation;

class ClausePairTest {

  /** Both texts are quoted as they are, though the difference writes what was kept only once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The [-old-]{+new+} well | The old well | The new well | The <old> well | The <new> well
          A program [-of-]{+for+} work of peace | A programme of work of peace | A program for work of peace \
            | A programme <of> work of peace | A program <for> work of peace
          Wells {+and rivers+} | Wells | Wells and rivers | Wells | Wells <and rivers>
          [-All-] Wells | All wells | Wells | <All> wells | Wells
          {+Wells+} | | Wells | | <Wells>
          [-Wells-] | Wells | | <Wells> |
          """)
  void marksTheWordsOfEachText(
      String difference, String earlier, String later, String markedEarlier, String markedLater) {
    ClausePair pair = new ClausePair(descent(difference), text(earlier), text(later));

    assertThat(marked(pair.earlierPieces())).isEqualTo(text(markedEarlier));
    assertThat(marked(pair.laterPieces())).isEqualTo(text(markedLater));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.mark() == Piece.Mark.KEPT ? piece.text() : "<" + piece.text() + ">")
        .collect(Collectors.joining());
  }

  private static Descent descent(String difference) {
    return new Descent(
        "op1",
        Relation.EDITED,
        "op1",
        1,
        false,
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        difference);
  }
}
