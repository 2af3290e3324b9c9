package org.resolutionanalytics.core.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Body;

/** What a reference means depends on the document that it is in. */
class CitationFinderTest {

  @Test
  void itsResolutionIsTheAdoptingBodys() {
    String clause = "Recalling its resolution S-5/1,";

    assertThat(Citations.symbols(Body.GENERAL_ASSEMBLY, clause)).containsExactly("A/RES/S-5/1");
    assertThat(Citations.symbols(Body.HUMAN_RIGHTS_COUNCIL, clause))
        .containsExactly("A/HRC/RES/S-5/1");
  }

  @Test
  void shortNamesFollowTheAdoptingBodyAndThenTheLatestMention() {
    String clause = "Recalling Council resolution 32/4,";

    assertThat(Citations.symbols(Body.HUMAN_RIGHTS_COUNCIL, clause))
        .containsExactly("A/HRC/RES/32/4");
    assertThat(Citations.symbols(Body.GENERAL_ASSEMBLY, clause)).containsExactly("A/HRC/RES/32/4");
  }

  @Test
  void aCommissionIsTheOneThatTheDocumentNamedLast() {
    assertThat(
            Citations.symbols(
                Body.ECONOMIC_AND_SOCIAL_COUNCIL,
                "Noting the work of the Commission on Narcotic Drugs,",
                "Recalling Commission resolution 55/1 and its resolution 2012/12,"))
        .containsExactly("E/CN.7/RES/55/1", "E/RES/2012/12");
  }

  @Test
  void aDateTellsTheAssemblyFromTheHumanRightsCouncil() {
    assertThat(
            Citations.symbols(
                Body.GENERAL_ASSEMBLY,
                "Recalling resolutions 31/5 of 23 March 2016 and 31/5 of 10 December 1976,"))
        .containsExactly("A/HRC/RES/31/5", "A/RES/31/5");
  }

  @Test
  void noResolutionIsYoungerThanTheDocument() {
    String clause = "Noting the wish of the Human Rights Council in its resolution 60/4,";

    assertThat(
            Citations.FINDER.find(
                Citations.resolution(
                    Body.GENERAL_ASSEMBLY, Optional.of(LocalDate.of(2006, 12, 19)), clause)))
        .extracting(c -> c.symbol().orElse("-"))
        .containsExactly("A/RES/60/4");
  }

  @Test
  void anUncertainOrganLeavesTheSymbolEmpty() {
    assertThat(Citations.in(Body.GENERAL_ASSEMBLY, "Recalling resolution 6/3,"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.symbol()).isEmpty();
              assertThat(c.title()).isEqualTo("resolution 6/3");
            });
  }

  @Test
  void aDocumentDoesNotChangeHowTheNextIsRead() {
    String clause = "Recalling Commission resolution 55/1,";
    Citations.in(Body.OTHER, "Noting the Commission on Narcotic Drugs,", clause);

    assertThat(Citations.symbols(Body.OTHER, clause)).containsExactly("-");
  }

  @Test
  void referencesComeByClause() {
    assertThat(
            Citations.in(Body.GENERAL_ASSEMBLY, "Recalling its resolution 65/1,", "Noting A/65/2,"))
        .extracting(c -> c.path().value() + " " + c.matchedText())
        .containsExactly("pp1 65/1", "pp2 A/65/2");
  }
}
