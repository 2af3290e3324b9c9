package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import org.junit.jupiter.api.Test;

/** In which forms paragraphs are numbered. */
class NumberingTest {
  /** A paragraph of the preamble in full lines. */
  private static final String WRAPPED =
      """
      The Council,
      Noting the work of the keepers of the lights of the islands and of the piers
      of the harbours, who row out to the boats of the fishermen in all weathers
      and whose reports on the state of the waters have been of much use to the
      members of the Board and to all who sail in these waters in the long winters,
      """;

  @Test
  void aTargetsNumberMayBeAloneOnItsLineBelowAFullOne() {
    String full = "By 2031, build the lights of the islands and the piers of all of the harbours";

    assertThat(
            outline(
                WRAPPED + "1. Adopts the goals.\n1.1\n" + full + "\n1.2\n" + full + "\n1.a\nRow"))
        .contains("op1.1 " + full, "op1.2 " + full, "op1.a Row");
  }

  @Test
  void aNumberThatASentenceAnnouncesIsNoTargets() {
    String full = "1.1 By 2031, build the lights of the islands and the piers, as in paragraph";

    assertThat(outline(WRAPPED + "1. Adopts the goals.\n" + full + "\n1.2\n"))
        .contains("op" + full + " 1.2");
  }

  @Test
  void aNumberBeforeALetterStartsAParagraphThoughOneIsMissing() {
    assertThat(
            outline(
                WRAPPED
                    + "1. Decides to row.\nAnnex\n1. The keepers of the lights of the islands and of"
                    + " the piers are here.\n3. (a) Oars are long;\n(b) Oars are thin.\n"))
        .contains("annex1.3(a) Oars are long;", "annex1.3(b) Oars are thin.");
  }
}
