package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** Bodies that are no principal organs: their symbols, names, sessions and titles. */
class OrganizationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHA66.908 Lamps             | The Sixty-sixth World Health Assembly, | WHA66.908             | 66  | world_health_assembly
          EB150.R9 Lamps              | The Executive Board,                   | EB150.R9              | 150 | executive_board_of_the_world_health_organization
          41 C/Resolution 15          | The General Conference,                | 41 C/Resolution 15    | 41  | general_conference_of_unesco
          GC(66)/RES/97               | The General Conference,                | GC(66)/RES/97         | 66  | general_conference_of_the_international_atomic_energy_agency
          Resolution A.1952(32)       | The Assembly,                          | A.1952(32)            | 32  | assembly_of_the_international_maritime_organization
          Assembly/AU/Dec.965(XXX)    | The Assembly,                          | Assembly/AU/Dec.965(XXX) | XXX | assembly_of_the_african_union
          Decision 91/CMA.3           | The Conference of the Parties,         | 91/CMA.3              | 3   | conference_of_the_parties_serving_as_the_meeting_of_the_parties_to_the_paris_agreement
          AG/RES. 2998 (LII-O/22)     | The General Assembly,                  | AG/RES. 2998 (LII-O/22) | LII | general_assembly_of_the_organization_of_american_states
          Resolution 2003/912         | The Commission on Human Rights,        | E/CN.4/RES/2003/912   | 2003 | commission_on_human_rights
          UNEP/EA.5/Res.94            | The Environment Assembly,              | UNEP/EA.5/Res.94      | 5   | united_nations_environment_assembly
          5/94. Lamps                 | The United Nations Environment Assembly, | 5/94                | 5   | united_nations_environment_assembly
          XII                         | The General Conference of the International Labour Organization, meeting at its 108th Session, | XII | 108 | general_conference_of_the_international_labour_organization
          Resolution XII              | The General Conference of the International Labour Organization, meeting at its 108th Session, | XII | 108 | general_conference_of_the_international_labour_organization
          """)
  void aFormSaysWhoseTheSymbolIs(
      String heading, String opening, String symbol, String session, String body) {
    ResolutionMetadata metadata =
        read(heading + "\n\nLamps\n\n" + opening + "\n\n1. Requests all to act.\n");

    assertThat(metadata.symbol()).hasToString("Optional[" + symbol + "]");
    assertThat(metadata.session()).contains(session);
    assertThat(metadata.bodyId()).isEqualTo(body);
    assertThat(metadata.title()).isEqualTo("Lamps");
  }

  @Test
  void whereAndWhenItMeetsIsNoPartOfTheName() {
    String text =
        """
        RESOLUTION ON LAMPS

        The Assembly of Heads of State of the Lake Union, meeting at its Thirtieth Ordinary \
        Session in Port Norland, Norland, from 13 to 15 June 2031:

        1. CALLS UPON Member States to build lamps.
        """;

    ResolutionMetadata metadata = read(text);

    assertThat(metadata.bodyName()).contains("Assembly of Heads of State of the Lake Union");
    assertThat(metadata.session()).contains("30");
    assertThat(metadata.title()).isEqualTo("RESOLUTION ON LAMPS");
  }

  @Test
  void anOpeningMayBeWrapped() {
    String text =
        """
        Lamps

        The Assembly of Heads of State of the
        Lake Union, meeting at its Thirtieth
        Ordinary Session,

        Recalling its earlier resolutions,

        1. CALLS UPON Member States to build lamps.
        """;

    assertThat(read(text).bodyName()).contains("Assembly of Heads of State of the Lake Union");
    assertThat(read(text).title()).isEqualTo("Lamps");
  }

  @Test
  void theFirstParagraphMayFollowOnTheLineOfTheBody() {
    ParseResult result =
        new ResolutionParser(Rules.shipped())
            .parse(
                SourceText.of(
                    "x",
                    """
                    WHA66.909 Lamps

                    The Sixty-sixth World Health Assembly, Having considered the report,

                    1. URGES Member States to buy lamps.
                    """));

    assertThat(result.resolution().orElseThrow().clauses())
        .extracting(clause -> clause.text())
        .startsWith("Having considered the report,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Committee shall consider a communication inadmissible when: | false
          The Chair of the Council shall:                                | false
          The Assembly:                                                   | true
          The Executive Board,                                            | true
          The Union of Lamps and the Preparatory Commission for the Treaty on the Rights of All Those Who Carry a Lamp, | false
          """)
  void onlyANameOpensAText(String line, boolean opens) {
    assertThat(new OpeningLines(Rules.shipped()).isOfOtherOrgan(line)).isEqualTo(opens);
  }

  @Test
  void aStatementOfThePresidentHasASymbolAndADate() {
    ResolutionMetadata metadata =
        read(
            """
            United Nations S/PRST/2031/9

            Security Council

            Distr.: General
            4 June 2031

            Statement by the President of the Security Council

            At the 9990th meeting of the Security Council, held on 3 June 2031, the President made \
            the following statement on behalf of the Council:

            "The Security Council calls upon all States to keep harbours open.

            "The Security Council requests the Secretary-General to report to it."
            """);

    assertThat(metadata.symbol()).hasToString("Optional[S/PRST/2031/9]");
    assertThat(metadata.bodyId()).isEqualTo("security_council");
    assertThat(metadata.kind()).isEqualTo(DocumentKind.PRESIDENTIAL_STATEMENT);
    assertThat(metadata.adoptedOn()).hasToString("Optional[2031-06-03]");
    assertThat(metadata.meeting()).contains("9990");
    assertThat(metadata.year()).contains(2031);
    assertThat(metadata.title()).isEmpty();
  }

  @Test
  void aDecisionIsNumberedAsOne() {
    ResolutionMetadata metadata =
        read(
            """
            Decision adopted by the Human Rights Council on 5 April 2024

            55/916. Postponement of the study

            At its 56th meeting, the Council decided to adopt the following text:

            “The Human Rights Council,

            Recalling its resolution 51/9,

            1. Decides to postpone the study.”
            """);

    assertThat(metadata.symbol()).hasToString("Optional[A/HRC/DEC/55/916]");
    assertThat(metadata.kind()).isEqualTo(DocumentKind.DECISION);
    assertThat(metadata.session()).contains("55");
    assertThat(metadata.title()).isEqualTo("Postponement of the study");
    assertThat(metadata.adoptedOn()).hasToString("Optional[2024-04-05]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ILC.108/Resolution III;108th Session, Geneva, 2031;Resolution on lamps;(21 June 2031) | Resolution on lamps
          WHA77.905;Agenda item 11.7 21 June 2031;Lamps                                         | Lamps
          """)
  void dayAndTitleStandInFormsOfTheirOwn(String front, String title) {
    ResolutionMetadata metadata =
        read(front.replace(';', '\n') + "\nThe General Conference,\n1. Requests all to act.\n");

    assertThat(metadata.adoptedOn()).hasToString("Optional[2031-06-21]");
    assertThat(metadata.title()).isEqualTo(title);
  }

  @Test
  void theDayOfIssueBehindAnAgendaItemIsNoAdoption() {
    assertThat(
            read("Distr.: General\nAgenda item 7 21 June 2031\nLamps\nThe Council,\n1. Decides to act.")
                .adoptedOn())
        .isEmpty();
  }

  @Test
  void theBodysNameAloneIsNoTitle() {
    assertThat(
            read("41 C/Resolution 15\nGeneral Conference\n41st session, Paris, 9 November 2031\nLamps"
                    + "\nThe General Conference,\n1. Decides to act.")
                .title())
        .isEqualTo("Lamps");
  }

  @Test
  void theNumberBelowASymbolIsNoPartOfTheTitle() {
    assertThat(
            read("UNEP/EA.4/Res.93\n4/93. Lamps\nThe United Nations Environment Assembly,\n"
                    + "1. Decides to act.")
                .title())
        .isEqualTo("Lamps");
  }

  private static ResolutionMetadata read(String text) {
    return new ResolutionParser(Rules.shipped())
        .parse(SourceText.of("x", text))
        .resolution()
        .orElseThrow()
        .metadata();
  }
}
