package org.resolutionanalytics.batch.job.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.job.claim.Claims.Left;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.store.FactsDatabase;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.store.Register;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class QueuedClaimsTest {
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final JdbcTransactionManager manager = new JdbcTransactionManager(jdbc.getDataSource());
  private final TransactionTemplate transactions = new TransactionTemplate(manager);
  private final FactsStore store = new FactsStore(jdbc);
  private final Attempts attempts = new Attempts(jdbc, manager, new AnalysisKey("v1", "t"));
  private final QueuedClaims claims = new QueuedClaims(jdbc, false);

  @Test
  void theBiggestUnitsComeFirstUpToANumberAndASize() {
    register(1 << 20, 300 << 10, 200 << 10, 20 << 10, 1, 0);

    assertThat(claim()).containsExactly("d0");
    assertThat(claim()).containsExactly("d1", "d2");
    assertThat(claim()).containsExactly("d3", "d4", "d5");
    assertThat(claim()).isEmpty();
    assertThat(claims.left()).isEqualTo(Left.NONE);
  }

  @Test
  void aClaimHasAtMostSixteenUnits() {
    register(IntStream.range(0, 40).toArray());

    assertThat(claim()).hasSize(16);
    assertThat(claim()).hasSize(16);
    assertThat(claim()).hasSize(8);
  }

  @Test
  void whatIsRolledBackIsClaimedAgain() {
    register(3, 2, 1);
    transactions.executeWithoutResult(
        status -> {
          claims.next();
          assertThat(claims.left()).as("to another thread").isEqualTo(Left.HELD);
          status.setRollbackOnly();
        });

    assertThat(claims.left()).isEqualTo(Left.FREE);
    assertThat(claim()).containsExactly("d0", "d1", "d2");
    assertThat(claims.left()).isEqualTo(Left.NONE);
  }

  @Test
  void manyThreadsClaimEachUnitOnce() throws Exception {
    register(IntStream.range(0, 3000).toArray());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<String> all = new ArrayList<>();
    try {
      List<Future<List<String>>> found = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        found.add(
            threads.submit(
                () -> {
                  List<String> mine = new ArrayList<>();
                  List<String> units = claim();
                  while (!units.isEmpty()) {
                    mine.addAll(units);
                    units = claim();
                  }
                  return mine;
                }));
      }
      for (Future<List<String>> one : found) {
        all.addAll(one.get());
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(all).hasSize(3000).doesNotHaveDuplicates();
  }

  @Test
  void aUnitOverWhichTwoProcessesDiedIsClaimedByItself() {
    register(3, 2, 1);
    SourceUnit suspect = unit(1, 2);
    attempts.begin(suspect);
    attempts.begin(suspect);
    attempts.begin(unit(2, 1));
    attempts.deleteOutdated();

    assertThat(claim()).containsExactly("d0", "d2");
    assertThat(claims.left()).isEqualTo(Left.NONE);
    QueuedClaims isolated = new QueuedClaims(jdbc, true);
    assertThat(isolated.left()).isEqualTo(Left.FREE);
    assertThat(claim(isolated)).containsExactly("d1");
  }

  @Test
  void deathsCountForTheContentAndTheProgramThatWereThere() {
    register(3);
    attempts.begin(unit(0, 3));
    attempts.begin(unit(0, 3));

    new Attempts(jdbc, manager, new AnalysisKey("v2", "t")).deleteOutdated();

    assertThat(claim()).containsExactly("d0");
  }

  @Test
  void anAnalysisThatEndedLeavesNoNote() {
    register(3);
    attempts.begin(unit(0, 3));
    attempts.end(unit(0, 3), new Outcome.Analysed(unit(0, 3), Facts.bare("d0", "text")));

    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM attempt", Long.class)).isZero();
  }

  @Test
  void whatKilledTwoProcessesAndOneMoreIsAnalysedByItselfAlsoInAFullRun() {
    register(3, 2);
    SourceUnit deadly = unit(0, 3);
    attempts.begin(deadly);
    attempts.begin(deadly);
    Outcome killed = new Outcome.Rejected(deadly, RejectionReason.KILLS_THE_PROGRAM, "died", 0);
    attempts.begin(deadly);
    attempts.end(deadly, killed);
    store.save(List.of(killed), "v1/t");

    attempts.deleteOutdated();
    new Register(jdbc).clear();
    register(3, 2);
    attempts.deleteOutdated();

    assertThat(claim()).containsExactly("d1");
    assertThat(claim(new QueuedClaims(jdbc, true))).containsExactly("d0");
  }

  /** A note outlives the transaction that it is written in. */
  @Test
  void aNoteIsWrittenOverAConnectionOfItsOwn() {
    register(3);
    transactions.executeWithoutResult(
        status -> {
          attempts.begin(unit(0, 3));
          status.setRollbackOnly();
        });

    assertThat(jdbc.queryForObject("SELECT number FROM attempt", Long.class)).isEqualTo(1);
  }

  /** Claims units and analyses them. */
  private List<String> claim() {
    return claim(claims);
  }

  private List<String> claim(Claims from) {
    return transactions.execute(
        status -> {
          List<SourceUnit> units = from.next();
          store.save(
              units.stream()
                  .<Outcome>map(u -> new Outcome.Analysed(u, Facts.bare(u.document(), "text")))
                  .toList(),
              "v1");
          return units.stream().map(SourceUnit::document).toList();
        });
  }

  private void register(int... sizes) {
    Register register = new Register(jdbc);
    register.see(
        IntStream.range(0, sizes.length).mapToObj(i -> unit(i, sizes[i])).toList(),
        1,
        "v1",
        SourceLimits.DEFAULT);
    register.close(1, "v1");
  }

  private static SourceUnit unit(int number, int bytes) {
    return SourceUnit.file("d" + number + ".txt", bytes, "00");
  }
}
