package org.resolutionanalytics.batch.table.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.TableSource;

class FactTablesTest {
  private static final DocumentSource DOCUMENTS =
      consumer -> {
        consumer.accept(Facts.whole("a"));
        consumer.accept(Facts.bare("b", "Text"));
      };

  @ParameterizedTest
  @MethodSource("rows")
  void aTableHasTheRowOfAFact(DocumentTable<?> table, String row) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String cell : row.lines().toList()) {
      int colon = cell.indexOf(':');
      expected.put(cell.substring(0, colon), cell.substring(colon + 1).strip());
    }

    assertThat(Cells.of(table.over(DOCUMENTS)))
        .extracting(cells -> texts(cells, expected.keySet()))
        .contains(expected);
  }

  private static Map<String, String> texts(Map<String, Object> cells, Set<String> columns) {
    assertThat(cells).containsKeys(columns.toArray(String[]::new));
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(column -> texts.put(column, Objects.toString(cells.get(column), "")));
    return texts;
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        arguments(
            Resolutions.rows(() -> Map.of("a", new SeriesPlace("z", Optional.of("y")))),
            """
            document: a
            symbol: A/RES/70/1
            body: general_assembly
            session: 70
            title: A title – with a dash
            adopted_on: 2015-12-31
            meeting: 4
            committee_report: A/70/1
            agenda_item: 15 (a)
            preambular_clauses: 1
            operative_clauses: 1
            annex_clauses: 0
            words: 21
            citations: 1
            sha256: abababababababababababababababababababababababababababababababab
            warnings: 2
            url: https://docs.un.org/en/A/RES/70/1
            kind: decision
            body_name: The Assembly
            series: z
            predecessor: y
            in_favour: 123
            against: 0
            abstaining:
            vote_text: by 123 votes to none
            """),
        arguments(
            Clauses.ROWS,
            """
            document: a
            symbol: A/RES/70/1
            year: 2015
            section: preambular
            path: pp1
            number:
            level: 1
            opening_phrase: Recalling
            opening_verb: recall
            words: 12
            themes: crisis|crisis.health
            actors:
            addressees:
            text: Recalling its resolution 69/2 of 1 May 2014 on the epidemic crisis,
            first_line: 3
            last_line: 4
            """),
        arguments(
            Themes.ROWS,
            """
            document: a
            symbol: A/RES/70/1
            year: 2015
            section: preambular
            path: pp1
            theme: crisis.health
            parent_theme: crisis
            term: epidemic
            matched_text: epidemic
            start: 50
            end: 58
            """),
        arguments(
            Actors.ROWS,
            """
            document: a
            symbol: A/RES/70/1
            year: 2015
            section: operative
            path: op1
            actor: secretary_general
            actor_name: Secretary-General
            actor_kind: office
            role: addressee
            matched_text: Secretary-General
            start: 13
            end: 30
            actor_code:
            """),
        arguments(
            Repairs.ROWS,
            """
            document: a
            path: op1
            kind: split_word
            source_words: Secretar y
            words: Secretary
            line: 4
            """),
        arguments(
            Remarks.ROWS,
            """
            document: a
            code: undecodable-characters
            line: 1
            message: 2 characters could not be decoded.
            """),
        arguments(
            Requests.ROWS,
            """
            document: a
            symbol: A/RES/70/1
            year: 2015
            path: op1
            opening_verb: request
            strength: requests
            addressee: secretary_general
            addressee_name: Secretary-General
            action: to report
            reports_back: true
            due_session: 71
            due_year: 2016
            due_text: at its next session
            """),
        arguments(
            Citations.ROWS,
            """
            document: a
            symbol: A/RES/70/1
            path: pp1
            cited_symbol: A/RES/69/2
            cited_date: 2014-05-01
            cited_title:
            matched_text: resolution 69/2 of 1 May 2014
            """));
  }

  @Test
  void unknownValuesAreEmpty() {
    assertThat(Cells.of(Resolutions.rows(Map::of).over(DOCUMENTS)))
        .filteredOn(row -> row.get("document").equals("b"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("body", "other")
                    .containsEntry("symbol", null)
                    .containsEntry("session", null)
                    .containsEntry("title", null)
                    .containsEntry("adopted_on", null)
                    .containsEntry("meeting", null)
                    .containsEntry("committee_report", null)
                    .containsEntry("agenda_item", null)
                    .containsEntry("preambular_clauses", 0L)
                    .containsEntry("operative_clauses", 0L)
                    .containsEntry("annex_clauses", 1L)
                    .containsEntry("words", 1)
                    .containsEntry("citations", 0)
                    .containsEntry("url", null)
                    .containsEntry("kind", "resolution")
                    .containsEntry("in_favour", null)
                    .containsEntry("vote_text", null));
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/70/262 B, https://docs.un.org/en/A/RES/70/262%20B",
    "S/RES/1325 (2000), https://docs.un.org/en/S/RES/1325%20%282000%29",
    "A/RES/ES-10/17, https://docs.un.org/en/A/RES/ES-10/17"
  })
  void theUrlOfADocumentContainsItsEncodedSymbol(String symbol, String url) {
    DocumentRow row =
        new DocumentRow(Facts.whole("a"), Optional.of(symbol), Optional.empty(), Optional.empty());

    assertThat(Cells.of(new TableSource<>(Resolutions.TABLE, sink -> sink.accept(row))))
        .extracting(cells -> cells.get("url"))
        .containsExactly(url);
  }
}
