package org.resolutionanalytics.batch.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** What analysts give, in place of what the program found in two short resolutions. */
class CorrectionsTest {

  private static final Lexicons LEXICONS = Lexicons.shipped();
  private static final DocumentSource FOUND = consumer -> SampleDocuments.all().forEach(consumer);
  private static final DocumentFacts DOCUMENT =
      SampleDocuments.all().stream()
          .filter(d -> d.clauses().stream().anyMatch(c -> !c.requests().isEmpty()))
          .findFirst()
          .orElseThrow();
  private static final ClauseFacts CLAUSE =
      DOCUMENT.clauses().stream().filter(c -> !c.requests().isEmpty()).findFirst().orElseThrow();

  private static Correction ofRequest(String column, String value) {
    return new Correction(
        "c.csv, line 2: ",
        "requests",
        DOCUMENT.document(),
        CLAUSE.path(),
        1,
        CLAUSE.textHash(),
        column,
        value);
  }

  private static ClauseFacts corrected(Correction... rows) {
    List<ClauseFacts> clauses = new ArrayList<>();
    new Corrections(List.of(rows))
        .over(FOUND, LEXICONS)
        .forEach(document -> clauses.addAll(document.clauses()));
    return clauses.stream()
        .filter(clause -> clause.textHash().equals(CLAUSE.textHash()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "addressee, unicef",
    "addressee, other",
    "addressee_text, the millers",
    "action, to open a well",
    "reports_back, false",
    "due_session, 70",
    "due_year, 2031",
    "due_text, soon",
    "due_date, 2031-06-30",
  })
  void aValueTakesThePlaceOfTheProgramsAndIsMarked(String column, String value) {
    ClauseFacts clause = corrected(ofRequest(column, value));

    Request request = clause.requests().get(0);
    assertThat(
            switch (column) {
              case "addressee" -> request.addressee().id();
              case "addressee_text" -> request.addresseeText();
              case "action" -> request.action();
              case "reports_back" -> String.valueOf(request.reportsBack());
              case "due_session" -> request.due().flatMap(DueDate::session).orElse("");
              case "due_year" -> request.due().flatMap(DueDate::year).map(y -> "" + y).orElse("");
              case "due_text" -> request.due().map(DueDate::text).orElse("");
              default -> request.due().flatMap(DueDate::date).map(LocalDate::toString).orElse("");
            })
        .isEqualTo(value);
    assertThat(clause.correctedColumns("requests", 1)).containsExactly(column);
    assertThat(clause.correctedColumns("clauses", 0)).isEmpty();
    assertThat(clause.text()).isEqualTo(CLAUSE.text());
  }

  @Test
  void allThatIsKnownOfADateMayBeTakenAway() {
    ClauseFacts clause =
        corrected(
            ofRequest("due_session", ""), ofRequest("due_year", ""), ofRequest("due_text", ""));

    assertThat(clause.requests().get(0).due()).isEqualTo(Optional.empty());
  }

  @Test
  void themesAreReplacedAsAWhole() {
    Correction row =
        new Correction(
            "c.csv, line 2: ",
            "clauses",
            DOCUMENT.document(),
            CLAUSE.path(),
            0,
            CLAUSE.textHash(),
            "themes",
            "remittances|health");

    assertThat(corrected(row).themes())
        .extracting(mention -> mention.theme().id())
        .containsExactly("remittances", "health");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op9  | HASH | 1 | addressee | unicef | there is no clause",
        "PATH | 0000 | 1 | addressee | unicef | is not the one that was corrected",
        "PATH | HASH | 7 | addressee | unicef | has no request 7",
        "PATH | HASH | 1 | addressee | nobody_knows | the lexicon has no actor nobody_knows",
      })
  void whatHasNoEffectIsNamedWithTheReason(
      String path, String hash, int request, String column, String value, String reason) {
    Correction row =
        new Correction(
            "c.csv, line 2: ",
            "requests",
            DOCUMENT.document(),
            path.replace("PATH", CLAUSE.path()),
            request,
            hash.replace("HASH", CLAUSE.textHash()),
            column,
            value);

    assertThat(corrected(row)).isEqualTo(CLAUSE);
    assertThat(new Corrections(List.of(row)).lapsed(FOUND, LEXICONS))
        .singleElement()
        .satisfies(message -> assertThat(message).startsWith("c.csv, line 2: ").contains(reason));
  }

  @Test
  void withoutCorrectionsNothingIsReadTwice() {
    assertThat(Corrections.none().over(FOUND, LEXICONS)).isSameAs(FOUND);
    assertThat(Corrections.none().lapsed(FOUND, LEXICONS)).isEmpty();
  }
}
