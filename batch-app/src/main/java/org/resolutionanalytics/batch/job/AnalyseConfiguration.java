package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.UnitAnalyser;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.job.claim.AnalysisFlow;
import org.resolutionanalytics.batch.job.claim.Attempts;
import org.resolutionanalytics.batch.job.claim.Claims;
import org.resolutionanalytics.batch.job.claim.IsolatedAnalysis;
import org.resolutionanalytics.batch.job.claim.LockedClaims;
import org.resolutionanalytics.batch.job.claim.QueuedClaims;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The part of the job that turns units into facts. */
@Configuration(proxyBeanMethods = false)
@Import({Attempts.class, SharedRuns.class})
class AnalyseConfiguration {

  @Bean
  Claims claims(JdbcTemplate jdbc, AnalysisOptions options, RunHistory history) {
    if (!options.onPostgres()) {
      return new QueuedClaims(jdbc);
    }
    return options.remote()
        ? LockedClaims.ofManager(jdbc, history::current, options.limits().timeout())
        : LockedClaims.alone(jdbc, history::current, options.limits().timeout());
  }

  @Bean
  RejectCount rejectCount(AnalysisOptions options) {
    return new RejectCount(options.rejectLimit());
  }

  @Bean
  AnalysisFlow analysisFlow(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      FactsStore store,
      Attempts attempts,
      AnalysisKey key,
      RejectCount rejects,
      AnalysisOptions options,
      RunProgress progress) {
    return new AnalysisFlow(
        repository,
        transactions,
        jdbc,
        store,
        attempts,
        key,
        rejects,
        // What workers do, the manager sees in the register.
        options.remote() ? count -> {} : progress::documentsDone,
        AnalysisRun.PATIENCE);
  }

  @Bean
  Flow analyse(
      AnalysisFlow flow,
      AnalysisOptions options,
      Claims claims,
      Register register,
      Tagging tagging,
      AnalysisKey key,
      FactsStore store,
      RejectCount rejects,
      RunProgress progress) {
    Supplier<Function<SourceUnit, Outcome>> analysers =
        () -> new UnitAnalyser(options.corpus(), options.limits(), tagging, key, store)::analyse;
    if (options.remote()) {
      // The manager does what no worker can, and looks how far the workers are.
      RemoteWatch watch = new RemoteWatch(register, (LockedClaims) claims, rejects, progress);
      return flow.threads(1, claims, analysers, false, watch);
    }
    return flow.threads(options.threads(), claims, analysers, false, () -> {});
  }

  @Bean
  Step analyseIsolatedStep(
      AnalysisFlow flow,
      AnalysisOptions options,
      RunHistory history,
      Tagging tagging,
      AnalysisKey key) {
    List<String> lexicon = new ArrayList<>();
    options
        .lexicon()
        .map(Path::toString)
        .ifPresent(path -> lexicon.addAll(List.of("--lexicon", path)));
    lexicon.addAll(List.of("--nested-scope", tagging.nestedScope().id()));
    return flow.isolated(
        new IsolatedAnalysis(options.corpus(), options.limits(), key, lexicon),
        options.onPostgres(),
        options.onPostgres() ? () -> history.hold(history.current()) : () -> {});
  }
}
