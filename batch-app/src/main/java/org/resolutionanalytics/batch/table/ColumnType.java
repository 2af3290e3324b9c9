package org.resolutionanalytics.batch.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column are.
 *
 * @param <V> the Java type of a value
 * @param allowed the only values; empty if the list is open
 */
public record ColumnType<V>(Kind kind, List<String> allowed, @Nullable Range range) {

  /** A short text: an id, a symbol, a number as printed. */
  public static final ColumnType<String> TEXT = new ColumnType<>(Kind.TEXT);

  /** A text of several words. */
  public static final ColumnType<String> PHRASE = new ColumnType<>(Kind.PHRASE);

  /** A sentence or more. */
  public static final ColumnType<String> PROSE = new ColumnType<>(Kind.PROSE);

  /** Ids joined by {@code |}. */
  public static final ColumnType<String> IDS = new ColumnType<>(Kind.IDS);

  /** A count or an ordinal. */
  public static final ColumnType<Number> INTEGER =
      new ColumnType<>(Kind.INTEGER, List.of(), Range.COUNT);

  /** A year. */
  public static final ColumnType<Number> YEAR = new ColumnType<>(Kind.YEAR, List.of(), Range.COUNT);

  /** A measure, written with six decimals. */
  public static final ColumnType<Double> NUMBER = new ColumnType<>(Kind.NUMBER);

  /** A part of a whole, from 0 to 1, written with six decimals. */
  public static final ColumnType<Double> SHARE =
      new ColumnType<>(Kind.SHARE, List.of(), Range.SHARE);

  /** Yes or no, written {@code true} or {@code false}. */
  public static final ColumnType<Boolean> BOOLEAN = new ColumnType<>(Kind.BOOLEAN);

  /** A day. */
  public static final ColumnType<LocalDate> DATE = new ColumnType<>(Kind.DATE);

  public ColumnType {
    allowed = List.copyOf(allowed);
  }

  private ColumnType(Kind kind) {
    this(kind, List.of(), null);
  }

  /** A short text from a closed list. */
  public static ColumnType<String> oneOf(String... values) {
    return new ColumnType<>(Kind.TEXT, List.of(values), null);
  }

  /** The same of the ids of an enum's constants. */
  public static <E> ColumnType<String> oneOf(E[] constants, Function<E, String> id) {
    return new ColumnType<>(Kind.TEXT, Stream.of(constants).map(id).toList(), null);
  }

  /** The same with bounds. */
  public ColumnType<V> within(Range bounds) {
    return new ColumnType<>(kind, allowed, bounds);
  }

  /** What the values are; a workbook shows more kinds than a schema has types. */
  public enum Kind {
    TEXT("string"),
    PHRASE("string"),
    PROSE("string"),
    IDS("ids"),
    INTEGER("integer"),
    YEAR("integer"),
    NUMBER("number"),
    SHARE("number"),
    BOOLEAN("boolean"),
    DATE("date");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The type's name in the codebook. */
    public String id() {
      return id;
    }
  }
}
