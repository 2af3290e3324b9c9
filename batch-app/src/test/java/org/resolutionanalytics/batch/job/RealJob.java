package org.resolutionanalytics.batch.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real application on a real H2 file. */
abstract class RealJob {
  static final String SMALL_RESOLUTION =
      """
      The General Assembly,

      Recognizing the importance of remittances to developing countries,

      1. Requests the Secretary-General to report to it at its next session;
      """;

  @TempDir static Path shared;
  @TempDir Path folder;

  /** As a run over one text leaves input, output and database. It is made once per class. */
  void afterARun() throws Exception {
    Path model = shared.resolve("model");
    if (Files.exists(model)) {
      FileSystemUtils.copyRecursively(model, folder);
    } else {
      write("one.txt", SMALL_RESOLUTION);
      try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
        context.getBean(AnalysisRun.class).run();
      }
      FileSystemUtils.copyRecursively(folder, model);
    }
  }

  ConfigurableApplicationContext start(RejectLimit limit) throws Exception {
    return start(limit, false);
  }

  ConfigurableApplicationContext start(RejectLimit limit, boolean full) throws Exception {
    return start(options(limit, full, 2));
  }

  AnalysisOptions options(RejectLimit limit, boolean full, int threads) {
    return options(limit, full, threads, folder.resolve("in"));
  }

  AnalysisOptions options(RejectLimit limit, boolean full, int threads, Path input) {
    return new AnalysisOptions(
        CorpusFolders.of(List.of(input)),
        folder.resolve("out"),
        new DatabaseUrl("jdbc:h2:file:" + folder.resolve("db/facts")),
        Optional.empty(),
        threads,
        SourceLimits.DEFAULT,
        limit,
        full,
        CsvDialect.DEFAULT,
        ReportOptions.DEFAULT,
        false);
  }

  ConfigurableApplicationContext start(AnalysisOptions options) throws Exception {
    Files.createDirectories(folder.resolve("out"));
    return AnalysisRun.start(options, List.of(), Lexicons::shipped, RunProgress.SILENT);
  }

  static JobExecution last(ConfigurableApplicationContext context) {
    JobRepository repository = context.getBean(JobRepository.class);
    return repository.getLastJobExecution(repository.getLastJobInstance("analysis"));
  }

  void write(String name, String content) throws Exception {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
