package org.resolutionanalytics.batch.table;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.NUMBER;
import static org.resolutionanalytics.batch.table.ColumnType.STRING;
import static org.resolutionanalytics.batch.table.Columns.count;
import static org.resolutionanalytics.batch.table.Columns.ids;
import static org.resolutionanalytics.batch.table.Columns.maybe;
import static org.resolutionanalytics.batch.table.Columns.text;

import java.util.List;

/** The tables whose rows were read from the texts. */
final class FactTables {

  private FactTables() {}

  static TableSchema resolutions() {
    return new TableSchema(
        "resolutions",
        "A document that was read.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            text("body", "The organ that adopted it: general_assembly, security_council ..."),
            maybe("session", STRING, "The session, as in the symbol: 65, S-27; or a year."),
            maybe("title", STRING, "Its title."),
            maybe("adopted_on", DATE, "The day of adoption."),
            maybe("meeting", STRING, "The meeting that adopted it, as printed."),
            maybe("committee_report", STRING, "The committee's report that proposed it."),
            maybe("agenda_item", STRING, "The agenda item, as printed."),
            count("preambular_clauses", "Its preambular clauses."),
            count("operative_clauses", "Its operative clauses, with sub-paragraphs."),
            count("annex_clauses", "The paragraphs of its annexes."),
            count("words", "The words of its clauses."),
            count("citations", "Its references to other instruments."),
            text("sha256", "The SHA-256 of the source file, in hexadecimal."),
            count("warnings", "Places where the text was read with doubt.")),
        List.of("document"),
        List.of());
  }

  static TableSchema clauses() {
    return new TableSchema(
        "clauses",
        "A clause: a paragraph or sub-paragraph of a document.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.SECTION,
            Columns.PATH,
            maybe("number", STRING, "The number as printed: 10, (a)."),
            count("level", "1 for a paragraph, 2 for its (a), 3 for its (i)."),
            maybe("opening_phrase", STRING, "The words that open it: Recalling also."),
            maybe("opening_verb", STRING, "The dictionary form of the opening verb: recall."),
            count("words", "Its words."),
            ids("themes", "The themes present in it."),
            ids("actors", "The actors that act in it or are asked to, and their groups."),
            ids("addressees", "The actors that its own words ask to act, and their groups."),
            text("text", "Its words, cleaned, without its number."),
            count("first_line", "The line of the source where it starts, from 1."),
            count("last_line", "The line of the source where it ends.")),
        List.of("document", "path"),
        List.of(Columns.TO_RESOLUTION));
  }

  static TableSchema themes() {
    return new TableSchema(
        "themes",
        "A theme mention: a place in a clause's text where a term of the lexicon stands.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.SECTION,
            Columns.PATH,
            Columns.THEME,
            Columns.PARENT_THEME,
            text("term", "The term as the lexicon has it: remittance*."),
            text("matched_text", "The words in the clause."),
            count("start", "Where they start in the clause's text, in UTF-16 units from 0."),
            count("end", "Where they end, exclusive.")),
        List.of("document", "path", "theme", "term", "start", "end"),
        List.of(Columns.TO_RESOLUTION, Columns.TO_CLAUSE));
  }

  static TableSchema actors() {
    return new TableSchema(
        "actors",
        "An actor mention: a place in a clause's text where an actor is named.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.SECTION,
            Columns.PATH,
            Columns.ACTOR,
            text("actor_name", "The actor's usual name."),
            text("actor_kind", "The actor's kind: state, agency, principal_organ ..."),
            text(
                    "role",
                    "The value addressee if the clause asks the actor, here, to act; else mentioned.")
                .of("mentioned", "addressee"),
            text("matched_text", "The words in the clause."),
            count("start", "Where they start in the clause's text, in UTF-16 units from 0."),
            count("end", "Where they end, exclusive."),
            Columns.ACTOR_CODE),
        List.of("document", "path", "actor", "start", "end"),
        List.of(Columns.TO_RESOLUTION, Columns.TO_CLAUSE));
  }

  static TableSchema requests() {
    return new TableSchema(
        "requests",
        "A request to an addressee: the obligations register.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.PATH,
            text("opening_verb", "The dictionary form of the verb that asks: request."),
            text("strength", "How strongly it asks, on the published scale: decides, requests ..."),
            text("addressee", "The id of the actor that is asked."),
            text("addressee_name", "The actor's usual name."),
            maybe("action", STRING, "What is asked, in the clause's words."),
            new Column("reports_back", BOOLEAN, true, "Whether a report to a body is asked for."),
            maybe("due_session", STRING, "The session by which it is due: 67."),
            maybe("due_year", INTEGER, "The year by which it is due: 2012."),
            maybe("due_text", STRING, "The words that say so.")),
        List.of(),
        List.of(Columns.TO_RESOLUTION, Columns.TO_CLAUSE));
  }

  static TableSchema citations() {
    return new TableSchema(
        "citations",
        "A reference to another instrument.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.PATH,
            maybe("cited_symbol", STRING, "The instrument's symbol, such as A/RES/58/208."),
            maybe("cited_date", DATE, "Its date, where the text gives it."),
            maybe("cited_title", STRING, "Its title, for treaties and outcome documents."),
            text("matched_text", "The words of the reference.")),
        List.of(),
        List.of(Columns.TO_RESOLUTION, Columns.TO_CLAUSE));
  }

  static TableSchema rejected() {
    return new TableSchema(
        "rejected",
        "A file that could not be used.",
        List.of(
            Columns.DOCUMENT,
            text("reason", "Why, from a closed list."),
            text("detail", "What was found, in words."),
            maybe("line", INTEGER, "The line of the source, from 1.")),
        List.of(),
        List.of());
  }

  static TableSchema kwic() {
    return new TableSchema(
        "kwic",
        "A match of a pattern, with the words around it.",
        List.of(
            Columns.DOCUMENT,
            Columns.SYMBOL,
            Columns.YEAR,
            Columns.SECTION,
            Columns.PATH,
            text("pattern", "The pattern as given: remittance*."),
            maybe("left", STRING, "The words before the match, in the same clause."),
            text("match", "The words that match."),
            maybe("right", STRING, "The words after the match, in the same clause."),
            count("start", "Where they start in the clause's text, in UTF-16 units from 0."),
            count("end", "Where they end, exclusive.")),
        List.of(),
        List.of());
  }

  static TableSchema codebook() {
    return new TableSchema(
        "codebook",
        "A column of a table.",
        List.of(
            text("table", "The table's name; its file is the name with .csv."),
            count("position", "The column's place in the table, from 1."),
            text("column", "The column's name."),
            text("type", "string, ids (joined by |), integer, number, boolean or date.")
                .of("string", "ids", "integer", "number", "boolean", "date"),
            new Column("required", BOOLEAN, true, "Whether every row has a value."),
            new Column("key", BOOLEAN, true, "Whether it belongs to what makes a row unique."),
            maybe("refers_to", STRING, "The column of another table whose values it has."),
            maybe("allowed", IDS, "Its only values, where the list is closed."),
            maybe("minimum", NUMBER, "Its least value."),
            maybe("maximum", NUMBER, "Its greatest value."),
            text("description", "What it means."),
            text("row", "What a row of the table is.")),
        List.of("table", "column"),
        List.of());
  }
}
