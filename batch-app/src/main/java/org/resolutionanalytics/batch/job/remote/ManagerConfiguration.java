package org.resolutionanalytics.batch.job.remote;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.job.AnalysePartition;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.DatabaseLock;
import org.resolutionanalytics.batch.job.RejectLimitPolicy;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The analysis as its manager does it: it leaves the partitions to workers, and waits for them. */
@Configuration(proxyBeanMethods = false)
public class ManagerConfiguration {

  @Bean
  Step analyseStep(JobRepository repository, FileRegister files, PartitionOffer offer) {
    Partitioner slots =
        size -> {
          Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
          for (int slot : files.waitingSlots()) {
            partitions.put(AnalysePartition.name(slot), AnalysePartition.context(slot));
          }
          return partitions;
        };
    return new StepBuilder("analyse", repository)
        .partitioner(AnalysePartition.STEP, slots)
        .partitionHandler(offer)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  PartitionOffer partitionOffer(
      JobRepository repository,
      JdbcTemplate jdbc,
      DataSource database,
      PlatformTransactionManager transactions,
      AnalysisOptions options,
      Partitions partitions,
      OwnAnalysis own,
      Tagging tagging,
      AnalysisKey key,
      RejectLimitPolicy rejects,
      RunProgress progress,
      DatabaseLock lock) {
    return new PartitionOffer(
        repository,
        jdbc,
        new TransactionTemplate(transactions),
        new RequestChannel(database, AnalysisKey.program()),
        options,
        partitions,
        own,
        new RunSharing(jdbc, options, tagging, key),
        new RunWatch(jdbc, rejects, progress, lock));
  }

  @Bean
  OwnAnalysis ownAnalysis(
      FileRegister files,
      FactsStore store,
      PlatformTransactionManager transactions,
      AnalysisOptions options,
      Tagging tagging,
      AnalysisKey key) {
    return new OwnAnalysis(
        files, store, new TransactionTemplate(transactions), options, tagging, key);
  }
}
