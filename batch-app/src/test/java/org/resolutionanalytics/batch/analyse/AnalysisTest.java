package org.resolutionanalytics.batch.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;

class AnalysisTest {
  @TempDir private Path folder;

  @Test
  void aDocumentWhoseTaggingDoesNotEndIsRejectedAndTheTaggerReplaced() throws Exception {
    SourceUnit file = resolution();
    CountDownLatch never = new CountDownLatch(1);
    ResolutionTagger stuck =
        resolution -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    Deque<ResolutionTagger> taggers = new ArrayDeque<>(List.of(stuck, stuck));
    Analysis analysis =
        new Analysis(
            new SourceLimits(1 << 20, 1 << 20, Duration.ofMillis(300)), taggers::removeFirst);

    assertThat(analysis.analyse(file, file(file)))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            no -> {
              assertThat(no.reason()).isEqualTo(RejectionReason.TIMEOUT);
              assertThat(no.detail()).contains("raise the limit");
              assertThat(no.unit().sha256()).as("the content is known").hasSize(64);
            });
    assertThat(analysis.analyse(file, file(file))).isInstanceOf(Outcome.Rejected.class);
    assertThat(taggers).isEmpty();
  }

  @Test
  void aDocumentThatMemoryIsTooSmallForIsRejectedAfterASecondTry() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    ResolutionTagger greedy =
        resolution -> {
          tries.incrementAndGet();
          // What Java does when nothing is left; to really use it up would hurt other tests.
          throw new OutOfMemoryError("Java heap space");
        };

    Outcome.Rejected rejected = rejected(changed(resolution()), () -> greedy);

    assertThat(rejected.reason()).isEqualTo(RejectionReason.EXPANSION_LIMIT);
    assertThat(rejected.detail()).contains("raise -Xmx");
    assertThat(rejected.unit().sha256()).as("the content is not known").isEmpty();
    assertThat(tries).hasValue(2);
  }

  @Test
  void aDocumentThatIsOutOfMemoryBesideAnotherIsUsedAlone() throws Exception {
    SourceUnit file = resolution();
    Deque<ResolutionTagger> taggers = new ArrayDeque<>();
    taggers.add(
        resolution -> {
          throw new OutOfMemoryError("Java heap space");
        });
    taggers.add(Lexicons.shipped().newTagger());

    assertThat(analysis(taggers::removeFirst).analyse(file, file(file)))
        .isInstanceOf(Outcome.Analysed.class);
  }

  @Test
  void aFaultOfTheTaggerRejectsTheDocumentAlone() throws Exception {
    ResolutionTagger faulty =
        resolution -> {
          throw new IndexOutOfBoundsException();
        };

    Outcome.Rejected rejected = rejected(resolution(), () -> faulty);

    assertThat(rejected.reason()).isEqualTo(RejectionReason.ANALYSIS_FAILED);
    assertThat(rejected.unit().sha256()).isEqualTo(sum());
  }

  @Test
  void aFaultIsNotedForTheContentThatWasReadNotForTheInventorys() throws Exception {
    ResolutionTagger faulty =
        resolution -> {
          throw new StackOverflowError();
        };

    assertThat(rejected(changed(resolution()), () -> faulty).unit().sha256()).isEqualTo(sum());
  }

  @Test
  void modelsThatCannotBeLoadedAreNotTheFaultOfTheText() throws Exception {
    Outcome.Rejected rejected =
        rejected(
            resolution(),
            () -> {
              throw new IllegalStateException("no model");
            });

    assertThat(rejected.reason()).isEqualTo(RejectionReason.ANALYSIS_FAILED);
    assertThat(rejected.unit().sha256()).isEmpty();
  }

  @Test
  void aResolutionGivesFacts() throws Exception {
    SourceUnit file = resolution();

    assertThat(analysis(Lexicons.shipped()::newTagger).analyse(file, file(file)))
        .isInstanceOf(Outcome.Analysed.class);
  }

  private Outcome.Rejected rejected(SourceUnit unit, Supplier<ResolutionTagger> taggers) {
    return (Outcome.Rejected) analysis(taggers).analyse(unit, file(unit));
  }

  /** The three lines of somebody who wants facts, and neither a database nor Spring. */
  @Test
  void factsOfAFileInThreeLines() throws Exception {
    resolution();

    Analysis analysis = new Analysis(SourceLimits.DEFAULT, Lexicons.shipped()::newTagger);
    Outcome outcome = analysis.analyse(folder.resolve("a.txt"));
    Stream<ClauseFacts> clauses = outcome.clauses();

    assertThat(clauses).extracting(ClauseFacts::path).contains("pp1", "op1", "op2(a)");
  }

  @Test
  void aFileThatCannotBeUsedGivesNoClauses() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, see you at six.");

    Analysis analysis = analysis(Lexicons.shipped()::newTagger);

    assertThat(analysis.analyse(file))
        .isInstanceOf(Outcome.Rejected.class)
        .satisfies(outcome -> assertThat(outcome.clauses()).isEmpty());
  }

  private Analysis analysis(Supplier<ResolutionTagger> taggers) {
    return new Analysis(SourceLimits.DEFAULT, taggers);
  }

  private SourceUnit resolution() throws Exception {
    Files.writeString(folder.resolve("a.txt"), Texts.resolution(1));
    return SourceUnit.file("a.txt", Files.size(folder.resolve("a.txt")), "");
  }

  /** The file as an inventory saw it that found another content in it. */
  private static SourceUnit changed(SourceUnit unit) {
    return unit.withSha256("0".repeat(64));
  }

  private Path file(SourceUnit unit) {
    return folder.resolve(unit.path());
  }

  private String sum() throws Exception {
    return DigestUtils.sha256Hex(Files.readAllBytes(folder.resolve("a.txt")));
  }
}
