package org.resolutionanalytics.batch.job.remote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.DocumentProcessor;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The few files that the manager analyses itself: those whose content it could not read, of which
 * no worker can say better what is wrong, and those that a worker could not read, of which only the
 * manager can say whether they are gone.
 */
final class OwnAnalysis {
  private final FileRegister files;
  private final FactsStore store;
  private final TransactionOperations transactions;
  private final AnalysisOptions options;
  private final Tagging tagging;
  private final AnalysisKey key;
  private @Nullable DocumentProcessor processor;
  private long done;
  private long rejected;

  OwnAnalysis(
      FileRegister files,
      FactsStore store,
      TransactionOperations transactions,
      AnalysisOptions options,
      Tagging tagging,
      AnalysisKey key) {
    this.files = Objects.requireNonNull(files, "files");
    this.store = Objects.requireNonNull(store, "store");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.options = Objects.requireNonNull(options, "options");
    this.tagging = Objects.requireNonNull(tagging, "tagging");
    this.key = Objects.requireNonNull(key, "key");
  }

  /** Analyses the files whose content the inventory could not read. */
  void analyseUnread() {
    done = 0;
    rejected = 0;
    files.waitingUnread().forEach(this::analyse);
  }

  /**
   * Analyses a file, if it still waits. Nobody else may work on its partition.
   *
   * @param path the file
   */
  void analyse(String path) {
    files.waitingFile(path).ifPresent(this::analyse);
  }

  private void analyse(SourceFile file) {
    DocumentProcessor mine = processor;
    if (mine == null) {
      mine = DocumentProcessor.of(options.input(), options.limits(), tagging, key, store);
      processor = mine;
    }
    try {
      AnalysedFile analysed = mine.process(file);
      transactions.executeWithoutResult(status -> store.save(java.util.List.of(analysed)));
    } catch (DocumentRejectedException e) {
      transactions.executeWithoutResult(status -> store.reject(e.file(), key.value()));
      rejected++;
    }
    done++;
  }

  /** How many files it has analysed in this run. */
  long done() {
    return done;
  }

  /** How many of them it has rejected. */
  long rejected() {
    return rejected;
  }

  /** How many files still wait for their analysis. */
  long waiting() {
    return files.waitingCount();
  }
}
