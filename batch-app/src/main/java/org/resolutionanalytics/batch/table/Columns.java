package org.resolutionanalytics.batch.table;

import java.util.List;

/** Short names for columns, so that a schema reads as a list. */
final class Columns {

  static final Column DOCUMENT = text("document", "The source file's name without its extension.");
  static final Column SYMBOL =
      maybe("symbol", ColumnType.STRING, "The document's symbol, such as A/RES/65/170.");
  static final Column YEAR =
      maybe("year", ColumnType.INTEGER, "The year of adoption; empty if unknown.");
  static final Column SECTION =
      text("section", "The part of the document: preambular, operative or annex.")
          .of("preambular", "operative", "annex");
  static final Column PATH =
      text("path", "The clause's address in its document: pp3, op10, op10(a), annex1.op4.");
  static final Column THEME =
      text("theme", "The theme's id in the lexicon, such as crisis.economic.");
  static final Column PARENT_THEME =
      maybe("parent_theme", ColumnType.STRING, "The theme above it; empty for a top theme.");
  static final Column ACTOR =
      text("actor", "The actor's id, such as secretary_general or country:Switzerland.");
  static final Column ACTOR_CODE =
      maybe(
          "actor_code",
          ColumnType.STRING,
          "The State's code in ISO 3166-1 alpha-3, such as CHE; empty for all others.");

  static final ForeignKey TO_RESOLUTION =
      new ForeignKey(List.of("document"), "resolutions", List.of("document"));
  static final ForeignKey TO_CLAUSE =
      new ForeignKey(List.of("document", "path"), "clauses", List.of("document", "path"));

  private Columns() {}

  static Column text(String name, String description) {
    return new Column(name, ColumnType.STRING, true, description);
  }

  static Column ids(String name, String description) {
    return new Column(name, ColumnType.IDS, false, description);
  }

  static Column count(String name, String description) {
    return new Column(name, ColumnType.INTEGER, true, description);
  }

  static Column number(String name, String description) {
    return new Column(name, ColumnType.NUMBER, true, description);
  }

  static Column maybe(String name, ColumnType type, String description) {
    return new Column(name, type, false, description);
  }
}
