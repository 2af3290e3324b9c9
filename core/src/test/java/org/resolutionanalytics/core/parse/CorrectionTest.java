package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
