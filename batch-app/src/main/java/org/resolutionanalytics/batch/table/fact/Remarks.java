package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.parse.Remark;

/** One row per doubt about how a document was read. */
public final class Remarks {
  public static final Table<DocumentItem<Remark>> TABLE =
      Table.of(
          "remarks",
          "A doubt about how a document was read.",
          ForeignKey.to(Resolutions.TABLE),
          DocumentItem.DOCUMENT,
          column("code", TEXT, "What kind of doubt, from a closed list, such as number-missing.")
              .value(row -> row.item().code()),
          Columns.LINE.value(row -> row.item().line()),
          column("message", PROSE, "What is doubtful, in words.")
              .value(row -> row.item().message()),
          column("remark", INTEGER, "The number of the remark in its document, from 1.")
              .key(DocumentItem::number));

  public static final DocumentTable<DocumentItem<Remark>> ROWS =
      DocumentTable.ofDocuments(TABLE, DocumentFacts::remarks);

  private Remarks() {}
}
