package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.batch.source.SourceReading;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;

/**
 * The clauses of all resolutions in a folder, without a database. Documents have the names that a
 * run gives them; of files with one document name the first by path counts, as in a run.
 */
final class CorpusClauses {
  private static final int BATCH = 64;
  private final SourceReader reader = new SourceReader(SourceLimits.DEFAULT);
  private final ResolutionParser parser = new ResolutionParser();
  private long documents;
  private long rejected;

  CorpusClauses() {}

  /**
   * Hands over each clause with its document, documents by name.
   *
   * @param folder the resolutions, with all folders below
   * @param clauses takes the clauses
   * @throws IOException if a folder cannot be listed
   */
  void read(Path folder, BiConsumer<Resolution, Clause> clauses) throws IOException {
    List<Path> files = files(folder);
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
      // Read and parsed side by side, handed over one after the other.
      for (Optional<Resolution> read : batch.parallelStream().map(this::resolution).toList()) {
        if (read.isEmpty()) {
          rejected++;
          continue;
        }
        documents++;
        read.get().clauses().forEach(clause -> clauses.accept(read.get(), clause));
      }
    }
  }

  private Optional<Resolution> resolution(Path file) {
    return reader.read(file) instanceof SourceReading.Accepted accepted
        ? parser.parse(accepted.document()).resolution()
        : Optional.empty();
  }

  /** How many resolutions were read. */
  long documents() {
    return documents;
  }

  /** How many files were none, or could not be read. */
  long rejected() {
    return rejected;
  }

  private List<Path> files(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> SourceReader.isCandidate(folder.relativize(file)))
              .sorted(
                  Comparator.comparing(SourceReader::documentName)
                      .thenComparing(file -> folder.relativize(file).toString()))
              .toList();
    }
    Set<String> known = new HashSet<>();
    List<Path> first =
        files.stream().filter(file -> known.add(SourceReader.documentName(file))).toList();
    rejected += files.size() - first.size();
    return first;
  }
}
