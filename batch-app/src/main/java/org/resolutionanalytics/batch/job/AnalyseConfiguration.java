package org.resolutionanalytics.batch.job;

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
import org.resolutionanalytics.batch.job.claim.Claims;
import org.resolutionanalytics.batch.job.claim.IsolatedAnalysis;
import org.resolutionanalytics.batch.job.claim.LockedClaims;
import org.resolutionanalytics.batch.job.claim.LockedClaims.Role;
import org.resolutionanalytics.batch.job.claim.QueuedClaims;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The part of the job that turns units into facts. */
@Configuration(proxyBeanMethods = false)
record AnalyseConfiguration(
    JobRepository repository,
    PlatformTransactionManager transactions,
    JdbcTemplate jdbc,
    AnalysisOptions options,
    RunHistory history,
    Register register,
    RejectCount rejects,
    RunProgress progress,
    Tagging tagging,
    AnalysisKey key) {

  @Bean
  Flow analyse() {
    FactsStore store = new FactsStore(jdbc);
    Supplier<Function<SourceUnit, Outcome>> analysers =
        () -> new UnitAnalyser(options.corpus(), options.limits(), tagging, key, store)::analyse;
    if (!options.remote()) {
      return flow().threads(options.threads(), claims(Role.LOCAL), analysers, false, () -> {});
    }
    // The manager does what no worker can, and looks how far the workers are.
    LockedClaims claims = lockedClaims(Role.MANAGER);
    RemoteWatch watch = new RemoteWatch(register, claims, rejects, progress);
    return flow().threads(1, claims, analysers, false, watch);
  }

  @Bean
  Step analyseIsolatedStep() {
    List<String> lexicon = new ArrayList<>();
    options.lexicon().ifPresent(path -> lexicon.addAll(List.of("--lexicon", path.toString())));
    lexicon.addAll(List.of("--nested-scope", tagging.nestedScope().id()));
    return flow()
        .isolated(
            claims(Role.ISOLATED),
            new IsolatedAnalysis(options.corpus(), options.limits(), key, lexicon));
  }

  private AnalysisFlow flow() {
    return new AnalysisFlow(
        repository,
        transactions,
        jdbc,
        key,
        rejects,
        // What workers do, the manager sees in the register.
        options.remote() ? count -> {} : progress::documentsDone,
        AnalysisRun.PATIENCE);
  }

  private Claims claims(Role role) {
    return options.onPostgres()
        ? lockedClaims(role)
        : new QueuedClaims(jdbc, role == Role.ISOLATED);
  }

  private LockedClaims lockedClaims(Role role) {
    return new LockedClaims(jdbc, history::current, role, "", options.limits().timeout());
  }
}
