package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.facts.Checksum;
import org.resolutionanalytics.batch.facts.Stored;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which corpus a database belongs to: that of its first run. */
record CorpusOfDatabase(JdbcTemplate jdbc, AnalysisOptions options) {

  /** Throws if the database belongs to another corpus than the run's. */
  void require() {
    Folders ours = folders();
    List<Folders> owner =
        jdbc.query("SELECT folders, folders_from_database, checksum FROM corpus", Folders::read);
    if (!owner.isEmpty() && !owner.get(0).areOf(ours)) {
      throw new OtherCorpusException(
          "it belongs to the corpus "
              + owner.get(0).names().replace("\n", ", ")
              + ", and this run reads "
              + ours.names().replace("\n", ", "));
    }
    jdbc.update("DELETE FROM corpus");
    jdbc.update(
        "INSERT INTO corpus (folders, folders_from_database, checksum) VALUES (?, ?, ?)",
        ours.names(),
        ours.fromDatabase(),
        ours.checksum());
  }

  private Folders folders() {
    CorpusFolders corpus = options.corpus();
    return new Folders(
        lines(corpus, Function.identity()),
        DatabaseSettings.folder(options.databaseUrl())
            .filter(
                from ->
                    corpus.folders().stream()
                        .allMatch(f -> Objects.equals(from.getRoot(), f.path().getRoot())))
            .map(from -> lines(corpus, from::relativize))
            .orElse(""));
  }

  private static String lines(CorpusFolders corpus, Function<Path, Path> seen) {
    return corpus.folders().stream()
        .map(folder -> seen.apply(folder.path()).toString())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /**
   * The folders of a corpus, one per line.
   *
   * @param fromDatabase the same as seen from the database's own folder, where it is a file
   */
  private record Folders(String names, String fromDatabase) {

    static Folders read(ResultSet row, int number) throws SQLException {
      Folders read = new Folders(Stored.text(row, 1), Stored.text(row, 2));
      Stored.verify(read.checksum(), row.getLong(3), "the corpus that it belongs to");
      return read;
    }

    /** A corpus that was moved together with its database is still the same. */
    boolean areOf(Folders other) {
      return names.equals(other.names)
          || (!fromDatabase.isEmpty() && fromDatabase.equals(other.fromDatabase));
    }

    long checksum() {
      return new Checksum().add(names).add(fromDatabase).value();
    }
  }
}
