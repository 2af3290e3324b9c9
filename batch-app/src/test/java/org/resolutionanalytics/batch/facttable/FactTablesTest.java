package org.resolutionanalytics.batch.facttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.table.TableSource;

class FactTablesTest {
  private static final DocumentSource DOCUMENTS =
      consumer -> {
        consumer.accept(Facts.whole("a"));
        consumer.accept(Facts.bare("b", "Text"));
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;a|A/RES/70/1|general_assembly|70|A title – with a dash|2015-12-31|4|A/70/1|15 (a)|1|1|0"
            + "|21|1|"
            + "abababababababababababababababababababababababababababababababab|2",
        "1;a|A/RES/70/1|2015|preambular|pp1||1|Recalling|recall|12|crisis+crisis.health|||"
            + "Recalling its resolution 69/2 of 1 May 2014 on the epidemic crisis,|3|4",
        "2;a|A/RES/70/1|2015|preambular|pp1|crisis.health|crisis|epidemic|epidemic|50|58",
        "3;a|A/RES/70/1|2015|operative|op1|secretary_general|Secretary-General|office|addressee"
            + "|Secretary-General|13|30|",
        "4;a|A/RES/70/1|2015|op1|request|requests|secretary_general|Secretary-General|to report"
            + "|true|71|2016|at its next session",
        "5;a|A/RES/70/1|pp1|A/RES/69/2|2014-05-01||resolution 69/2 of 1 May 2014",
      })
  void theFirstRowOfATable(int table, String row) {
    assertThat(
            rows(FactTables.over(FactTables.all().get(table), DOCUMENTS))
                .get(0)
                .replace("crisis|crisis.health", "crisis+crisis.health"))
        .isEqualTo(row);
  }

  @Test
  void whatIsUnknownIsEmpty() {
    assertThat(rows(FactTables.over(FactTables.all().get(0), DOCUMENTS)).get(1))
        .startsWith("b||other|||||||0|0|1|1|0|");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasAValueAColumn(DocumentRows table) {
    FactTables.over(table, DOCUMENTS)
        .read(row -> assertThat(row).hasSize(table.schema().columns().size()));
  }

  static List<DocumentRows> tables() {
    return FactTables.all();
  }

  private static List<String> rows(TableSource source) {
    List<String> rows = new ArrayList<>();
    source.read(
        row ->
            rows.add(
                Arrays.stream(row)
                    .map(v -> v == null ? "" : v.toString())
                    .collect(Collectors.joining("|"))));
    return rows;
  }
}
