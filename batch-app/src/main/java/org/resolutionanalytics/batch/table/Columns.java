package org.resolutionanalytics.batch.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Columns that several tables have. */
public final class Columns {

  /** The document's name. */
  public static final ColumnHead<String> DOCUMENT =
      new ColumnHead<>(
          "document", ColumnType.TEXT, "The source file's name without its extension.");

  /** The document's symbol. */
  public static final ColumnHead<String> SYMBOL =
      new ColumnHead<>("symbol", ColumnType.TEXT, "The document's symbol, such as A/RES/65/170.");

  /** The year that the document counts for. */
  public static final ColumnHead<Number> YEAR =
      new ColumnHead<>("year", ColumnType.YEAR, "The year of adoption; empty if unknown.");

  /** An order of values of {@link #YEAR}. */
  public static final Comparator<Optional<Integer>> UNKNOWN_YEAR_LAST =
      Comparator.comparing(year -> year.orElse(Integer.MAX_VALUE));

  /** The clause's section. */
  public static final ColumnHead<String> SECTION =
      new ColumnHead<>(
          "section",
          ColumnType.oneOf("preambular", "operative", "annex"),
          "The part of the document: preambular, operative or annex.");

  /** The clause's address. */
  public static final ColumnHead<String> PATH =
      new ColumnHead<>(
          "path",
          ColumnType.TEXT,
          "The clause's address in its document: pp3, op10, op10(a), annex1.op4.");

  /** A theme's id. */
  public static final ColumnHead<String> THEME =
      new ColumnHead<>(
          "theme", ColumnType.TEXT, "The theme's id in the lexicon, such as crisis.economic.");

  /** The id of the theme above. */
  public static final ColumnHead<String> PARENT_THEME =
      new ColumnHead<>(
          "parent_theme", ColumnType.TEXT, "The theme above it; empty for a top theme.");

  /** An actor's id. */
  public static final ColumnHead<String> ACTOR =
      new ColumnHead<>(
          "actor",
          ColumnType.TEXT,
          "The actor's id, such as secretary_general or country:Switzerland.");

  /** An actor's name. */
  public static final ColumnHead<String> ACTOR_NAME =
      new ColumnHead<>("actor_name", ColumnType.PHRASE, "The actor's usual name.");

  /** What an actor is. */
  public static final ColumnHead<String> ACTOR_KIND =
      new ColumnHead<>(
          "actor_kind", ColumnType.TEXT, "The actor's kind: state, agency, principal_organ ...");

  /** A State's code. */
  public static final ColumnHead<String> ACTOR_CODE =
      new ColumnHead<>(
          "actor_code",
          ColumnType.TEXT,
          "The State's code in ISO 3166-1 alpha-3, such as CHE; empty for all others.");

  /** The first offset of words in a clause. */
  public static final ColumnHead<Number> START =
      new ColumnHead<>(
          "start",
          ColumnType.INTEGER,
          "Where they start in the clause's text, in UTF-16 units from 0.");

  /** The offset behind words in a clause. */
  public static final ColumnHead<Number> END =
      new ColumnHead<>("end", ColumnType.INTEGER, "Where they end, exclusive.");

  private Columns() {}

  /** The value of an optional column for a text that is empty where nothing is known. */
  public static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The value of a column of ids; none if there are no ids. */
  public static Optional<String> joined(Collection<String> ids) {
    return known(String.join("|", ids));
  }
}
