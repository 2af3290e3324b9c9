package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** A handful of rules of another language is all that the parser needs to read its texts. */
final class OtherLanguageTest {

  private static final Rules FRENCH = Rules.read("fr", OtherLanguageTest::rules);

  private static final String TEXT =
      """
      79/901. Marées et ports

      L’Assemblée générale,

      Rappelant sa résolution 78/45 du 4 décembre 2023 et le Pacte portuaire,

      Profondément préoccupée par l’état des digues,

      Notant avec satisfaction les travaux de la Commission,

      1. Prend acte du rapport, et prie le Secrétaire général :

      a) De publier une carte des ports ;

      b) De compter les digues ;

      2. Décide d’examiner la question.

      52e séance plénière
      18 décembre 2024
      """;

  @Test
  void clausesOpenByTheVerbsOfTheRules() {
    Resolution resolution = parse(TEXT).resolution().orElseThrow();

    assertThat(resolution.clauses())
        .extracting(
            clause -> clause.path().toString(),
            clause -> clause.opening().map(o -> o.phrase() + ": " + o.verb()).orElse(""))
        .containsExactly(
            tuple("pp1", "Rappelant: rappeler"),
            tuple("pp2", "Profondément préoccupée: être préoccupée"),
            tuple("pp3", "Notant avec satisfaction: noter"),
            tuple("op1", "Prend acte: prendre acte"),
            tuple("op1(a)", ""),
            tuple("op1(b)", ""),
            tuple("op2", "Décide: décider"));
  }

  @Test
  void metadataAreReadByThem() {
    var metadata = parse(TEXT).resolution().orElseThrow().metadata();

    assertThat(metadata.symbol()).hasToString("Optional[A/RES/79/901]");
    assertThat(metadata.body()).isEqualTo(Body.GENERAL_ASSEMBLY);
    assertThat(metadata.title()).isEqualTo("Marées et ports");
    assertThat(metadata.adoptedOn()).hasToString("Optional[2024-12-18]");
  }

  @Test
  void citationsAreFoundByThem() {
    List<Citation> citations =
        new CitationFinder(FRENCH).find(parse(TEXT).resolution().orElseThrow());

    assertThat(citations)
        .extracting(Citation::matchedText, citation -> citation.symbol().orElse(""))
        .containsExactly(
            tuple("78/45 du 4 décembre 2023", "A/RES/78/45"),
            tuple("Pacte portuaire", "A/RES/55/99"));
  }

  @Test
  void aTextOfYetAnotherLanguageIsRejected() {
    assertThat(parse("The state of the harbours and of the piers that belong to it.").diagnostics())
        .extracting(diagnostic -> diagnostic.message())
        .containsExactly("The text seems to be English, not French.");
  }

  private static ParseResult parse(String text) {
    return ParseInvariants.check(new ResolutionParser(FRENCH).parse(SourceText.of("ports", text)));
  }

  private static String rules(String file) {
    try (InputStream in = OtherLanguageTest.class.getResourceAsStream("/rules/fr/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
