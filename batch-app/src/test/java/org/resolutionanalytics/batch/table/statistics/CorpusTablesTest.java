package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Requests;

class CorpusTablesTest {
  private static final List<Table<?>> TABLES = SampleTables.all().declarations();

  @Test
  void namesAreUniqueAndInSnakeCase() {
    assertThat(TABLES).extracting(Table::name).doesNotHaveDuplicates();
    assertThat(TABLES)
        .allSatisfy(
            table -> {
              assertThat(columns(table)).doesNotHaveDuplicates();
              assertThat(columns(table)).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
            });
  }

  @Test
  void keysNameColumnsThatExist() {
    assertThat(TABLES)
        .allSatisfy(
            table -> {
              assertThat(columns(table)).containsAll(table.primaryKey());
              for (ForeignKey key : table.foreignKeys()) {
                assertThat(columns(table)).containsAll(key.columns());
                assertThat(named(key.table()).primaryKey())
                    .containsExactlyElementsOf(key.references());
              }
            });
  }

  @Test
  void aTableThatNamesDocumentsOrClausesRefersToThem() {
    assertThat(TABLES)
        .filteredOn(table -> !table.name().equals("rejected") && !table.primaryKey().isEmpty())
        .allSatisfy(
            table -> {
              List<String> referred = table.foreignKeys().stream().map(ForeignKey::table).toList();
              if (columns(table).contains("document") && !table.name().equals("resolutions")) {
                assertThat(referred).as(table.name()).contains("resolutions");
              }
              boolean ofClauses =
                  table.columns().stream()
                      .anyMatch(column -> column.name().equals("path") && column.required());
              if (ofClauses && !table.name().equals("clauses")) {
                assertThat(referred).as(table.name()).contains("clauses");
              }
            });
  }

  @Test
  void descriptionsAreSentences() {
    assertThat(TABLES)
        .flatExtracting(Table::columns)
        .allSatisfy(
            column -> assertThat(column.description()).as(column.name()).matches("[A-Z1].*\\S"));
  }

  @Test
  void columnsOfTheRegisterAreAnInterface() {
    assertThat(columns(Requests.TABLE))
        .startsWith(
            "document",
            "symbol",
            "year",
            "path",
            "opening_verb",
            "strength",
            "addressee",
            "addressee_name",
            "action",
            "reports_back",
            "due_session",
            "due_year",
            "due_text");
  }

  @Test
  void everyTableIsEitherOfDocumentsOrCounted() {
    CorpusTables tables = SampleTables.all();
    List<Table<?>> parts = new ArrayList<>();
    Stream.of(tables.places(), tables.ofDocuments(), tables.inSeries())
        .flatMap(List::stream)
        .forEach(table -> parts.add(table.table()));
    tables.counted().forEach(table -> parts.add(table.table()));

    assertThat(parts).containsExactlyInAnyOrderElementsOf(tables.declarations());
  }

  @Test
  void rowsHaveValuesAsTheColumnsSay() {
    for (TableSource<?> source : SampleTables.all().all()) {
      for (Column<?> column : source.table().columns()) {
        assertThat(Cells.of(source))
            .as(source.table().name() + "." + column.name())
            .isNotEmpty()
            .extracting(row -> row.get(column.name()))
            .allMatch(value -> value != null || !column.required());
      }
    }
  }

  private static Table<?> named(String name) {
    return TABLES.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> columns(Table<?> table) {
    return table.columns().stream().<String>map(Column::name).toList();
  }
}
