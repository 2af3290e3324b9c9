package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** One row per clause. */
public final class Clauses {
  public static final Table<ClauseRow<ClauseFacts>> TABLE =
      ClauseRow.table(
          "clauses",
          "A clause: a paragraph or sub-paragraph of a document.",
          ForeignKey.to(Resolutions.TABLE),
          column("number", TEXT, "The number as printed, such as 10 or (a).")
              .optional(row -> nonEmpty(row.clause().number())),
          column("level", INTEGER, "1 for a paragraph, 2 for its (a), 3 for its (i).")
              .value(row -> row.clause().level()),
          column("opening_phrase", PHRASE, "The words that open it, such as Recalling also.")
              .optional(row -> nonEmpty(row.clause().openingPhrase())),
          column("opening_verb", TEXT, "The dictionary form of the opening verb, such as recall.")
              .optional(row -> nonEmpty(row.clause().openingVerb())),
          column("words", INTEGER, "Its words.").value(row -> row.clause().words()),
          column("themes", IDS, "The themes present in it.")
              .optional(row -> joined(themes(row.clause()))),
          column("actors", IDS, "The actors that act in it or are asked to, and their groups.")
              .optional(row -> joined(ActorMention.ids(row.clause().actors(), false))),
          column("addressees", IDS, "The actors that its own words ask to act, and their groups.")
              .optional(row -> joined(ActorMention.ids(row.clause().actors(), true))),
          column("text", PROSE, "Its words, cleaned, without its number.")
              .value(row -> row.clause().text()),
          column("first_line", INTEGER, "The line of the source where it starts, from 1.")
              .value(row -> row.clause().firstLine()),
          column("last_line", INTEGER, "The line of the source where it ends.")
              .value(row -> row.clause().lastLine()),
          column("act_type", TEXT, "What an operative clause does, such as report_request.")
              .optional(row -> row.clause().mandates().actType().map(ActType::id)),
          column(
                  "asks",
                  BOOLEAN,
                  "Whether an operative clause asks, tells, binds, invites or authorizes somebody"
                      + " other than the body to act, or commits those who adopt it.")
              .optional(
                  row ->
                      row.clause().mandates().actType().map(t -> row.clause().mandates().asks())),
          column("text_hash", TEXT, "The CRC-32 of its text in UTF-8, for corrections.")
              .value(row -> row.clause().textHash()),
          column("corrected", IDS, "The columns whose values an analyst has given.")
              .optional(row -> joined(row.clause().correctedColumns("clauses", 0))));

  public static final DocumentTable<ClauseRow<ClauseFacts>> ROWS =
      DocumentTable.ofClauses(TABLE, List::of);

  private Clauses() {}

  /** The ids of the themes present in a clause. */
  public static Set<String> themes(ClauseFacts clause) {
    Set<String> ids = new TreeSet<>();
    for (ThemeMention mention : clause.themes()) {
      ids.add(mention.theme().id());
    }
    return ids;
  }
}
