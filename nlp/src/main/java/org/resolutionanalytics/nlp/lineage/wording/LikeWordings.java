package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.IntLists;
import org.resolutionanalytics.nlp.lineage.word.WordRuns;

/**
 * Finds the wordings that are nearly the same as another, by an inverted index of runs of words.
 * All wordings are added first.
 */
final class LikeWordings {
  private static final int RUN = 5;

  /** One run in so many is kept, and one of each wording. A power of 2. */
  private static final int SAMPLED = 8;

  /** Runs that more wordings share are stock phrases inside clauses. */
  private static final int MOST_WORDINGS = 48;

  /** The bits of a kept run that hold the number of its wording. */
  private static final int WORDING_BITS = 24;

  private final WordingOutlines outlines = new WordingOutlines();
  private final WordPairs pairs = new WordPairs();
  private int wordings;
  private long[] runs;
  private int size;

  /** For each wording, where the runs begin that it shares with others. */
  private IntLists shared = new IntLists(new int[0]);

  /** The wording that was last asked for others, plus 1, with which each was found. */
  private int[] foundWith = {};

  /** A finder for the wordings of a corpus. */
  LikeWordings(CorpusWords corpus) {
    long clauses = 0;
    for (int document = 0; document < corpus.documents(); document++) {
      clauses += corpus.clauses(document);
    }
    // A wording that occurs twice is indexed once, so this is enough for nearly every corpus.
    runs = new long[(int) Math.min(Integer.MAX_VALUE - 8, corpus.size() / SAMPLED + clauses + 1)];
  }

  /** Adds the next wording; they are numbered from 0. */
  void add(int[] words) {
    if (wordings >= 1 << WORDING_BITS) {
      throw new IllegalStateException("more than 16,777,216 wordings");
    }
    outlines.add(wordings, words);
    long least = Long.MAX_VALUE;
    for (long hash : WordRuns.of(words, RUN)) {
      long run = hash >>> WORDING_BITS;
      if (isSampled(run)) {
        addRun(run);
      }
      least = Math.min(least, run);
    }
    if (!isSampled(least)) {
      addRun(least);
    }
    wordings++;
  }

  private static boolean isSampled(long run) {
    return (run & (SAMPLED - 1)) == 0;
  }

  private void addRun(long run) {
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, size + (size >> 2) + 1);
    }
    runs[size++] = run << WORDING_BITS | wordings;
  }

  /** Ends the adding. */
  void complete() {
    Arrays.sort(runs, 0, size);
    int[] sizes = new int[wordings];
    forEachShared((wording, first) -> sizes[wording]++);
    IntLists firsts = new IntLists(sizes);
    forEachShared(firsts::add);
    shared = firsts;
    foundWith = new int[wordings];
  }

  private interface SharedRunConsumer {
    void accept(int wording, int first);
  }

  /** Passes on each wording with the first entry of each run that it shares with few others. */
  private void forEachShared(SharedRunConsumer consumer) {
    int end;
    for (int first = 0; first < size; first = end) {
      end = end(first);
      if (end - first > 1 && end - first <= MOST_WORDINGS) {
        for (int i = first; i < end; i++) {
          consumer.accept(wording(runs[i]), first);
        }
      }
    }
  }

  /** The end of the entries of the same run. */
  private int end(int first) {
    long run = runs[first] >>> WORDING_BITS;
    int end = first + 1;
    while (end < size && runs[end] >>> WORDING_BITS == run) {
      end++;
    }
    return end;
  }

  private static int wording(long entry) {
    return (int) (entry & ((1 << WORDING_BITS) - 1));
  }

  /** How many words a wording has. */
  int length(int wording) {
    return outlines.length(wording);
  }

  /** A wording and those that are nearly the same, in no particular order. */
  int[] of(int wording, WordingIndex index) {
    int[] candidates = candidates(wording);
    int[] like = new int[candidates.length + 1];
    like[0] = wording;
    int found = 1;
    if (candidates.length > 0) {
      pairs.read(index.words(wording));
    }
    for (int candidate : candidates) {
      if (pairs.isLike(index.words(candidate))) {
        like[found++] = candidate;
      }
    }
    return Arrays.copyOf(like, found);
  }

  /** The other wordings that share kept runs with one and may be like it. */
  private int[] candidates(int wording) {
    int[] found = new int[16];
    int count = 0;
    foundWith[wording] = wording + 1;
    for (int place = shared.start(wording); place < shared.end(wording); place++) {
      int first = shared.value(place);
      int end = end(first);
      for (int i = first; i < end; i++) {
        int other = wording(runs[i]);
        if (foundWith[other] != wording + 1) {
          foundWith[other] = wording + 1;
          if (outlines.mayBeLike(wording, other)) {
            if (count == found.length) {
              found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = other;
          }
        }
      }
    }
    return Arrays.copyOf(found, count);
  }
}
