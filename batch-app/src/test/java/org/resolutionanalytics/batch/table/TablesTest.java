package org.resolutionanalytics.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void namesAreUniqueAndInSnakeCase() {
    assertThat(Tables.all()).extracting(TableSchema::name).doesNotHaveDuplicates();
    assertThat(Tables.all())
        .allSatisfy(
            table -> {
              assertThat(columns(table)).doesNotHaveDuplicates();
              assertThat(columns(table)).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
            });
  }

  @Test
  void keysNameColumnsThatExist() {
    assertThat(Tables.all())
        .allSatisfy(
            table -> {
              assertThat(columns(table)).containsAll(table.primaryKey());
              for (ForeignKey key : table.foreignKeys()) {
                assertThat(columns(table)).containsAll(key.columns());
                assertThat(Tables.named(key.table()).primaryKey())
                    .containsExactlyElementsOf(key.references());
              }
            });
  }

  @Test
  void descriptionsAreSentences() {
    assertThat(Tables.all())
        .flatExtracting(TableSchema::columns)
        .allSatisfy(
            column -> assertThat(column.description()).as(column.name()).matches("[A-Z1].*\\S"));
  }

  @Test
  void columnsOfTheRegisterAreAnInterface() {
    assertThat(columns(Tables.REQUESTS))
        .containsExactly(
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
  void unknownNameIsAnError() {
    assertThatThrownBy(() -> Tables.named("clause")).isInstanceOf(NoSuchElementException.class);
  }

  private static List<String> columns(TableSchema table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
