package org.resolutionanalytics.batch.facttable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;

/** All tables of facts. */
public final class FactTables {

  private static final DocumentRows THEMES = new ThemeRows();
  private static final DocumentRows ACTORS = new ActorRows();
  private static final DocumentRows REQUESTS = new RequestRows();
  private static final List<DocumentRows> ALL =
      List.of(new ResolutionRows(), new ClauseRows(), THEMES, ACTORS, REQUESTS, new CitationRows());

  private FactTables() {}

  /** The tables, in the order in which a reader meets them. */
  public static List<DocumentRows> all() {
    return ALL;
  }

  /** Those whose rows stand for places in clauses: half of all that is to be written. */
  public static List<DocumentRows> places() {
    return List.of(THEMES, ACTORS, REQUESTS);
  }

  /**
   * A table's rows over all documents. Reads the documents anew each time.
   *
   * @param rows the table
   * @param documents the corpus
   */
  public static TableSource over(DocumentRows rows, DocumentSource documents) {
    return new DocumentTable(rows, documents);
  }

  /**
   * The files that could not be used.
   *
   * @param store the facts
   */
  public static TableSource rejected(FactsStore store) {
    return new RejectedTable(store);
  }

  private record DocumentTable(DocumentRows rows, DocumentSource documents) implements TableSource {
    private DocumentTable {
      Objects.requireNonNull(rows, "rows");
      Objects.requireNonNull(documents, "documents");
    }

    @Override
    public TableSchema schema() {
      return rows.schema();
    }

    @Override
    public void read(RowSink sink) {
      documents.forEach(document -> rows.write(document, sink));
    }
  }

  private record RejectedTable(FactsStore store) implements TableSource {
    @Override
    public TableSchema schema() {
      return Tables.REJECTED;
    }

    @Override
    public void read(RowSink sink) {
      store.forEachRejection(
          r ->
              sink.accept(
                  new @Nullable Object[] {
                    r.document(), r.reason(), r.detail(), r.line() == 0 ? null : r.line()
                  }));
    }
  }

  /** Null for an empty text: a cell for something unknown. */
  static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Ids in order, each once, joined by bars; null if there are none. */
  static <T> @Nullable String ids(List<T> things, Function<T, String> id) {
    if (things.isEmpty()) {
      return null;
    }
    if (things.size() == 1) {
      return id.apply(things.get(0));
    }
    Set<String> sorted = new TreeSet<>();
    for (T thing : things) {
      sorted.add(id.apply(thing));
    }
    return joined(sorted);
  }

  /** Ids joined by bars; null if there are none. */
  static @Nullable String joined(Collection<String> ids) {
    return ids.isEmpty() ? null : String.join("|", ids);
  }
}
