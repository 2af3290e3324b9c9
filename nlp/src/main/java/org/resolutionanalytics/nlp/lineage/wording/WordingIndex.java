package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.WordSequence;

/**
 * The distinct wordings of a corpus, with the clauses of each; and an inverted index of runs of
 * words by which like wordings are found. Memory grows with the number of clauses, by some 100
 * bytes for each; words are read from the corpus again.
 */
final class WordingIndex {
  /** Shorter clauses are headings and the like. */
  static final int LEAST_WORDS = 6;

  private static final int RUN = 5;

  /** One run in so many is kept, and one of each wording. */
  private static final int SAMPLED = 8;

  /** Runs that more wordings share are stock phrases inside clauses. */
  private static final int MOST_WORDINGS = 48;

  /** The bits of a kept run that hold the number of its wording. */
  private static final int WORDING_BITS = 24;

  private static final int NONE = -1;

  private final CorpusWords corpus;
  private final int[] firstClause;
  private final int[] documentOf;
  private final int[] wordingOf;
  private int[] lengths = new int[1024];
  private final int[] starts;
  private final int[] members;
  private long[] runs;
  private int size;

  WordingIndex(CorpusWords corpus) {
    this.corpus = corpus;
    firstClause = new int[corpus.documents() + 1];
    for (int document = 0; document < corpus.documents(); document++) {
      firstClause[document + 1] = firstClause[document] + corpus.clauses(document);
    }
    int clauses = firstClause[corpus.documents()];
    documentOf = new int[clauses];
    wordingOf = new int[clauses];
    // A wording that occurs twice is indexed once, so this is enough for nearly every corpus.
    runs = new long[(int) Math.min(Integer.MAX_VALUE - 8, corpus.size() / SAMPLED + clauses + 1)];
    LongNumbers numbers = new LongNumbers(1024);
    int at = 0;
    for (int document = 0; document < corpus.documents(); document++) {
      for (int[] words : corpus.document(document)) {
        documentOf[at] = document;
        wordingOf[at++] = add(new WordSequence(words, 0), numbers);
      }
    }
    Arrays.sort(runs, 0, size);
    starts = new int[numbers.size() + 1];
    members = members();
  }

  private int add(WordSequence words, LongNumbers numbers) {
    if (words.words().length < LEAST_WORDS) {
      return NONE;
    }
    long[] whole = {0};
    words.forEachRun(words.words().length, run -> whole[0] = run);
    int known = numbers.size();
    int wording = numbers.number(whole[0]);
    if (wording == known) {
      if (wording >= 1 << WORDING_BITS) {
        throw new IllegalStateException("more than 16,777,216 wordings");
      }
      if (wording == lengths.length) {
        lengths = Arrays.copyOf(lengths, wording + (wording >> 1));
      }
      lengths[wording] = words.words().length;
      forEachSampled(words, run -> addRun(run, wording));
    }
    return wording;
  }

  private void addRun(long run, int wording) {
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, size + (size >> 2) + 1);
    }
    runs[size++] = run << WORDING_BITS | wording;
  }

  private int[] members() {
    for (int wording : wordingOf) {
      if (wording != NONE) {
        starts[wording + 1]++;
      }
    }
    for (int wording = 1; wording < starts.length; wording++) {
      starts[wording] += starts[wording - 1];
    }
    int[] filled = starts.clone();
    int[] found = new int[starts[starts.length - 1]];
    for (int clause = 0; clause < wordingOf.length; clause++) {
      if (wordingOf[clause] != NONE) {
        found[filled[wordingOf[clause]]++] = clause;
      }
    }
    return found;
  }

  private interface RunConsumer {
    void accept(long run);
  }

  /** Passes on one run in {@link #SAMPLED}, and the least, of 40 bits. */
  private static void forEachSampled(WordSequence words, RunConsumer consumer) {
    long[] least = {Long.MAX_VALUE};
    words.forEachRun(
        RUN,
        hash -> {
          long run = hash >>> WORDING_BITS;
          if (run % SAMPLED == 0) {
            consumer.accept(run);
          }
          least[0] = Math.min(least[0], run);
        });
    if (least[0] % SAMPLED != 0) {
      consumer.accept(least[0]);
    }
  }

  int wordings() {
    return starts.length - 1;
  }

  /** The wording of a clause, from 0; negative for one that is too short. */
  int wordingOf(int clause) {
    return wordingOf[clause];
  }

  int clauseOf(Place place) {
    return firstClause[place.document()] + place.clause();
  }

  Place place(int clause) {
    return new Place(documentOf[clause], clause - firstClause[documentOf[clause]]);
  }

  int documentOf(int clause) {
    return documentOf[clause];
  }

  /** Passes on the clauses with a wording, in the order of the corpus. */
  void forEachClause(int wording, IntConsumer clauses) {
    for (int i = starts[wording]; i < starts[wording + 1]; i++) {
      clauses.accept(members[i]);
    }
  }

  /** How many words a wording has. */
  int length(int wording) {
    return lengths[wording];
  }

  int[] words(int wording) {
    Place place = place(members[starts[wording]]);
    return corpus.clause(place.document(), place.clause());
  }

  /** The other wordings that share kept runs with one, each as often as it shares one; sorted. */
  int[] candidates(int wording, int[] words) {
    int[][] found = {new int[64]};
    int[] count = {0};
    forEachSampled(
        new WordSequence(words, 0),
        run -> {
          long from = run << WORDING_BITS;
          int first = Arrays.binarySearch(runs, 0, size, from);
          first = first < 0 ? -1 - first : first;
          int end = first;
          while (end < size && runs[end] >>> WORDING_BITS == run && end - first <= MOST_WORDINGS) {
            end++;
          }
          if (end - first > MOST_WORDINGS) {
            return;
          }
          for (int i = first; i < end; i++) {
            int other = (int) (runs[i] & ((1 << WORDING_BITS) - 1));
            if (other != wording) {
              if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], count[0] * 2);
              }
              found[0][count[0]++] = other;
            }
          }
        });
    int[] candidates = Arrays.copyOf(found[0], count[0]);
    Arrays.sort(candidates);
    return candidates;
  }
}
