package org.resolutionanalytics.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The facts of all documents, in the database. Each value has a checksum, which is verified
 * whenever the value is read. Takes part in the caller's transaction.
 */
public record FactsStore(JdbcTemplate jdbc) implements DocumentSource {

  /** Few, because up to four passes at once hold as many documents in memory. */
  private static final int FETCH = 16;

  private static final String FIRST_PIECE =
      "SELECT document, pieces, analysis, checksum, payload FROM facts WHERE piece = 0 AND document ";

  private static final String NEXT_VALUES =
      FIRST_PIECE + "> ? ORDER BY document FETCH FIRST " + FETCH + " ROWS ONLY";

  private Register register() {
    return new Register(jdbc);
  }

  private Pieces pieces() {
    return new Pieces(jdbc, "facts");
  }

  /** Replaces the facts and states of some units by the outcomes found under an analysis key. */
  public void save(Collection<Outcome> outcomes, String analysis) {
    pieces().delete(outcomes.stream().map(outcome -> outcome.unit().document()).toList());
    FactsCodec codec = new FactsCodec();
    List<Object[]> rows = new ArrayList<>(outcomes.size());
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Analysed found) {
        addPieces(found.unit().document(), analysis, codec.encode(found.facts()), rows);
      }
    }
    jdbc.batchUpdate(
        "INSERT INTO facts (document, piece, pieces, analysis, checksum, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
    register().settle(outcomes, analysis);
  }

  private static void addPieces(
      String document, String analysis, byte[] payload, List<Object[]> rows) {
    long checksum = checksum(document, analysis, payload);
    List<byte[]> pieces = Pieces.of(payload);
    for (int piece = 0; piece < pieces.size(); piece++) {
      rows.add(
          new Object[] {document, piece, pieces.size(), analysis, checksum, pieces.get(piece)});
    }
  }

  private static long checksum(String document, String analysis, byte[] payload) {
    return new Checksum().add(document).add(analysis).add(payload).value();
  }

  public void clear() {
    jdbc.update("DELETE FROM facts");
  }

  /**
   * {@inheritDoc}
   *
   * @throws DamagedFactsException if a value is missing or not as it was written; documents before
   *     it have been passed on
   */
  @Override
  public void forEach(Consumer<DocumentFacts> consumer) {
    FactsCodec codec = new FactsCodec();
    long documents = 0;
    String after = "";
    List<Value> page;
    do {
      page = jdbc.query(NEXT_VALUES, Value::read, after);
      for (Value first : page) {
        Value value = first.with(pieces());
        if (!follows(value.document(), after) || !value.isWhole()) {
          throw new DamagedFactsException(value.document());
        }
        consumer.accept(codec.decode(value.payload()));
        after = value.document();
        documents++;
      }
    } while (page.size() == FETCH);
    if (documents != register().factRows().documents()) {
      throw new DamagedFactsException("some documents");
    }
  }

  /** Whether a document comes after another, in the order of either database. */
  private static boolean follows(String document, String before) {
    return document.compareTo(before) > 0
        || Arrays.compare(document.codePoints().toArray(), before.codePoints().toArray()) > 0;
  }

  /** A unit's earlier facts, if its content is the same and their analysis key is of use. */
  public Optional<DocumentFacts> earlier(SourceUnit unit, Predicate<String> holds) {
    return value(unit.document())
        .filter(value -> holds.test(value.analysis()))
        .map(value -> new FactsCodec().decode(value.payload()))
        .filter(facts -> facts.sha256().equals(unit.sha256()));
  }

  /** The facts of a document; throws {@link DamagedFactsException} if they are not intact. */
  public DocumentFacts require(String document) {
    return value(document)
        .map(value -> new FactsCodec().decode(value.payload()))
        .orElseThrow(() -> new DamagedFactsException(document));
  }

  /** A document's value, if it is there as it was written. */
  private Optional<Value> value(String document) {
    return jdbc.query(FIRST_PIECE + "= ?", Value::read, document).stream()
        .map(value -> value.with(pieces()))
        .filter(Value::isWhole)
        .findFirst();
  }

  /** Whether there are no facts. */
  public boolean isEmpty() {
    return jdbc.queryForList("SELECT 1 FROM facts FETCH FIRST ROW ONLY", Integer.class).isEmpty();
  }

  /**
   * Verifies all facts, deletes those that are damaged or belong to no unit, and lets the units
   * without facts wait for the analysis.
   *
   * @return the documents whose facts were damaged, missing or of no unit
   */
  public List<String> analyseDamagedAgain() {
    Set<String> intact = new HashSet<>();
    List<String> damaged = new ArrayList<>();
    for (String document : documents("SELECT document FROM facts WHERE piece = 0")) {
      (value(document).isPresent() ? intact : damaged).add(document);
    }
    pieces().delete(damaged);
    List<String> used = documents("SELECT document FROM source_unit WHERE state = 'used'");
    List<String> wrong =
        new ArrayList<>(used.stream().filter(document -> !intact.contains(document)).toList());
    register().analyseAgain(wrong);
    // Facts of no unit.
    used.forEach(intact::remove);
    pieces().delete(intact);
    wrong.addAll(intact);
    wrong.sort(null);
    return wrong;
  }

  private List<String> documents(String query) {
    return jdbc.query(query, (row, number) -> Stored.text(row, 1));
  }

  /** The row of a document's first piece. */
  @SuppressWarnings("ArrayRecordComponent") // from query to codec, never compared
  private record Value(
      String document, int pieces, String analysis, long checksum, byte[] payload) {

    static Value read(ResultSet row, int number) throws SQLException {
      return new Value(
          Stored.text(row, 1),
          row.getInt(2),
          Stored.text(row, 3),
          row.getLong(4),
          Stored.bytes(row, 5));
    }

    Value with(Pieces all) {
      byte[] whole = all.whole(document, pieces, payload);
      return new Value(document, pieces, analysis, checksum, whole);
    }

    boolean isWhole() {
      return payload.length > 0
          && payload[0] == FactsCodec.VERSION
          && checksum == FactsStore.checksum(document, analysis, payload);
    }
  }
}
