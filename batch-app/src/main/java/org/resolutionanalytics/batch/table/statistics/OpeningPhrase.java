package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.Optional;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.resolution.Section;

/** How often a phrase opens clauses of a section, as the documents spell it. */
record OpeningPhrase(
    Section section,
    String phrase,
    String verb,
    Optional<String> strength,
    long clauses,
    long resolutions) {

  static final Table<OpeningPhrase> TABLE =
      Table.of(
          "opening_phrases",
          "An opening phrase in a section.",
          Columns.SECTION.key(row -> row.section().id()),
          column("opening_phrase", PHRASE, "The words that open the clause: Recalling also.")
              .key(OpeningPhrase::phrase),
          column("opening_verb", TEXT, "The dictionary form of the verb: recall.")
              .optional(row -> nonEmpty(row.verb())),
          column("strength", TEXT, "How strongly the verb asks, where it asks.")
              .optional(OpeningPhrase::strength),
          column("clauses", INTEGER, "The clauses that it opens.").value(OpeningPhrase::clauses),
          column("resolutions", INTEGER, "The documents in which it opens a clause.")
              .value(OpeningPhrase::resolutions));
}
