package org.resolutionanalytics.batch.table;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Columns that several tables have. */
public final class Columns {

  public static final ColumnHead<String> DOCUMENT =
      column("document", TEXT, "The source file's name without its extension.");

  public static final ColumnHead<String> SYMBOL =
      column("symbol", TEXT, "The document's symbol, such as A/RES/65/170.");

  public static final ColumnHead<String> TITLE =
      column("title", ColumnType.PROSE, "The title of the resolution.");

  public static final ColumnHead<Number> YEAR =
      column("year", ColumnType.YEAR, "The year of adoption; empty if unknown.");

  /** An order of values of {@link #YEAR}. */
  public static final Comparator<Optional<Integer>> UNKNOWN_YEAR_LAST =
      Comparator.comparing(year -> year.orElse(Integer.MAX_VALUE));

  public static final ColumnHead<String> SECTION =
      column(
          "section",
          oneOf("preambular", "operative", "annex"),
          "The part of the document: preambular, operative or annex.");

  public static final ColumnHead<String> PATH =
      column(
          "path",
          TEXT,
          "The clause's address in its document, such as pp3, op10(a) or annex1.op4.");

  public static final ColumnHead<String> THEME =
      column("theme", TEXT, "The theme's id in the lexicon, such as crisis.economic.");

  public static final ColumnHead<String> PARENT_THEME =
      column("parent_theme", TEXT, "The theme above it; empty for a top theme.");

  public static final ColumnHead<String> ACTOR =
      column("actor", TEXT, "The actor's id, such as secretary_general or country:Switzerland.");

  public static final ColumnHead<String> ACTOR_NAME =
      column("actor_name", PHRASE, "The actor's usual name.");

  public static final ColumnHead<String> ACTOR_KIND =
      column("actor_kind", TEXT, "The actor's kind, such as state or agency.");

  public static final ColumnHead<String> ACTOR_CODE =
      column(
          "actor_code",
          TEXT,
          "The State's code in ISO 3166-1 alpha-3, such as CHE; empty for all others.");

  public static final ColumnHead<Number> START =
      column(
          "start", INTEGER, "Where the words start in the clause's text, in UTF-16 units from 0.");

  public static final ColumnHead<Number> END =
      column("end", INTEGER, "Where the words end, exclusive.");

  public static final ColumnHead<Number> LINE =
      column("line", INTEGER, "The line of the source, from 1.");

  public static final ColumnHead<String> DUE_TEXT =
      column("due_text", PHRASE, "The words that say when it is due.");

  private Columns() {}

  /** A column that still needs its value; the description says what it means, with its unit. */
  public static <V> ColumnHead<V> column(String name, ColumnType<V> type, String description) {
    return new ColumnHead<>(name, type, description);
  }

  /** A text, or nothing where it is empty. */
  public static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The value of a column of ids, or nothing where there are none. */
  public static Optional<String> joined(Collection<String> ids) {
    return nonEmpty(String.join("|", ids));
  }
}
