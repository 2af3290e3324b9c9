package org.resolutionanalytics.batch.table.mandate;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.YEAR;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.DocumentRow;

/** How many operative clauses of a body and a year are of a type, and ask somebody to act. */
public record ActTypes(
    String body, Optional<Integer> year, String actType, int clauses, int all, int asking) {
  public static final Table<ActTypes> TABLE =
      Table.of(
          "act_types",
          "A type of act in the operative clauses of a body and a year.",
          column("body", TEXT, "The body that adopted them.").key(ActTypes::body),
          column("year", YEAR, "The year of adoption.").optionalKey(ActTypes::year),
          column("act_type", TEXT, "The type of act, as in clauses.csv.").key(ActTypes::actType),
          column("clauses", INTEGER, "The operative clauses of this type.")
              .value(ActTypes::clauses),
          column("share", SHARE, "Their share of the operative clauses of the body and the year.")
              .value(row -> (double) row.clauses() / row.all()),
          column(
                  "asking_clauses",
                  INTEGER,
                  "Those of them that ask, tell, bind, invite or authorize somebody to act.")
              .value(ActTypes::asking));

  /** Counts types of act. */
  public static final class Counter implements Consumer<DocumentRow> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::body).thenComparing(group -> group.year().orElse(0));

    private final Map<Group, Map<String, int[]>> counts = new TreeMap<>(ORDER);

    private record Group(String body, Optional<Integer> year) {}

    @Override
    public void accept(DocumentRow row) {
      Group group = new Group(row.facts().metadata().bodyId(), row.year());
      for (ClauseFacts clause : row.facts().clauses()) {
        clause
            .mandates()
            .actType()
            .ifPresent(
                type -> {
                  int[] count =
                      counts
                          .computeIfAbsent(group, key -> new TreeMap<>())
                          .computeIfAbsent(type.id(), key -> new int[2]);
                  count[0]++;
                  count[1] += clause.mandates().asks() ? 1 : 0;
                });
      }
    }

    /** By body, year and type. */
    public void rows(Consumer<ActTypes> sink) {
      counts.forEach(
          (group, types) -> {
            int all = types.values().stream().mapToInt(count -> count[0]).sum();
            types.forEach(
                (type, count) ->
                    sink.accept(
                        new ActTypes(group.body(), group.year(), type, count[0], all, count[1])));
          });
    }
  }
}
