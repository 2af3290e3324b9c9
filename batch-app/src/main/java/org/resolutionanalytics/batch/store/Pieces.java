package org.resolutionanalytics.batch.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The values of documents in a table of the database, each in one or several rows. */
public record Pieces(JdbcTemplate jdbc, String table) {
  /** H2 keeps up to 1 MiB in such a column; PostgreSQL far more. */
  public static final int BYTES = 512 * 1024;

  /** The pieces of a value, at least one. */
  public static List<byte[]> of(byte[] value) {
    if (value.length <= BYTES) {
      return List.of(value);
    }
    List<byte[]> pieces = new ArrayList<>();
    for (int start = 0; start < value.length; start += BYTES) {
      pieces.add(Arrays.copyOfRange(value, start, Math.min(value.length, start + BYTES)));
    }
    return pieces;
  }

  /** A document's value, given how many pieces it has and the first of them. */
  public byte[] whole(String document, int pieces, byte[] first) {
    if (pieces == 1) {
      return first;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    jdbc.query(
        "SELECT payload FROM " + table + " WHERE document = ? ORDER BY piece",
        row -> {
          whole.writeBytes(Stored.bytes(row, 1));
        },
        document);
    return whole.toByteArray();
  }

  /** Deletes the values of documents. */
  public void delete(Collection<String> documents) {
    jdbc.batchUpdate(
        "DELETE FROM " + table + " WHERE document = ?",
        documents.stream().map(document -> new Object[] {document}).toList());
  }
}
