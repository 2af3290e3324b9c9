package org.resolutionanalytics.batch.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The facts of all documents, in the database. Takes part in the caller's transaction. */
public final class FactsStore implements DocumentSource {

  /** H2 keeps up to 1 MiB in such a column; PostgreSQL far more. */
  static final int PART_BYTES = 512 * 1024;

  /**
   * Few, because three passes each hold so many at once, and what is held, the collector copies.
   */
  private static final int FETCH = 16;

  private static final int FINGERPRINT_COLUMNS = 8;
  private final JdbcTemplate jdbc;

  /**
   * A store in a database that has the schema.
   *
   * @param jdbc the database
   */
  public FactsStore(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /**
   * Puts documents in the place of what was known of their files.
   *
   * @param documents what the analysis found
   */
  public void save(List<? extends AnalysedFile> documents) {
    deleteFacts(documents.stream().map(AnalysedFile::path).toList());
    List<Object[]> rows = new ArrayList<>(documents.size());
    List<Object[]> files = new ArrayList<>(documents.size());
    for (AnalysedFile file : documents) {
      byte[] payload = file.payload();
      int parts = Math.max(1, (payload.length + PART_BYTES - 1) / PART_BYTES);
      for (int part = 0; part < parts; part++) {
        int end = Math.min(payload.length, (part + 1) * PART_BYTES);
        byte[] bytes = parts == 1 ? payload : Arrays.copyOfRange(payload, part * PART_BYTES, end);
        rows.add(new Object[] {file.document(), part, parts, file.path(), file.analysis(), bytes});
      }
      files.add(new Object[] {file.sha256(), file.analysis(), file.path()});
    }
    jdbc.batchUpdate(
        "INSERT INTO facts (document, part, parts, path, analysis, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
    jdbc.batchUpdate(
        "UPDATE source_file SET sha256 = ?, analysis = ?, outcome = 'used', reason = NULL,"
            + " detail = NULL, line = NULL WHERE path = ?",
        files);
  }

  /**
   * Notes that a file cannot be used, and forgets what was known of it.
   *
   * @param file the file, and why
   * @param analysis under which versions and limits that was found
   */
  public void reject(RejectedFile file, String analysis) {
    Rejection rejection = file.rejection();
    deleteFacts(List.of(file.path()));
    jdbc.update(
        "UPDATE source_file SET sha256 = ?, analysis = ?, outcome = 'rejected', reason = ?,"
            + " detail = ?, line = ? WHERE path = ?",
        file.sha256(),
        analysis,
        rejection.reason(),
        rejection.detail(),
        rejection.line(),
        file.path());
  }

  private void deleteFacts(List<String> paths) {
    jdbc.batchUpdate(
        "DELETE FROM facts WHERE path = ?", paths.stream().map(p -> new Object[] {p}).toList());
  }

  @Override
  public void forEach(Consumer<DocumentFacts> consumer) {
    FactsCodec codec = new FactsCodec();
    String after = "";
    List<FirstPart> page;
    do {
      page =
          jdbc.query(
              "SELECT document, parts, payload FROM facts WHERE document > ? AND part = 0"
                  + " ORDER BY document FETCH FIRST "
                  + FETCH
                  + " ROWS ONLY",
              (row, number) -> new FirstPart(row.getString(1), row.getInt(2), row.getBytes(3)),
              after);
      for (FirstPart first : page) {
        consumer.accept(codec.decode(payload(first)));
        after = first.document();
      }
    } while (page.size() == FETCH);
  }

  /**
   * What an earlier run found in a file that waits for the analysis, if its content is the same.
   *
   * @param file the file
   * @param holds says of the versions and limits of that run whether what was found is of use
   */
  public Optional<DocumentFacts> earlier(SourceFile file, Predicate<String> holds) {
    List<FirstPart> found = new ArrayList<>(1);
    jdbc.query(
        "SELECT document, parts, payload, analysis FROM facts WHERE path = ? AND part = 0",
        row -> {
          if (holds.test(row.getString(4))) {
            found.add(new FirstPart(row.getString(1), row.getInt(2), row.getBytes(3)));
          }
        },
        file.path());
    return found.stream()
        .findFirst()
        .map(first -> new FactsCodec().decode(payload(first)))
        .filter(facts -> facts.sha256().equals(file.sha256()));
  }

  /** Whether nothing is known of any document. */
  public boolean isEmpty() {
    return jdbc.queryForList("SELECT 1 FROM facts FETCH FIRST ROW ONLY", Integer.class).isEmpty();
  }

  private byte[] payload(FirstPart first) {
    if (first.parts() == 1) {
      return first.payload();
    }
    List<byte[]> parts =
        jdbc.query(
            "SELECT payload FROM facts WHERE document = ? ORDER BY part",
            (row, number) -> row.getBytes(1),
            first.document());
    byte[] whole = new byte[parts.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  /**
   * Hands over every file that could not be used, ordered by document and path.
   *
   * @param consumer takes a rejection
   */
  public void forEachRejection(Consumer<Rejection> consumer) {
    jdbc.query(
        "SELECT document, reason, detail, line FROM source_file WHERE outcome = 'rejected'"
            + " ORDER BY document, path",
        row -> {
          consumer.accept(
              new Rejection(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
        });
  }

  /**
   * A SHA-256 of all that tells one state of the facts from another: which files, under which
   * analysis, with what outcome, and of what content where it is used. In lower-case hexadecimal.
   */
  public String fingerprint() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
    jdbc.query(
        "SELECT path, document, CASE outcome WHEN 'used' THEN sha256 ELSE '' END, analysis, outcome,"
            + " reason, detail, line FROM source_file ORDER BY path",
        row -> {
          for (int column = 1; column <= FINGERPRINT_COLUMNS; column++) {
            String cell = row.getString(column);
            digest.update((cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The number of documents that could be used, and of files that could not. */
  public Counts counts() {
    return new Counts(count("used"), count("rejected"));
  }

  private long count(String outcome) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM source_file WHERE outcome = ?", Long.class, outcome);
    return count == null ? 0 : count;
  }

  /**
   * How many files there are.
   *
   * @param used files that are documents of the corpus
   * @param rejected files that could not be used
   */
  public record Counts(long used, long rejected) {}

  @SuppressWarnings("ArrayRecordComponent") // from query to codec, never compared
  private record FirstPart(String document, int parts, byte[] payload) {}
}
