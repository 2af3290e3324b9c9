package org.resolutionanalytics.batch.job.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.store.Checksum;
import org.resolutionanalytics.batch.store.Stored;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The corpus that a database belongs to: that of its first run.
 *
 * @param folders its folders, sorted, one per line
 * @param foldersFromDatabase the same relative to the database's own folder, where it is a file
 */
public record CorpusOfDatabase(String folders, String foldersFromDatabase) {

  /**
   * Makes sure that a database belongs to a corpus, from now on if it has none yet. Takes part in
   * the caller's transaction.
   *
   * @throws OtherCorpusException if it belongs to another corpus
   */
  public static void require(CorpusFolders corpus, DatabaseUrl database, JdbcTemplate jdbc) {
    CorpusOfDatabase ours = of(corpus, database);
    List<CorpusOfDatabase> owner =
        jdbc.query(
            "SELECT folders, folders_from_database, checksum FROM corpus",
            (row, number) -> {
              CorpusOfDatabase read =
                  new CorpusOfDatabase(Stored.text(row, 1), Stored.text(row, 2));
              Stored.verify(read.checksum(), row.getLong(3), "the corpus that it belongs to");
              return read;
            });
    if (!owner.isEmpty() && !owner.get(0).isSameAs(ours)) {
      throw new OtherCorpusException(
          "it belongs to the corpus %s, and this run reads %s"
              .formatted(owner.get(0).folders, ours.folders)
              .replace("\n", ", "));
    }
    jdbc.update("DELETE FROM corpus");
    jdbc.update(
        "INSERT INTO corpus (folders, folders_from_database, checksum) VALUES (?, ?, ?)",
        ours.folders,
        ours.foldersFromDatabase,
        ours.checksum());
  }

  private static CorpusOfDatabase of(CorpusFolders corpus, DatabaseUrl database) {
    List<Path> folders = corpus.places().toList();
    return new CorpusOfDatabase(
        lines(folders, folder -> folder),
        database
            .folder()
            .filter(
                from -> folders.stream().allMatch(f -> Objects.equals(from.getRoot(), f.getRoot())))
            .map(from -> lines(folders, from::relativize))
            .orElse(""));
  }

  private static String lines(List<Path> folders, UnaryOperator<Path> seen) {
    return folders.stream()
        .map(folder -> seen.apply(folder).toString())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** A corpus that was moved together with its database is still the same. */
  private boolean isSameAs(CorpusOfDatabase other) {
    return folders.equals(other.folders)
        || (!foldersFromDatabase.isEmpty()
            && foldersFromDatabase.equals(other.foldersFromDatabase));
  }

  private long checksum() {
    return new Checksum().add(folders).add(foldersFromDatabase).value();
  }
}
