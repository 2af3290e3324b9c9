package org.resolutionanalytics.batch.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that turns files into facts in this process: a partition a thread. */
@Configuration(proxyBeanMethods = false)
class AnalyseStepConfiguration {
  @Bean
  Step analyseStep(
      JobRepository repository,
      Step analysePartition,
      AnalysisOptions options,
      FileRegister files,
      SharedFilesReader reader) {
    Partitioner slots =
        threads -> {
          reader.start(threads);
          return files.waitingCount() == 0 ? Map.of() : slots(threads);
        };
    return new StepBuilder("analyse", repository)
        .partitioner(AnalysePartition.STEP, slots)
        .step(analysePartition)
        .gridSize(options.threads())
        .taskExecutor(new SimpleAsyncTaskExecutor("analyse-"))
        .allowStartIfComplete(true)
        .build();
  }

  private static Map<String, ExecutionContext> slots(int count) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int slot = 0; slot < count; slot++) {
      partitions.put(AnalysePartition.name(slot), AnalysePartition.context(slot));
    }
    return partitions;
  }

  @Bean
  Step analysePartition(
      JobRepository repository,
      PlatformTransactionManager transactions,
      SharedFilesReader reader,
      ItemProcessor<SourceFile, AnalysedFile> processor,
      FactsWriter writer,
      RejectLimitPolicy rejects) {
    return AnalysePartition.step(
        repository, transactions, reader, processor, writer, writer, rejects);
  }

  @Bean
  SharedFilesReader sharedFilesReader(FileRegister files) {
    return new SharedFilesReader(files);
  }

  /** One a thread, which is one a partition. */
  @Bean
  ItemProcessor<SourceFile, AnalysedFile> documentProcessor(
      AnalysisOptions options, Tagging tagging, AnalysisKey key, FactsStore store) {
    ThreadLocal<DocumentProcessor> processors =
        ThreadLocal.withInitial(
            () -> DocumentProcessor.of(options.input(), options.limits(), tagging, key, store));
    return file -> processors.get().process(file);
  }

  @Bean
  FactsWriter factsWriter(FactsStore store, AnalysisKey key, RunProgress progress) {
    return new FactsWriter(store, key.value(), progress);
  }
}
