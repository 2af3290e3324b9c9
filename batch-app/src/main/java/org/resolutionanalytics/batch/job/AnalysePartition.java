package org.resolutionanalytics.batch.job;

import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.skip.SkipPolicy;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/** The step of one partition, on whatever machine: the files of a slot, in chunks of documents. */
public final class AnalysePartition {
  /** The step's name. */
  public static final String STEP = "analyse-partition";

  /** The key of a partition's slot. */
  public static final String SLOT = "slot";

  private static final String PREFIX = "slot-";

  /** Documents a transaction: few enough to lose little work, enough that commits cost little. */
  static final int CHUNK = 16;

  private AnalysePartition() {}

  /** The name of a slot's partition. */
  public static String name(int slot) {
    return PREFIX + slot;
  }

  /**
   * The slot of an execution, from its name: that of the step, a colon, and that of the partition.
   *
   * @param executionName a name that the framework has given to an execution of a partition
   */
  public static int slot(String executionName) {
    return Integer.parseInt(executionName.substring((STEP + ":" + PREFIX).length()));
  }

  /** What a slot's partition knows when it starts. */
  public static ExecutionContext context(int slot) {
    ExecutionContext context = new ExecutionContext();
    context.putInt(SLOT, slot);
    return context;
  }

  /**
   * The step.
   *
   * @param repository where its executions are kept
   * @param transactions one a chunk
   * @param reader the files
   * @param processor analyses a file
   * @param writer writes a chunk's facts
   * @param rejections is told of rejected files, in the chunk's transaction
   * @param rejects which problems make a file rejected
   */
  public static Step step(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ItemReader<SourceFile> reader,
      ItemProcessor<SourceFile, AnalysedFile> processor,
      ItemWriter<AnalysedFile> writer,
      SkipListener<SourceFile, AnalysedFile> rejections,
      SkipPolicy rejects) {
    return new StepBuilder(STEP, repository)
        .<SourceFile, AnalysedFile>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(reader)
        .processor(processor)
        .writer(writer)
        .faultTolerant()
        .skipPolicy(rejects)
        .skipListener(rejections)
        .allowStartIfComplete(true)
        .build();
  }
}
