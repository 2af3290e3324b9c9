package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** Decisions that are one sentence, and the numbers of decisions. */
class DecisionsTest {
  private static Resolution read(String text) {
    SourceText source = SourceText.of("text", text);
    return new ResolutionParser(Rules.shipped()).parse(source).resolution().orElseThrow();
  }

  private static List<String> clauses(String text) {
    return read(text).clauses().stream().map(c -> c.path() + " " + c.text()).toList();
  }

  @Test
  void theReportOfAMeetingIsAnAct() {
    String text =
        """
        79/401. Appointment of ferrymen

        At its 79th plenary meeting, on 12 December 2024, the
        General Assembly, recalling its resolution 60/1 of 16 September 2005, decided:

        (a) To appoint three ferrymen;

        (b) To hear them at its eightieth session.
        """;
    Resolution resolution = read(text);

    assertThat(clauses(text))
        .containsExactly(
            "op1 At its 79th plenary meeting, on 12 December 2024, the General Assembly, recalling"
                + " its resolution 60/1 of 16 September 2005, decided:",
            "op1(a) To appoint three ferrymen;",
            "op1(b) To hear them at its eightieth session.");
    assertThat(resolution.metadata().kind()).isEqualTo(DocumentKind.DECISION);
    assertThat(resolution.metadata().meeting()).contains("79");
    assertThat(resolution.metadata().adoptedOn()).contains(LocalDate.of(2024, 12, 12));
    assertThat(resolution.metadata().title()).isEqualTo("Appointment of ferrymen");
    assertThat(resolution.clauses().get(0).opening().orElseThrow().verb()).isEqualTo("decide");
  }

  @Test
  void reasonsMayPrecedeTheVerbInTheSentenceThatOpensTheText() {
    Clause clause =
        read("The General Assembly, noting the report on ferries, also takes note of the annex.")
            .clauses()
            .get(0);

    assertThat(clause.path().toString()).isEqualTo("op1");
    assertThat(clause.opening().orElseThrow().phrase()).isEqualTo("also takes note");
    assertThat(clauses("The General Assembly, noting reports, and studies,\n\n1. Decides to row."))
        .first()
        .isEqualTo("pp1 noting reports, and studies,");
  }

  @Test
  void aStatementIsNoDecision() {
    assertThat(
            clauses(
                "At the 9871st meeting of the Council, held on 3 March 2029, the President of the"
                    + " Council made the following statement:\n\n\"The Security Council reaffirms"
                    + " its resolution.\n\n\"The Security Council calls for boats.\""))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "48/115. Ferries, The Human Rights Council, DECISION",
    "48/15. Ferries, The Human Rights Council, RESOLUTION",
    "2013/240. Ferries, The Economic and Social Council, DECISION",
    "79/401. Ferries, The General Assembly, DECISION",
    "79/301. Ferries, The General Assembly, RESOLUTION"
  })
  void decisionsHaveNumbersOfTheirOwn(String title, String body, DocumentKind kind) {
    Resolution resolution =
        read(title + "\n\n" + body + ",\n\nRecalling boats,\n\nDecides to row.");

    assertThat(resolution.metadata().kind()).isEqualTo(kind);
    assertThat(resolution.metadata().symbol().orElseThrow().value())
        .contains(kind == DocumentKind.DECISION ? "/DEC/" : "/RES/");
  }
}
