package org.resolutionanalytics.batch.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The files of the input folder, and which of them wait for the analysis. Takes part in the
 * caller's transaction.
 */
public final class FileRegister {
  /** The reason of a file whose document's name another file has already. */
  public static final String DUPLICATE = "duplicate_name";

  /** The number of the inventory of a register that knows no file. */
  public static final long FIRST_INVENTORY = 1;

  /** Reasons that depend on limits of time, size or memory, not on the file alone. */
  private static final Set<String> LIMITS = Set.of("timeout", "too_large", "expansion_limit");

  private static final String NO_SLOT = "there must be at least one slot, not ";
  private static final String DEAL = "UPDATE source_file SET slot = ? WHERE path = ?";

  /** Files dealt in one batch of statements. */
  private static final int DEALT = 1000;

  private final JdbcTemplate jdbc;

  /**
   * A register in a database that has the schema.
   *
   * @param jdbc the database
   */
  public FileRegister(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /** Forgets all files and their facts. */
  public void clear() {
    jdbc.update("DELETE FROM source_file");
  }

  /** A number for a new inventory, greater than that of all before. */
  public long nextInventory() {
    Long last = jdbc.queryForObject("SELECT MAX(inventory) FROM source_file", Long.class);
    return last == null ? FIRST_INVENTORY : last + 1;
  }

  /**
   * Notes files as seen. One that is new, or whose content or analysis differs from what is known,
   * waits for the analysis from then on.
   *
   * @param files some files of the folder
   * @param inventory the inventory's number
   * @param analysis the versions and limits of this run
   */
  public void see(List<SourceFile> files, long inventory, String analysis) {
    Map<String, Known> known = known(files);
    List<Object[]> added = new ArrayList<>();
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> unchanged = new ArrayList<>();
    for (SourceFile file : files) {
      Known before = known.get(file.path());
      if (before == null) {
        added.add(
            new Object[] {file.path(), file.document(), file.bytes(), file.sha256(), inventory});
      } else if (before.holdsFor(file, analysis)) {
        unchanged.add(new Object[] {inventory, file.path()});
      } else {
        changed.add(new Object[] {file.bytes(), file.sha256(), inventory, file.path()});
      }
    }
    jdbc.batchUpdate(
        "INSERT INTO source_file (path, document, bytes, sha256, inventory, slot, analysis,"
            + " outcome) VALUES (?, ?, ?, ?, ?, 0, '', '')",
        added);
    jdbc.batchUpdate(
        "UPDATE source_file SET bytes = ?, sha256 = ?, inventory = ?, analysis = '', outcome = ''"
            + " WHERE path = ?",
        changed);
    jdbc.batchUpdate("UPDATE source_file SET inventory = ? WHERE path = ?", unchanged);
  }

  private Map<String, Known> known(List<SourceFile> files) {
    Map<String, Known> known = new HashMap<>();
    if (files.isEmpty()) {
      return known;
    }
    String marks = String.join(", ", Collections.nCopies(files.size(), "?"));
    jdbc.query(
        "SELECT path, sha256, analysis, reason FROM source_file WHERE path IN (" + marks + ")",
        row -> {
          boolean limited = LIMITS.contains(Objects.requireNonNullElse(row.getString(4), ""));
          known.put(row.getString(1), new Known(row.getString(2), row.getString(3), limited));
        },
        files.stream().map(SourceFile::path).toArray());
    return known;
  }

  /**
   * Closes an inventory: files that it did not see are forgotten with their facts; of files with
   * one document name, the first by path counts and the others are rejected; the files that wait
   * are dealt to slots, each to the one with the fewest bytes so far.
   *
   * @param inventory the inventory's number
   * @param analysis the versions and limits of this run
   * @param slots how many slots there are for so many waiting files
   * @return the number of files that wait
   */
  public int close(long inventory, String analysis, IntUnaryOperator slots) {
    jdbc.update("DELETE FROM source_file WHERE inventory <> ?", inventory);
    rejectDuplicates(analysis);
    List<Waiting> waiting =
        jdbc.query(
            "SELECT path, bytes FROM source_file WHERE analysis = '' ORDER BY bytes DESC, path",
            (row, number) -> new Waiting(row.getString(1), row.getLong(2)));
    int count = slots.applyAsInt(waiting.size());
    if (count < 1) {
      throw new IllegalArgumentException(NO_SLOT + count);
    }
    deal(waiting, count);
    return waiting.size();
  }

  private void deal(List<Waiting> waiting, int slots) {
    PriorityQueue<Slot> lightest =
        new PriorityQueue<>(Comparator.comparingLong(Slot::bytes).thenComparingInt(Slot::number));
    for (int slot = 0; slot < slots; slot++) {
      lightest.add(new Slot(slot, 0));
    }
    List<Object[]> dealt = new ArrayList<>(DEALT);
    for (Waiting file : waiting) {
      Slot slot = lightest.remove();
      lightest.add(new Slot(slot.number(), slot.bytes() + file.bytes() + 1));
      dealt.add(new Object[] {slot.number(), file.path()});
      if (dealt.size() == DEALT) {
        jdbc.batchUpdate(DEAL, dealt);
        dealt.clear();
      }
    }
    jdbc.batchUpdate(DEAL, dealt);
  }

  private void rejectDuplicates(String analysis) {
    String earlier =
        "EXISTS (SELECT 1 FROM source_file o WHERE o.document = source_file.document"
            + " AND o.path < source_file.path)";
    jdbc.update(
        "UPDATE source_file SET analysis = '', outcome = '' WHERE reason = ? AND NOT " + earlier,
        DUPLICATE);
    jdbc.update(
        "DELETE FROM facts WHERE path IN (SELECT path FROM source_file WHERE " + earlier + ")");
    jdbc.update(
        "UPDATE source_file SET analysis = ?, outcome = 'rejected', reason = ?, line = NULL,"
            + " detail = 'Another file of this name without its ending comes before it: '"
            + " || (SELECT MIN(o.path) FROM source_file o WHERE o.document = source_file.document)"
            + " WHERE "
            + earlier,
        analysis,
        DUPLICATE);
  }

  /**
   * Some files of a slot that wait, ordered by path.
   *
   * @param slot the slot
   * @param after only files whose path comes after it
   * @param limit how many at most
   */
  public List<SourceFile> waiting(int slot, String after, int limit) {
    return jdbc.query(
        "SELECT path, document, bytes, sha256 FROM source_file"
            + " WHERE slot = ? AND analysis = '' AND path > ? ORDER BY path FETCH FIRST ? ROWS ONLY",
        (row, number) -> file(row),
        slot,
        after,
        limit);
  }

  /** The slots that have waiting files, in ascending order. */
  public List<Integer> waitingSlots() {
    return jdbc.queryForList(
        "SELECT DISTINCT slot FROM source_file WHERE analysis = '' ORDER BY slot", Integer.class);
  }

  /** The waiting files whose content the inventory could not read, ordered by path. */
  public List<SourceFile> waitingUnread() {
    return jdbc.query(
        "SELECT path, document, bytes, sha256 FROM source_file WHERE analysis = '' AND sha256 = ''"
            + " ORDER BY path",
        (row, number) -> file(row));
  }

  /**
   * A file, if it waits.
   *
   * @param path the file
   */
  public Optional<SourceFile> waitingFile(String path) {
    return jdbc
        .query(
            "SELECT path, document, bytes, sha256 FROM source_file WHERE path = ? AND analysis = ''",
            (row, number) -> file(row),
            path)
        .stream()
        .findFirst();
  }

  private static SourceFile file(ResultSet row) throws SQLException {
    return new SourceFile(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
  }

  /**
   * How many files of a slot wait.
   *
   * @param slot the slot
   */
  public long waitingCount(int slot) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM source_file WHERE slot = ? AND analysis = ''", Long.class, slot);
    return count == null ? 0 : count;
  }

  /** How many files wait. */
  public long waitingCount() {
    Long count =
        jdbc.queryForObject("SELECT COUNT(*) FROM source_file WHERE analysis = ''", Long.class);
    return count == null ? 0 : count;
  }

  /** A file that is to be dealt. */
  private record Waiting(String path, long bytes) {}

  /** A slot with the bytes that it has so far, one more a file, so that empty files spread too. */
  private record Slot(int number, long bytes) {}

  /** What is known of a file. What limits of time or size rejected has another try. */
  private record Known(String sha256, String analysis, boolean limited) {
    boolean holdsFor(SourceFile file, String wanted) {
      return !limited
          && !file.sha256().isEmpty()
          && sha256.equals(file.sha256())
          && analysis.equals(wanted);
    }
  }
}
