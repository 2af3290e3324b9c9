package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.core.resolution.Clause;

/** Which paragraphs a text has, and in which section each is. */
class StructureTest {
  /** A paragraph of wrapped lines, which shows how wide they are. */
  static final String WRAPPED =
      """
      Noting the work of the keepers of the lights of the islands and of the piers
      of the harbours, who row out to the boats of the fishermen in all weathers
      and whose reports on the state of the waters have been of much use to the
      members of the Board and to all who sail in these waters in the long winter
      months of the year,
      """;

  @ParameterizedTest
  @CsvSource({
    "Recognising, recognize",
    "Recognizing, recognize",
    "Emphasising also, emphasize",
    "Echoing, echo",
    "Being aware, be aware",
    "Willing, be willing",
    "Responding to, respond to"
  })
  void opensAParagraphOfThePreamble(String opening, String verb) {
    List<Clause> clauses =
        parse("The Council,\n" + WRAPPED + opening + " the boats,\n1. Decides to row.");

    assertThat(clauses.get(1).text()).isEqualTo(opening + " the boats,");
    assertThat(clauses.get(1).opening().orElseThrow().verb()).isEqualTo(verb);
  }

  @Test
  void aBodyThatDoesSomethingWithinTheActsOpensNoPart() {
    String acts = "The General Assembly,\n\nRecalling boats,\n\n1. Decides to row.\n\n";

    assertThat(outline(acts + "The General Assembly, in cooperation with the keepers, shall meet."))
        .hasSize(3)
        .last()
        .asString()
        .endsWith(" The General Assembly, in cooperation with the keepers, shall meet.");
    assertThat(outline(acts + "The General Assembly, Recalling oars,\n\n1. Decides to sail."))
        .contains("B.pp1 Recalling oars,", "B.op1 Decides to sail.");
  }

  @Test
  void aBodyQuotedWithinTheTextDoesNotOpenIt() {
    String body = "\u201cThe Security Council:\n";

    assertThat(
            outline(
                "Recalling the boats,\n\n1. Decides to say:\n\n"
                    + body
                    + "\n2. Requests a report."))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .contains("pp1", "op1", "op2");
    assertThat(outline("It took the text:\n\n" + body + "\nRecalling boats,\n\n1. Decides to row."))
        .containsExactly("pp1 Recalling boats,", "op1 Decides to row.");
  }

  @Test
  void aBlankInsideTheFirstWordHidesNoOpening() {
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + "Stress ing the need for boats,\n"
                    + "Strongl y condemning the theft of oars,\n1. Decides to row."))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("pp1", "pp2", "pp3", "op1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"United Nations boats", "Concerned Member States", "United Kingdom"})
  void anAdjectiveBeforeANameOpensNothing(String name) {
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + "Noting the work of the keepers of the lights of the islands, the Board, the\n"
                    + "fishermen of all of the harbours of the country and of others far away,\n"
                    + name
                    + " and the keepers of the piers,\n1. Decides to row."))
        .hasSize(3);
  }

  @Test
  void aBodyNamedWithinASentenceOpensNoPart() {
    assertThat(
            outline(
                "The General Assembly,\n"
                    + WRAPPED
                    + "Recalling the decisions on the boats of the fishermen that were taken by the Board,\n"
                    + "the General Assembly, the keepers of the lights and the fishermen,\n"
                    + "1. Decides to row."))
        .hasSize(3);
  }

  @Test
  void actsAmongReasonsBelongToThePreamble() {
    assertThat(
            outline(
                "The Council,\n\nNoting the lake,\n\nRecalls that boats are few,\n\n"
                    + "Aware of the cost,\n\nExpresses its thanks,\n\n1. Decides to row."))
        .containsExactly(
            "pp1 Noting the lake,",
            "pp2 Recalls that boats are few,",
            "pp3 Aware of the cost,",
            "pp4 Expresses its thanks,",
            "op1 Decides to row.");
  }

  @Test
  void actsWithoutNumbersStayActs() {
    assertThat(
            outline(
                "The Council,\n\nNoting the lake,\n\nDecides to row,\n\nRequests a report.\n\n"
                    + "Adopts the following plan:\n\n1. Boats are to be built."))
        .containsExactly(
            "pp1 Noting the lake,",
            "op0+1 Decides to row,",
            "op0+2 Requests a report.",
            "op0+3 Adopts the following plan:",
            "op1 Boats are to be built.");
  }

  @Test
  void reasonsOfAnAnnexAreSeparated() {
    assertThat(
            outline(
                "The Council,\n1. Adopts the text below.\nAnnex\n"
                    + WRAPPED
                    + "Convinced that boats float,\nAware that lakes dry,\nArticle 1"))
        .contains("annex1.p2 Convinced that boats float,", "annex1.p3 Aware that lakes dry,");
  }

  private static List<Clause> parse(String text) {
    return FixtureTest.parse("x", text).resolution().orElseThrow().clauses();
  }

  private static List<String> outline(String text) {
    return parse(text).stream().map(clause -> clause.path() + " " + clause.text()).toList();
  }
}
