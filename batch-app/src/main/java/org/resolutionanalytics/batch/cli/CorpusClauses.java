package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.batch.source.SourceReading;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;

/** The clauses of all resolutions in a folder, without a database. */
final class CorpusClauses {
  private final SourceReader reader = new SourceReader(SourceLimits.DEFAULT);
  private final ResolutionParser parser = new ResolutionParser();
  private long documents;
  private long rejected;

  CorpusClauses() {}

  /**
   * Hands over each clause's text, documents by path.
   *
   * @param folder the resolutions, with all folders below
   * @param clauses takes the texts
   * @throws IOException if a folder cannot be listed
   */
  void read(Path folder, Consumer<String> clauses) throws IOException {
    for (Path file : files(folder)) {
      if (reader.read(file) instanceof SourceReading.Accepted accepted) {
        parser
            .parse(accepted.text())
            .resolution()
            .ifPresentOrElse(
                resolution -> {
                  documents++;
                  resolution.clauses().stream().map(Clause::text).forEach(clauses);
                },
                () -> rejected++);
      } else {
        rejected++;
      }
    }
  }

  /** How many resolutions were read. */
  long documents() {
    return documents;
  }

  /** How many files were none, or could not be read. */
  long rejected() {
    return rejected;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> SourceReader.isCandidate(folder.relativize(file)))
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .toList();
    }
  }
}
