package org.resolutionanalytics.batch.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.analyse.ThemeRenewal;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that turns files into facts: one partition a slot, in chunks of documents. */
@Configuration(proxyBeanMethods = false)
class AnalyseStepConfiguration {
  /** The key of a partition's slot. */
  static final String SLOT = "slot";

  /** Documents a transaction: few enough to lose little work, enough that commits cost little. */
  private static final int CHUNK = 16;

  @Bean
  Step analyseStep(
      JobRepository repository,
      Step analysePartition,
      AnalysisOptions options,
      FileRegister files) {
    Partitioner slots = threads -> files.waitingCount() == 0 ? Map.of() : slots(threads);
    return new StepBuilder("analyse", repository)
        .partitioner("analyse-partition", slots)
        .step(analysePartition)
        .gridSize(options.threads())
        .taskExecutor(new SimpleAsyncTaskExecutor("analyse-"))
        .allowStartIfComplete(true)
        .build();
  }

  private static Map<String, ExecutionContext> slots(int count) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int slot = 0; slot < count; slot++) {
      ExecutionContext context = new ExecutionContext();
      context.putInt(SLOT, slot);
      partitions.put("slot-" + slot, context);
    }
    return partitions;
  }

  @Bean
  Step analysePartition(
      JobRepository repository,
      PlatformTransactionManager transactions,
      WaitingFilesReader reader,
      DocumentProcessor processor,
      FactsWriter writer,
      RejectLimitPolicy rejects) {
    return new StepBuilder("analyse-partition", repository)
        .<SourceFile, AnalysedFile>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(reader)
        .processor(processor)
        .writer(writer)
        .faultTolerant()
        .skipPolicy(rejects)
        .skipListener(writer)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  @StepScope
  WaitingFilesReader waitingFilesReader(
      FileRegister files, @Value("#{stepExecutionContext['slot']}") int slot) {
    return new WaitingFilesReader(files, slot);
  }

  @Bean
  @StepScope
  DocumentProcessor documentProcessor(
      AnalysisOptions options, Tagging tagging, AnalysisKey key, FactsStore store) {
    return new DocumentProcessor(
        store,
        key,
        new ThemeRenewal(tagging.newThemeTagger(), key.value()),
        new DocumentAnalyser(
            options.input(),
            new SourceReader(options.limits()),
            tagging::newTagger,
            options.limits().timeout(),
            key.value()));
  }

  @Bean
  FactsWriter factsWriter(FactsStore store, AnalysisKey key, RunProgress progress) {
    return new FactsWriter(store, key.value(), progress);
  }

  @Bean
  RejectLimitPolicy rejectLimitPolicy(AnalysisOptions options) {
    return new RejectLimitPolicy(options.rejectLimit());
  }
}
