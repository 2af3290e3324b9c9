package org.resolutionanalytics.batch.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.cli.Texts;
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
    SourceFile file = resolution();
    AtomicInteger tries = new AtomicInteger();
    ResolutionTagger greedy =
        resolution -> {
          tries.incrementAndGet();
          // What Java does when nothing is left; to really use it up would hurt other tests.
          throw new OutOfMemoryError("Java heap space");
        };
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), () -> greedy, Duration.ofMinutes(5), "v1");

    assertThatThrownBy(() -> analyser.analyse(file))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class,
            e -> {
              assertThat(e.file().rejection().reason()).isEqualTo("expansion_limit");
              assertThat(e.file().rejection().detail()).contains("raise -Xmx");
            });
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
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), taggers::removeFirst, Duration.ofMinutes(5), "v1");

    assertThat(analyser.analyse(file).document()).isEqualTo("a");
  }

  @Test
  void aFaultOfTheTaggerRejectsTheDocumentAlone() throws Exception {
    SourceFile file = resolution();
    ResolutionTagger faulty =
        resolution -> {
          throw new IndexOutOfBoundsException();
        };
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), () -> faulty, Duration.ofMinutes(5), "v1");

    assertThatThrownBy(() -> analyser.analyse(file))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class,
            e -> {
              assertThat(e.file().rejection().reason()).isEqualTo("analysis_failed");
              assertThat(e.file().sha256()).isEqualTo(sumOf("a.txt"));
            });
  }

  @Test
  void aFaultIsNotedForTheContentThatWasReadNotForTheInventorys() throws Exception {
    SourceFile seen = resolution();
    SourceFile before = new SourceFile(seen.path(), seen.document(), seen.bytes(), "0".repeat(64));
    ResolutionTagger faulty =
        resolution -> {
          throw new StackOverflowError();
        };
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), () -> faulty, Duration.ofMinutes(5), "v1");

    assertThatThrownBy(() -> analyser.analyse(before))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class,
            e -> assertThat(e.file().sha256()).isEqualTo(sumOf("a.txt")));
  }

  @Test
  void modelsThatCannotBeLoadedAreNotTheFaultOfTheText() throws Exception {
    SourceFile file = resolution();
    DocumentAnalyser analyser =
        new DocumentAnalyser(
            folder,
            reader(),
            () -> {
              throw new IllegalStateException("no model");
            },
            Duration.ofMinutes(5),
            "v1");

    assertThatThrownBy(() -> analyser.analyse(file))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class,
            e -> {
              assertThat(e.file().rejection().reason()).isEqualTo("analysis_failed");
              assertThat(e.file().sha256()).isEmpty();
            });
  }

  @Test
  void whereMemoryRanOutTheContentIsNotKnown() throws Exception {
    SourceFile seen = resolution();
    SourceFile before = new SourceFile(seen.path(), seen.document(), seen.bytes(), "0".repeat(64));
    ResolutionTagger greedy =
        resolution -> {
          throw new OutOfMemoryError("Java heap space");
        };
    DocumentAnalyser analyser =
        new DocumentAnalyser(folder, reader(), () -> greedy, Duration.ofMinutes(5), "v1");

    assertThatThrownBy(() -> analyser.analyse(before))
        .isInstanceOfSatisfying(
            DocumentRejectedException.class, e -> assertThat(e.file().sha256()).isEmpty());
  }

  @Test
  void aResolutionGivesFacts() throws Exception {
    SourceFile file = resolution();
    DocumentAnalyser analyser =
        new DocumentAnalyser(
            folder, reader(), Tagging.shipped()::newTagger, Duration.ofMinutes(5), "v1");

    assertThat(analyser.analyse(file).document()).isEqualTo("a");
  }

  private SourceFile resolution() throws Exception {
    Files.writeString(folder.resolve("a.txt"), Texts.resolution(1));
    return new SourceFile("a.txt", "a", Files.size(folder.resolve("a.txt")), "");
  }

  private String sumOf(String file) {
    try {
      return FileSum.of(folder.resolve(file)).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceReader reader() {
    return new SourceReader(SourceLimits.DEFAULT);
  }
}
