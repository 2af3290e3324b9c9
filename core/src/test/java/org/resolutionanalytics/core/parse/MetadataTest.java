package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.text.SourceText;

class MetadataTest {
  private static final int UNKNOWN = -1;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Adopted by 123 votes to 2, with 45 abstentions.                  | 123 | 2 | 45
          [Adopted by a recorded vote of 28 to 8, with 11 abstentions.     | 28  | 8 | 11
          Adopted at the 1382nd meeting by 14 votes to none                | 14  | 0 | 0
          Adopted at the 31st meeting by ten votes to none, with one abstention | 10 | 0 | 1
          [Adopted without a vote.]                                        | -1  | -1 | -1
          Adopted unanimously at the 1402nd meeting.                       | -1  | -1 | -1
          """)
  void readsVotes(String text, int inFavour, int against, int abstaining) {
    Vote vote = VoteReader.in(text).orElseThrow();

    assertThat(known(vote.inFavour())).isEqualTo(inFavour);
    assertThat(known(vote.against())).isEqualTo(against);
    assertThat(known(vote.abstaining())).isEqualTo(abstaining);
  }

  private static int known(OptionalInt count) {
    return count.orElse(UNKNOWN);
  }

  @Test
  void aTextWithoutAVoteHasNone() {
    assertThat(VoteReader.in("69th plenary meeting 20 December 2010")).isEmpty();
    assertThat(VoteReader.in("The question was put to the vote.")).isEmpty();
  }

  @Test
  void blanksOfAnyKindAreOne() {
    ResolutionMetadata metadata =
        read(
            """
            Agenda item\u00a0107

            Resolution adopted by the General Assembly on\u00a07\u00a0December\u00a02017

            72/9. Piers

            The General Assembly,

            1. Decides to act.

            66th\u00a0(resumed) plenary meeting
            7\u00a0December 2017
            """);

    assertThat(metadata.agendaItem()).contains("107");
    assertThat(metadata.meeting()).contains("66");
    assertThat(metadata.adoptedOn()).hasToString("Optional[2017-12-07]");
    assertThat(metadata.kind()).isEqualTo(DocumentKind.RESOLUTION);
  }

  @Test
  void aDraftIsNotAdopted() {
    ResolutionMetadata metadata =
        read(
            """
            A/80/L.17

            12 March 2026

            Freedonia: draft resolution

            Piers

            The General Assembly,

            1. Decides to act.
            """);

    assertThat(metadata.kind()).isEqualTo(DocumentKind.DRAFT);
    assertThat(metadata.symbol()).hasToString("Optional[A/80/L.17]");
    assertThat(metadata.session()).contains("80");
    assertThat(metadata.title()).isEqualTo("Piers");
    assertThat(metadata.adoptedOn()).isEmpty();
  }

  @Test
  void anotherBodyIsNamed() {
    assertThat(read("The Seventy-seventh World Health Assembly,\n\n1. URGES States:\n").bodyName())
        .contains("World Health Assembly");
  }

  @Test
  void theReasonOfARejectionHelps() {
    assertThat(
            reason(
                "Eightieth session\n\nFreedonia: amendment to draft resolution A/80/L.9\n\nDelete paragraph 9."))
        .isEqualTo("amendment");
    assertThat(
            reason(
                "L'Assemblée générale,\n\nRappelant sa résolution sur les bateaux du lac et le rapport des"
                    + " gardiens,\n\n1. Prie les États de payer la part des ports dans une caisse."))
        .isEqualTo("not-english");
    assertThat(reason("Nothing at all.")).isEqualTo("not-a-resolution");
  }

  private static String reason(String text) {
    ParseResult result = new ResolutionParser().parse(SourceText.of("x", text));
    assertThat(result.resolution()).isEmpty();
    return result.diagnostics().get(0).code();
  }

  private static ResolutionMetadata read(String text) {
    return new ResolutionParser()
        .parse(SourceText.of("x", text))
        .resolution()
        .orElseThrow()
        .metadata();
  }
}
