package org.resolutionanalytics.batch.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.store.Checksum;
import org.resolutionanalytics.batch.store.Pieces;
import org.resolutionanalytics.batch.store.RecordForm;
import org.resolutionanalytics.batch.store.Stored;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The comparisons in the database: one value per document, in pieces. Each value has a checksum,
 * which is verified whenever the value is read. Takes part in the caller's transaction.
 */
public record ComparisonStore(JdbcTemplate jdbc) implements ComparisonSource {
  static final RecordForm<DocumentComparison> FORM = RecordForm.of(DocumentComparison.class);

  private static final int FETCH = 16;
  private static final String COLUMNS = "document, pieces, series, predecessor, checksum, payload";
  private static final String NEXT =
      "SELECT "
          + COLUMNS
          + " FROM comparison WHERE piece = 0 AND document > ? ORDER BY document FETCH FIRST "
          + FETCH
          + " ROWS ONLY";

  /**
   * What a comparison was made from. Where that is the same, it need not be stored again.
   *
   * @param compared a hash of what its lineage was made from
   * @param others a checksum of all but its lineage
   */
  record Basis(String compared, long others) {}

  /** A comparison that is to be stored, with what it was made from. */
  record Based(DocumentComparison comparison, Basis basis) {}

  /** What each comparison was made from, by the names of the documents. */
  Map<String, Basis> bases() {
    Map<String, Basis> bases = new HashMap<>();
    jdbc.query(
        "SELECT document, compared, others FROM comparison WHERE piece = 0",
        row -> {
          bases.put(Stored.text(row, 1), new Basis(Stored.text(row, 2), row.getLong(3)));
        });
    return bases;
  }

  /** Deletes the comparisons of documents. */
  void delete(Collection<String> documents) {
    pieces().delete(documents);
  }

  private Pieces pieces() {
    return new Pieces(jdbc, "comparison");
  }

  /** Replaces the comparisons of some documents. */
  void replace(List<Based> comparisons) {
    delete(comparisons.stream().map(based -> based.comparison.document()).toList());
    List<Object[]> rows = new ArrayList<>();
    for (Based based : comparisons) {
      String document = based.comparison.document();
      byte[] payload = FORM.encode(based.comparison);
      SeriesPlace place = based.comparison.place();
      String predecessor = place.predecessor().orElse("");
      long checksum = checksum(document, place.series(), predecessor, payload);
      List<byte[]> pieces = Pieces.of(payload);
      for (int piece = 0; piece < pieces.size(); piece++) {
        rows.add(
            new Object[] {
              document,
              piece,
              pieces.size(),
              place.series(),
              predecessor,
              based.basis.compared,
              based.basis.others,
              checksum,
              pieces.get(piece)
            });
      }
    }
    jdbc.batchUpdate(
        "INSERT INTO comparison (document, piece, pieces, series, predecessor, compared, others,"
            + " checksum, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static long checksum(String document, String series, String predecessor, byte[] payload) {
    return new Checksum().add(document).add(series).add(predecessor).add(payload).value();
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.resolutionanalytics.batch.store.DamagedDatabaseException if a value is not as it
   *     was written
   */
  @Override
  public void forEach(Consumer<DocumentComparison> consumer) {
    String after = "";
    List<Value> page;
    do {
      page = jdbc.query(NEXT, Value::read, after);
      for (Value value : page) {
        consumer.accept(decoded(value));
        after = value.document;
      }
    } while (page.size() == FETCH);
  }

  /** The lineage of a document that has a comparison. */
  List<Descent> lineage(String document) {
    return of(document).map(DocumentComparison::lineage).orElse(List.of());
  }

  @Override
  public Optional<DocumentComparison> of(String document) {
    return jdbc
        .query(
            "SELECT " + COLUMNS + " FROM comparison WHERE piece = 0 AND document = ?",
            Value::read,
            document)
        .stream()
        .findFirst()
        .map(this::decoded);
  }

  @Override
  public Map<String, SeriesPlace> places() {
    Map<String, SeriesPlace> places = new HashMap<>();
    jdbc.query(
        "SELECT document, series, predecessor FROM comparison WHERE piece = 0",
        row -> {
          String predecessor = Stored.text(row, 3);
          places.put(
              Stored.text(row, 1),
              new SeriesPlace(
                  Stored.text(row, 2), Optional.of(predecessor).filter(name -> !name.isEmpty())));
        });
    return places;
  }

  private DocumentComparison decoded(Value value) {
    byte[] payload = pieces().whole(value.document, value.pieces, value.payload);
    Stored.verify(
        checksum(value.document, value.series, value.predecessor, payload),
        value.checksum,
        "the comparison of " + value.document);
    return FORM.decode(payload);
  }

  /** The row of a document's first piece. */
  @SuppressWarnings("ArrayRecordComponent") // from query to codec, never compared
  private record Value(
      String document,
      int pieces,
      String series,
      String predecessor,
      long checksum,
      byte[] payload) {

    static Value read(ResultSet row, int number) throws SQLException {
      return new Value(
          Stored.text(row, 1),
          row.getInt(2),
          Stored.text(row, 3),
          Stored.text(row, 4),
          row.getLong(5),
          Stored.bytes(row, 6));
    }
  }
}
