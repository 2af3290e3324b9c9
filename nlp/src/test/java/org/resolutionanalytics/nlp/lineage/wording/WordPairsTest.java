package org.resolutionanalytics.nlp.lineage.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPairsTest {
  private static final int WORDINGS = 60;

  /** Wordings of 6 to 120 words, each with variants in which ever more words are exchanged. */
  private static List<int[]> wordings() {
    Random random = new Random(27);
    List<int[]> wordings = new ArrayList<>();
    while (wordings.size() < WORDINGS) {
      int[] words = random.ints(6 + random.nextInt(115), 0, 400).toArray();
      for (int changes = 0; changes < 6; changes++) {
        wordings.add(words.clone());
        for (int i = 0; i <= words.length / 12; i++) {
          words[random.nextInt(words.length)] = random.nextInt(400);
        }
        words = Arrays.copyOf(words, words.length - random.nextInt(2));
      }
    }
    return wordings;
  }

  /** The Dice coefficient of pairs of neighbours, by its definition. */
  private static double dice(int[] words, int[] others) {
    List<Long> left = new ArrayList<>();
    for (int i = 0; i + 1 < words.length; i++) {
      left.add(WordPairs.pair(words, i));
    }
    int shared = 0;
    for (int i = 0; i + 1 < others.length; i++) {
      shared += left.remove((Long) WordPairs.pair(others, i)) ? 1 : 0;
    }
    return 2.0 * shared / (words.length + others.length - 2);
  }

  @Test
  void wordingsAreLikeIfTheySharePairsEnough() {
    List<int[]> wordings = wordings();
    WordPairs pairs = new WordPairs();
    int like = 0;
    for (int[] own : wordings) {
      pairs.read(own);
      for (int[] other : wordings) {
        boolean expected = dice(own, other) >= 0.7;
        assertThat(pairs.isLike(other)).isEqualTo(expected);
        like += expected ? 1 : 0;
      }
    }

    assertThat(like).isBetween(2 * WORDINGS, WORDINGS * WORDINGS / 4);
  }

  @Test
  void outlinesRuleOutNoLikeWordings() {
    List<int[]> wordings = wordings();
    WordingOutlines outlines = new WordingOutlines();
    for (int wording = 0; wording < WORDINGS; wording++) {
      outlines.add(wording, wordings.get(wording));
    }
    int ruledOut = 0;
    for (int wording = 0; wording < WORDINGS; wording++) {
      for (int other = 0; other < WORDINGS; other++) {
        boolean like = dice(wordings.get(wording), wordings.get(other)) >= 0.7;
        boolean mayBe = outlines.mayBeLike(wording, other);
        assertThat(mayBe || !like).isTrue();
        ruledOut += mayBe ? 0 : 1;
      }
    }

    assertThat(ruledOut).isGreaterThan(WORDINGS * WORDINGS / 2);
  }
}
