package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.parse.metadata.VoteReader;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

class MetadataTest {
  private static final VoteReader VOTES = new VoteReader(Rules.shipped().votes());
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
          Adopted by 9 votes to 1 (Sudland), with 1 abstention (Norland).  | 9   | 1  | 1
          Adopted by 8 votes to 2 (Sudland, Norland) with 3 abstentions    | 8   | 2  | 3
          Adopted by 8 votes to 2, Norland and Sudland abstaining          | 8   | 2  | -1
          [Adopted by 28 in favour, 8 against and 11 abstentions.]         | 28  | 8  | 11
          Adopted at the 12th meeting by 9 votes to none, with I abstention | 9  | 0  | 1
          Adopted at the 12th meeting by 14 votes to none33                | 14  | 0  | 0
          Adopted at the 12th meeting by 14 to none. 36                    | 14  | 0  | 0
          14 votes in favour, none against, with one abstention            | 14  | 0  | 1
          Adopted without vote.                                            | -1  | -1 | -1
          """)
  void readsVotes(String text, int inFavour, int against, int abstaining) {
    Vote vote = VOTES.in(text).orElseThrow();

    assertThat(known(vote.inFavour())).isEqualTo(inFavour);
    assertThat(known(vote.against())).isEqualTo(against);
    assertThat(known(vote.abstaining())).isEqualTo(abstaining);
  }

  private static int known(OptionalInt count) {
    return count.orElse(UNKNOWN);
  }

  @Test
  void aTextWithoutAVoteHasNone() {
    assertThat(VOTES.in("69th plenary meeting 20 December 2010")).isEmpty();
    assertThat(VOTES.in("The question was put to the vote.")).isEmpty();
    assertThat(VOTES.in("Cutting the fees of harbours by 30 to 50 per cent")).isEmpty();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          61/917. Piers of the high/seas                         | Piers of the high seas
          61/917. Piers of the/General Assembly                  | Piers of the General Assembly
          61/917. Report on its twenty-/third session            | Report on its twenty- third session
          61/917. Piers//United Nations//Distr.: General         | Piers
          61/917. Piers in War,/of 12 August 1949, in the lake   | Piers in War, of 12 August 1949, in the lake
          61/917. Piers; and//Lamps                              | Piers; and Lamps
          61/917. Piers 2013-20202                               | Piers 2013-2020
          61/917. Piers1                                         | Piers
          61/917. Piers and Agenda 21                            | Piers and Agenda 21
          61/917. Piers B*                                       | Piers
          61/917. Piers//A//Lamps                                | Piers
          Piers//General Assembly resolution 61/917 of 14 December 2006 | Piers
          General Assembly resolution 61/917 of 14 December 2006//Piers | Piers
          """)
  void theTitleIsNoRunningHeadAndNoDate(String front, String title) {
    ResolutionMetadata metadata =
        read(
            front.replace('/', '\n').replace("61\n917", "61/917")
                + "\n\nThe General Assembly,\n\n1. Decides to act.\n");

    assertThat(metadata.title()).isEqualTo(title);
    assertThat(metadata.symbol()).hasToString("Optional[A/RES/61/917]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1379 (XLV). Piers               | A/RES/1379 (XLV)
          2097 (XX). Piers                | A/RES/2097 (XX)
          GENERAL ASSEMBLY RESOLUTION 2097 (XX) | A/RES/2097 (XX)
          resolution 39/940 of 14 December 1984 | A/RES/39/940
          """)
  void aHeadingHoldsTheSymbol(String heading, String symbol) {
    assertThat(read(heading + "\n\nThe General Assembly,\n\n1. Decides to act.\n").symbol())
        .hasToString("Optional[" + symbol + "]");
  }

  @Test
  void theDateOfTheHeadingCountsBeforeThoseOfNotes() {
    ResolutionMetadata metadata =
        read(
            """
            Resolution 971 (1969)
            of 15 September 1969
            [S/9447]

            The Security Council,

            1. Decides to act.

            Adopted at the 1512th meet-
            ing by 11 votes to none.

            30 Convention of 12 August 1949.
            """);

    assertThat(metadata.adoptedOn()).hasToString("Optional[1969-09-15]");
    assertThat(metadata.meeting()).contains("1512");
    assertThat(metadata.title()).isEmpty();
  }

  @Test
  void aMonthMayComeBeforeTheDay() {
    assertThat(new Dates(Rules.shipped().months()).first("(Adopted on October 7, 2022)"))
        .hasToString("Optional[2022-10-07]");
    assertThat(new Dates(Rules.shipped().months()).first("the 7, 2022 items of Harbour 7, 2022"))
        .isEmpty();
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
  void theDayOfIssueIsNotThatOfAdoption() {
    String text = "The General Assembly,\n\n1. Decides to act.\n";

    assertThat(read("Distr.: General\n4 March 2031\n\n" + text).adoptedOn()).isEmpty();
    assertThat(read("Distr.: General\n\n85/9. Piers\n\n4 March 2031\n\n" + text).adoptedOn())
        .hasToString("Optional[2031-03-04]");
  }

  @ParameterizedTest
  @CsvSource({
    "85/9. Piers, A/RES/85/9",
    "85/9, A/RES/85/9",
    "85/9 B. Piers, A/RES/85/9 B",
    "Resolution 85/9 Piers, A/RES/85/9",
    "12/05/2031, ",
    "24/7 care of wells, "
  })
  void aNumberBeforeATitleIsOneOfTheSeries(String line, String symbol) {
    assertThat(read(line + "\n\nThe General Assembly,\n\n1. Decides to act.\n").symbol())
        .isEqualTo(Optional.ofNullable(symbol).map(ResolutionSymbol::new));
  }

  @Test
  void anotherBodyIsNamed() {
    assertThat(read("The Seventy-seventh World Health Assembly,\n\n1. URGES States:\n").bodyName())
        .contains("World Health Assembly");
  }

  @Test
  void aReasonThatNamesAnAmendmentRejectsNothing() {
    ResolutionMetadata metadata =
        read(
            """
            Having considered the proposed amendments to the draft Protocol,

            1. Decides to act.

            2. Requests a report.
            """);

    assertThat(metadata.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(reason("Norland: proposed amendments to draft resolution A/80/L.9\n\nDelete it."))
        .isEqualTo("amendment");
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
    assertThat(reason("The document A/RES/99/1 that you requested was not found in the system."))
        .isEqualTo("document-not-found");
    assertThat(reason("Nothing at all.")).isEqualTo("not-a-resolution");
  }

  private static String reason(String text) {
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

  @Test
  void aTitleMayFollowAPrintedSymbolAndGoOnOverLines() {
    assertThat(
            read("A/RES/64/935. Strengthening of lamps\nand of small candles\n\nThe General"
                    + " Assembly,\n\n1. Decides to act.")
                .title())
        .isEqualTo("Strengthening of lamps and of small candles");
  }

  @Test
  void theTitleOfPartsIsThatOfTheWhole() {
    assertThat(
            read("A/RES/56/936\n\nQuestions of lamps\n\nA\nLamps of ships\n\nThe General"
                    + " Assembly,\n\n1. Decides to act.")
                .title())
        .isEqualTo("Questions of lamps");
  }

  @Test
  void aTextWithoutAnOpeningLineMayHaveATitleAndANumber() {
    String text = "Recalling lamps,\n\nNoting salt,\n\n1. Decides to act;\n\n2. Requests salt.";

    assertThat(read("A/RES/38/911\nSalt in wells\n\n" + text).title()).isEqualTo("Salt in wells");
    assertThat(read("Resolution 911 (1994)\n\n" + text).symbol())
        .contains(new ResolutionSymbol("S/RES/911 (1994)"));
  }
}
