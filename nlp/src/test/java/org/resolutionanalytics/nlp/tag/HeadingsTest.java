package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings between a paragraph and its items. */
class HeadingsTest {

  @Test
  void aHeadingBetweenAChapeauAndItsItemsAsksNothing() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Decides that UNMIL shall have the following mandate:")
            .operative("op1+1", "Protection of wells:")
            .below("op1+1", "op1+1(a)", 2, "to guard the wells;")
            .below("op1+1", "op1+1(b)", 2, "Work with millers")
            .below("op1+1(b)", "op1+1(b)(i)", 3, "To count the mills;")
            .tag();
    assertThat(tagged.stream().map(clause -> clause.requests().size()))
        .containsExactly(0, 0, 1, 0, 1);
    assertThat(tagged.get(2).requests().get(0).addressee().id()).isEqualTo("unmil");
    assertThat(tagged.get(2).requests().get(0).action()).isEqualTo("to guard the wells");
    assertThat(tagged.get(4).requests().get(0).action()).isEqualTo("To count the mills");
  }

  @Test
  void aPlainParagraphBehindAChapeauIsNoHeading() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Decides that UNMIL shall guard:")
            .below("op1", "op1(a)", 2, "The wells;")
            .operative("op2", "Takes note of the annex:")
            .below("op2", "op2(a)", 2, "To guard the mills;")
            .tag();
    assertThat(tagged.get(3).requests()).isEmpty();
  }
}
