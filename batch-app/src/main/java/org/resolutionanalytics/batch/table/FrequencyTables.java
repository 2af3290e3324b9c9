package org.resolutionanalytics.batch.table;

import static org.resolutionanalytics.batch.table.ColumnType.STRING;
import static org.resolutionanalytics.batch.table.Columns.count;
import static org.resolutionanalytics.batch.table.Columns.maybe;
import static org.resolutionanalytics.batch.table.Columns.number;
import static org.resolutionanalytics.batch.table.Columns.text;

import java.util.List;

/** The tables that count. */
final class FrequencyTables {

  private FrequencyTables() {}

  static TableSchema themeFrequency() {
    return new TableSchema(
        "theme_frequency",
        "A theme in a section, over the whole corpus.",
        List.of(
            Columns.THEME,
            Columns.PARENT_THEME,
            Columns.text(
                    "section",
                    "The part of the documents: preambular, operative or annex; or all of them.")
                .of("preambular", "operative", "annex", "all"),
            count("mentions", "Its mentions."),
            count("clauses", "The clauses that mention it."),
            count("resolutions", "The documents that mention it."),
            number("clause_share", "Its clauses by all clauses of the section, 0 to 1.")
                .within(Range.SHARE),
            number("resolution_share", "Its documents by all documents, 0 to 1.")
                .within(Range.SHARE),
            number("mentions_per_1000_words", "Its mentions in 1,000 words of the section.")
                .within(Range.COUNT)),
        List.of("theme", "section"),
        List.of());
  }

  static TableSchema themeByYear() {
    return new TableSchema(
        "theme_by_year",
        "A theme in a year.",
        List.of(
            Columns.YEAR,
            Columns.THEME,
            Columns.PARENT_THEME,
            count("resolutions", "The year's documents that mention it."),
            count("clauses", "The year's clauses that mention it."),
            count("mentions", "Its mentions in the year."),
            count("words", "All words of the year's clauses."),
            number("clause_share", "Its clauses by all clauses of the year, 0 to 1.")
                .within(Range.SHARE),
            number("mentions_per_1000_words", "Its mentions in 1,000 words of the year.")
                .within(Range.COUNT)),
        List.of("year", "theme"),
        List.of());
  }

  static TableSchema themeByResolution() {
    return new TableSchema(
        "theme_by_resolution",
        "A theme in a document.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.THEME,
            Columns.PARENT_THEME,
            count("preambular_clauses", "The preambular clauses that mention it."),
            count("operative_clauses", "The operative clauses that mention it."),
            count("mentions", "Its mentions in the document."),
            number("clause_share", "Its clauses by all clauses of the document, 0 to 1.")
                .within(Range.SHARE)),
        List.of("document", "theme"),
        List.of(Columns.TO_RESOLUTION));
  }

  static TableSchema actorFrequency() {
    return new TableSchema(
        "actor_frequency",
        "An actor, over the whole corpus.",
        List.of(
            Columns.ACTOR,
            text("actor_name", "The actor's usual name."),
            text("actor_kind", "The actor's kind: state, agency, principal_organ ..."),
            count("mentions", "Its mentions."),
            count("clauses", "The clauses that name it."),
            count("resolutions", "The documents that name it."),
            count("addressed_clauses", "The clauses that ask it to act."),
            Columns.ACTOR_CODE),
        List.of("actor"),
        List.of());
  }

  static TableSchema openingPhrases() {
    return new TableSchema(
        "opening_phrases",
        "An opening phrase in a section.",
        List.of(
            Columns.SECTION,
            text("opening_phrase", "The words that open the clause: Recalling also."),
            maybe("opening_verb", STRING, "The dictionary form of the verb: recall."),
            maybe("strength", STRING, "How strongly the verb asks, where it asks."),
            count("clauses", "The clauses that it opens."),
            count("resolutions", "The documents in which it opens a clause.")),
        List.of("section", "opening_phrase"),
        List.of());
  }
}
