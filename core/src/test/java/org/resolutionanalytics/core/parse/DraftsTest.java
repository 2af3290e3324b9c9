package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** Drafts of resolutions and decisions, and what is no draft though it looks like one. */
class DraftsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/C.3/80/L.990       | The General Assembly,                 | 80   | general_assembly
          A/80/L.990/Rev.1     | The General Assembly,                 | 80   | general_assembly
          A/L.990              | The General Assembly,                 |      | general_assembly
          A/ES-10/L.91         | The General Assembly,                 | ES-10 | general_assembly
          A/HRC/57/L.98        | The Human Rights Council,             | 57   | human_rights_council
          E/2031/L.30          | The Economic and Social Council,      | 2031 | ecosoc
          E/CN.6/2031/L.3      | The Commission on the Status of Women, | 2031 | commission_on_the_status_of_women
          S/2031/901           | The Security Council,                 |      | security_council
          """)
  void theSymbolSaysWhoseDraftItIs(String symbol, String opening, String session, String body) {
    ResolutionMetadata metadata =
        read(
            "United Nations %s\n\nDistr.: Limited\n12 March 2031\n\nNorland:* draft resolution\n\nPiers\n\n%s\n\n1. Requests all to act.\n"
                .formatted(symbol, opening));

    assertThat(metadata.kind()).isEqualTo(DocumentKind.DRAFT);
    assertThat(metadata.symbol()).hasToString("Optional[" + symbol + "]");
    assertThat(metadata.session().orElse("")).isEqualTo(session == null ? "" : session);
    assertThat(metadata.bodyId()).isEqualTo(body);
    assertThat(metadata.adoptedOn()).isEmpty();
    assertThat(metadata.title()).isEqualTo("Piers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland, Eastmark and Sudland:*/draft resolution",
        "Draft resolution submitted by the Chair of the Committee following/informal consultations",
        "Draft decision submitted by the Chair on the recommendation of the/Economic Council (decision 9)",
        "Draft resolution"
      })
  void theTitleFollowsTheSponsors(String sponsors) {
    String front = "A/C.5/80/L.990\n\n" + sponsors.replace('/', '\n');
    String text = "The General Assembly,\n\n1. Requests all to act.\n";

    assertThat(read(front + "\n\nPiers of\nthe lake\n\n" + text).title())
        .isEqualTo("Piers of the lake");
    assertThat(read(front + "\nPiers of\nthe lake\n" + text).title())
        .isEqualTo("Piers of the lake");
  }

  @Test
  void aDecisionMayBeOneSentence() {
    ResolutionMetadata metadata =
        read(
            """
            United Nations A/C.5/80/L.990

            Draft decision submitted by the Chair

            Questions deferred

            The General Assembly decides to defer consideration of the report on piers.
            """);

    assertThat(metadata.title()).isEqualTo("Questions deferred");
    assertThat(metadata.kind()).isEqualTo(DocumentKind.DRAFT);
  }

  @Test
  void anAdoptedTextMayNameItsDrafts() {
    ResolutionMetadata metadata =
        read(
            """
            Resolution adopted by the General Assembly on 21 December 2020

            [without reference to a Main Committee (A/75/L.990
            and A/75/L.990/Add.1)]

            75/999. Piers

            The General Assembly,

            1. Requests all to act.
            """);

    assertThat(metadata.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(metadata.symbol()).hasToString("Optional[A/RES/75/999]");
  }

  @Test
  void anAmendmentIsRejectedThoughItsFirstSentenceIsWrapped() {
    assertThat(
            code(
                "Norland and Sudland: amendment to\ndraft resolution A/80/L.9\n\nDelete paragraph 9.\n"))
        .isEqualTo("amendment");
  }

  @Test
  void anAmendmentIsRejectedThoughItsTitleOpensLikeAReason() {
    assertThat(
            code(
                "Strengthening of the use of lamps\n\nNorland:* amendment to draft resolution"
                    + " A/80/L.9\n\nDelete operative paragraph 9.\n"))
        .isEqualTo("amendment");
  }

  @Test
  void aListOfPhrasesIsRejected() {
    assertThat(code("Affirming\nAlarmed by\nBearing in mind\nRecalling\nRecognizing\n"))
        .isEqualTo("phrase-list");
    assertThat(code("Phrases\n\nRecalling,\n\nNoting,\n\n1. Decides;\n2. Requests;\n3. Urges;\n"))
        .isEqualTo("phrase-list");
    assertThat(code("Phrases\n\nAffirming, Alarmed by, Bearing in mind, Recalling, Recognizing\n"))
        .isEqualTo("phrase-list");
  }

  private static String code(String text) {
    ParseResult result = new ResolutionParser(Rules.shipped()).parse(SourceText.of("x", text));
    assertThat(result.resolution()).isEmpty();
    return result.diagnostics().get(0).code();
  }

  private static ResolutionMetadata read(String text) {
    return new ResolutionParser(Rules.shipped())
        .parse(SourceText.of("x", text))
        .resolution()
        .orElseThrow()
        .metadata();
  }
}
