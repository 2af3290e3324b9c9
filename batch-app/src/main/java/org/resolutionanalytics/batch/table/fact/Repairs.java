package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.parse.Correction;

/** One row per place where a clause has other words than its source. */
public final class Repairs {
  public static final Table<DocumentItem<Correction>> TABLE =
      Table.of(
          "repairs",
          "A place where a clause has other words than its source.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          DocumentItem.DOCUMENT,
          Columns.PATH.value(row -> row.item().path().value()),
          column(
                  "kind",
                  ColumnType.oneOf("footnote_mark", "split_word", "lost_hyphen", "line_hyphen"),
                  "Why the words were changed.")
              .value(row -> row.item().kind().id()),
          column("source_words", PHRASE, "The words of the source, such as General Assembl y.")
              .value(row -> row.item().sourceWords()),
          column("words", PHRASE, "The clause's words, such as General Assembly.")
              .value(row -> row.item().words()),
          Columns.LINE.value(row -> row.item().line()),
          column("repair", INTEGER, "The number of the repair in its document, from 1.")
              .key(DocumentItem::number));

  public static final DocumentTable<DocumentItem<Correction>> ROWS =
      DocumentTable.ofDocuments(TABLE, DocumentFacts::corrections);

  private Repairs() {}
}
