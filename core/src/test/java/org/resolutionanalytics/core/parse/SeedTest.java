package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** A/RES/65/170 as copied out of a PDF, read exactly. */
class SeedTest {
  private static ParseResult result;
  private static Resolution resolution;

  @BeforeAll
  static void parse() throws IOException {
    Path seed = Path.of("..", "seeds", "A_RES_65_170.txt");
    result =
        new ResolutionParser(Rules.shipped())
            .parse(SourceText.of("A_RES_65_170", Files.readString(seed)));
    resolution = result.resolution().orElseThrow();
  }

  @Test
  void readsTheMetadata() {
    assertThat(resolution.metadata())
        .isEqualTo(
            new ResolutionMetadata(
                Optional.of(new ResolutionSymbol("A/RES/65/170")),
                Body.GENERAL_ASSEMBLY,
                Optional.of("65"),
                "International migration and development",
                Optional.of(LocalDate.of(2010, 12, 20)),
                Optional.of("69"),
                Optional.empty(),
                Optional.empty()));
    assertThat(resolution.metadata().year()).contains(2010);
  }

  @Test
  void findsTheClauses() {
    List<String> paths = resolution.clauses().stream().map(c -> c.path().value()).toList();
    assertThat(paths).hasSize(52).startsWith("pp1", "pp2").contains("pp24", "op1").endsWith("op28");
    assertThat(resolution.clauses()).filteredOn(c -> c.section() == Section.PREAMBULAR).hasSize(24);
    assertThat(resolution.clauses())
        .filteredOn(c -> c.section() == Section.OPERATIVE)
        .hasSize(28)
        .allSatisfy(c -> assertThat(c.level()).isEqualTo(1))
        .allSatisfy(c -> assertThat(c.path().value()).isEqualTo("op" + c.number()));
    assertThat(resolution.clauses()).allSatisfy(c -> assertThat(c.opening()).isPresent());
  }

  @Test
  void joinsWhatPageEndsBreak() {
    assertThat(clause("op3").text()).contains("international migration, including regular and");
    assertThat(clause("op22").text()).contains("the multidimensional nature of");
  }

  @Test
  void repairsWordsAndTakesOutTheNumbersOfFootnotes() {
    assertThat(clause("pp2").text())
        .contains("World Summit Outcome, its resolution 60/265 of 30 June 2006")
        .endsWith("adopted on 24 December 2008,");
    assertThat(clause("pp4").text()).contains("its outcome document and follow-up");
    assertThat(clause("pp6").text())
        .contains("Discrimination against Women and the Convention on the Rights of the Child,");
    assertThat(clause("pp7").text()).contains("to the Secretary-General to continue");
    assertThat(clause("pp10").text()).contains("of the General Assembly of the 2006 High-level");
    assertThat(clause("op25").text()).contains("the Secretary-General on this item");
    assertThat(clause("op22").text()).contains("in Belgium in 2007, followed by");
  }

  @Test
  void losesNothing() {
    ParseInvariants.check(result);
  }

  private static Clause clause(String path) {
    return resolution.clauses().stream()
        .filter(c -> c.path().value().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
