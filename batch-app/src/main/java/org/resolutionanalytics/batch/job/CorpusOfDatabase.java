package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which corpus a database belongs to: that of its first run. */
final class CorpusOfDatabase {
  private final JdbcTemplate jdbc;
  private final String folders;
  private final String foldersFromDatabase;

  CorpusOfDatabase(JdbcTemplate jdbc, AnalysisOptions options) {
    CorpusFolders corpus = options.corpus();
    this.jdbc = jdbc;
    this.folders = lines(corpus, Function.identity());
    // A corpus that was moved together with its database is still the same.
    this.foldersFromDatabase =
        DatabaseSettings.folder(options.databaseUrl())
            .filter(from -> corpus.folders().stream().allMatch(f -> sameRoot(from, f.path())))
            .map(from -> lines(corpus, from::relativize))
            .orElse("");
  }

  private static boolean sameRoot(Path one, Path other) {
    return String.valueOf(one.getRoot()).equals(String.valueOf(other.getRoot()));
  }

  private static String lines(CorpusFolders corpus, Function<Path, Path> seen) {
    return corpus.folders().stream()
        .map(folder -> seen.apply(folder.path()).toString())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /**
   * Makes sure that the database belongs to the run's corpus.
   *
   * @throws OtherCorpusException if it belongs to another
   */
  void require() {
    List<String> owner =
        jdbc.query("SELECT folders FROM corpus", (row, number) -> String.valueOf(row.getString(1)));
    boolean isOurs =
        owner.isEmpty()
            || owner.contains(folders)
            || (!foldersFromDatabase.isEmpty()
                && jdbc.queryForList("SELECT folders_from_database FROM corpus", String.class)
                    .contains(foldersFromDatabase));
    if (!isOurs) {
      throw new OtherCorpusException(
          "it belongs to the corpus "
              + owner.get(0).replace("\n", ", ")
              + ", and this run reads "
              + folders.replace("\n", ", "));
    }
    jdbc.update("DELETE FROM corpus");
    jdbc.update(
        "INSERT INTO corpus (folders, folders_from_database) VALUES (?, ?)",
        folders,
        foldersFromDatabase);
  }
}
