package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

class CorrectionTest {

  @Test
  void tellsBothFormsOfTheWordsAndTheLine() throws IOException {
    assertThat(corrections("A_RES_74_914"))
        .contains(
            "pp1 SPLIT_WORD 7: Assembl y -> Assembly",
            "pp1 LOST_HYPHEN 8: SecretaryGeneral -> Secretary-General",
            "pp2 FOOTNOTE_MARK 11: plan, 1 -> plan,",
            "op1 LOST_HYPHEN 13: seventyfifth -> seventy-fifth",
            "op2 FOOTNOTE_MARK 22: again, 3 -> again,");
    assertThat(corrections("S_RES_910_1971"))
        .contains("pp2 LINE_HYPHEN 7: Govern- ment -> Government");
  }

  @Test
  void cleanTextIsLeftAlone() throws IOException {
    assertThat(corrections("A_RES_74_913")).isEmpty();
    assertThat(corrections("A_RES_74_915")).allMatch(c -> c.contains("FOOTNOTE_MARK"));
  }

  @Test
  void aWordWithoutEndIsQuotedInPart() {
    String word = "lamps,4".repeat(500);

    assertThat(withMark("Noting " + word + " and lights,"))
        .isNotEmpty()
        .allMatch(correction -> correction.length() < 400);
  }

  /** Figures that belong to the text, in a text that has marks of notes as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recalling its statement of 3 May 2030 (S/PRST/2030/10),17 August 2030 and 4 May 2031,",
        "Noting the meetings on lamps held in Lima, 3 and 4 May 2030, with thanks,",
        "Noting the list in document INFCIRC/254/Rev.7/Part2 and its annex,",
        "Noting that phase2 of the plan begins and that goal5 remains,",
        "Noting the ports of Lima,12 per cent of the lamps,",
        "Noting that it is agreed (a) to report,1) to light lamps,",
      })
  void aFigureOfTheTextIsNoMark(String paragraph) {
    assertThat(withMark(paragraph)).containsExactly("pp2 FOOTNOTE_MARK: lamps1 -> lamps");
  }

  @Test
  void aLetterThatWasReadAsAFigureIsNoMark() {
    assertThat(withMark("Noting internationa1 lamps and international lights of Africa2 today,"))
        .containsExactly(
            "pp1 FOOTNOTE_MARK: Africa2 -> Africa", "pp2 FOOTNOTE_MARK: lamps1 -> lamps");
  }

  private static List<String> withMark(String paragraph) {
    String text = "The Council,\n\n%s\n\nWelcoming its lamps1 and lights,\n\n1. Thanks all.";
    SourceText source = SourceText.of("S_RES_2031_2030", text.formatted(paragraph));
    return new ResolutionParser(Rules.shipped())
        .parse(source).corrections().stream()
            .map(c -> "%s %s: %s -> %s".formatted(c.path(), c.kind(), c.sourceWords(), c.words()))
            .toList();
  }

  @Test
  void remarksHaveLines() throws IOException {
    List<Remark> remarks = result("no_opening_line").remarks();
    assertThat(remarks).extracting(Remark::code).contains("number-missing");
    assertThat(remarks)
        .filteredOn(r -> r.code().equals("number-missing"))
        .extracting(Remark::line)
        .containsExactly(3);
  }

  private static ParseResult result(String name) throws IOException {
    return FixtureTest.parse(name, FixtureTest.text(name));
  }

  private static List<String> corrections(String name) throws IOException {
    return result(name).corrections().stream()
        .map(
            c ->
                "%s %s %d: %s -> %s"
                    .formatted(c.path(), c.kind(), c.line(), c.sourceWords(), c.words()))
        .toList();
  }
}
