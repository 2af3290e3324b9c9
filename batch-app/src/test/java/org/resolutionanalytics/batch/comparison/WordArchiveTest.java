package org.resolutionanalytics.batch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordArchiveTest {

  @Test
  void clausesAreReadAsTheyWereAdded() {
    int[] words = IntStream.range(0, 200_000).toArray();
    try (WordArchive archive = new WordArchive()) {
      archive.add(List.of(new int[] {7, 8}, new int[0]));
      archive.add(List.of());
      archive.add(List.of(words, new int[] {9}));
      archive.complete();

      assertThat(archive.documents()).isEqualTo(3);
      assertThat(archive.document(0)).isDeepEqualTo(new int[][] {{7, 8}, {}});
      assertThat(archive.clauses(1)).isZero();
      assertThat(archive.clause(2, 0)).isEqualTo(words);
      assertThat(archive.clause(2, 1)).containsExactly(9);
    }
  }

  @Test
  void anEmptyCorpusHasNoDocuments() {
    try (WordArchive archive = new WordArchive()) {
      archive.complete();

      assertThat(archive.documents()).isZero();
    }
  }
}
