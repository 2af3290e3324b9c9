package org.resolutionanalytics.batch.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.facts.RejectedFile;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;
import org.resolutionanalytics.nlp.tag.Tagging;

class DocumentAnalyserTest {
  @TempDir private Path folder;

  @Test
  void aDocumentWhoseTaggingDoesNotEndIsRejectedAndTheTaggerReplaced() throws Exception {
    SourceFile file = resolution();
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
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), taggers::removeFirst, Duration.ofMillis(100), "v1");

    assertThatThrownBy(() -> analyser.analyse(file))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class,
            e -> {
              assertThat(e.file().rejection().reason()).isEqualTo("timeout");
              assertThat(e.file().rejection().detail()).contains("raise the limit");
            });
    assertThatThrownBy(() -> analyser.analyse(file)).isInstanceOf(DocumentRejectedException.class);
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

    RejectedFile rejected = rejected(changed(resolution()), () -> greedy);

    assertThat(rejected.rejection().reason()).isEqualTo("expansion_limit");
    assertThat(rejected.rejection().detail()).contains("raise -Xmx");
    assertThat(rejected.sha256()).as("the content is not known").isEmpty();
    assertThat(tries).hasValue(2);
  }

  @Test
  void aDocumentThatIsOutOfMemoryBesideAnotherIsUsedAlone() throws Exception {
    SourceFile file = resolution();
    Deque<ResolutionTagger> taggers = new ArrayDeque<>();
    taggers.add(
        resolution -> {
          throw new OutOfMemoryError("Java heap space");
        });
    taggers.add(Tagging.shipped().newTagger());

    assertThat(analyser(taggers::removeFirst).analyse(file).document()).isEqualTo("a");
  }

  @Test
  void aFaultOfTheTaggerRejectsTheDocumentAlone() throws Exception {
    ResolutionTagger faulty =
        resolution -> {
          throw new IndexOutOfBoundsException();
        };

    RejectedFile rejected = rejected(resolution(), () -> faulty);

    assertThat(rejected.rejection().reason()).isEqualTo("analysis_failed");
    assertThat(rejected.sha256()).isEqualTo(sum());
  }

  @Test
  void aFaultIsNotedForTheContentThatWasReadNotForTheInventorys() throws Exception {
    ResolutionTagger faulty =
        resolution -> {
          throw new StackOverflowError();
        };

    assertThat(rejected(changed(resolution()), () -> faulty).sha256()).isEqualTo(sum());
  }

  @Test
  void modelsThatCannotBeLoadedAreNotTheFaultOfTheText() throws Exception {
    RejectedFile rejected =
        rejected(
            resolution(),
            () -> {
              throw new IllegalStateException("no model");
            });

    assertThat(rejected.rejection().reason()).isEqualTo("analysis_failed");
    assertThat(rejected.sha256()).isEmpty();
  }

  @Test
  void aResolutionGivesFacts() throws Exception {
    SourceFile file = resolution();

    assertThat(analyser(Tagging.shipped()::newTagger).analyse(file).document()).isEqualTo("a");
  }

  private RejectedFile rejected(SourceFile file, Supplier<ResolutionTagger> taggers) {
    return catchThrowableOfType(
            DocumentRejectedException.class, () -> analyser(taggers).analyse(file))
        .file();
  }

  private DocumentAnalyser analyser(Supplier<ResolutionTagger> taggers) {
    return new DocumentAnalyser(folder, reader(), taggers, Duration.ofMinutes(5), "v1");
  }

  private SourceFile resolution() throws Exception {
    Files.writeString(folder.resolve("a.txt"), Texts.resolution(1));
    return new SourceFile("a.txt", "a", Files.size(folder.resolve("a.txt")), "");
  }

  /** The file as an inventory saw it that found another content in it. */
  private static SourceFile changed(SourceFile file) {
    return new SourceFile(file.path(), file.document(), file.bytes(), "0".repeat(64));
  }

  private String sum() throws Exception {
    return FileSum.of(folder.resolve("a.txt")).sha256();
  }

  private static SourceReader reader() {
    return new SourceReader(SourceLimits.DEFAULT);
  }
}
