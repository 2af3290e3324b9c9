package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.IntLists;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.WordRuns;

/**
 * The distinct wordings of a corpus, with the clauses of each; and an inverted index of runs of
 * words by which like wordings are found. Memory grows with the number of clauses, by some 200
 * bytes for each; words are read from the corpus again.
 */
final class WordingIndex {
  /** Shorter clauses are headings and the like. */
  static final int LEAST_WORDS = 6;

  private static final int RUN = 5;

  /** One run in so many is kept, and one of each wording. A power of 2. */
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
  private final WordingOutlines outlines = new WordingOutlines();
  private final int wordings;

  /** The clauses of each wording. */
  private final IntLists members;

  private long[] runs;
  private int size;

  /** For each wording, where the runs begin that it shares with others. */
  private final IntLists shared;

  /** The wording that was last asked for others, plus 1, with which each was found. */
  private final int[] foundWith;

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
        wordingOf[at++] = add(words, numbers);
      }
    }
    Arrays.sort(runs, 0, size);
    wordings = numbers.size();
    members = members();
    shared = shared();
    foundWith = new int[wordings];
  }

  private int add(int[] words, LongNumbers numbers) {
    if (words.length < LEAST_WORDS) {
      return NONE;
    }
    int known = numbers.size();
    int wording = numbers.number(WordRuns.of(words, words.length)[0]);
    if (wording == known) {
      if (wording >= 1 << WORDING_BITS) {
        throw new IllegalStateException("more than 16,777,216 wordings");
      }
      outlines.add(wording, words);
      addRuns(words, wording);
    }
    return wording;
  }

  /** Keeps one run in {@link #SAMPLED}, and the least, of 40 bits. */
  private void addRuns(int[] words, int wording) {
    long least = Long.MAX_VALUE;
    for (long hash : WordRuns.of(words, RUN)) {
      long run = hash >>> WORDING_BITS;
      if (isSampled(run)) {
        addRun(run, wording);
      }
      least = Math.min(least, run);
    }
    if (!isSampled(least)) {
      addRun(least, wording);
    }
  }

  private static boolean isSampled(long run) {
    return (run & (SAMPLED - 1)) == 0;
  }

  private void addRun(long run, int wording) {
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, size + (size >> 2) + 1);
    }
    runs[size++] = run << WORDING_BITS | wording;
  }

  private IntLists members() {
    int[] sizes = new int[wordings];
    for (int wording : wordingOf) {
      if (wording != NONE) {
        sizes[wording]++;
      }
    }
    IntLists clauses = new IntLists(sizes);
    for (int clause = 0; clause < wordingOf.length; clause++) {
      if (wordingOf[clause] != NONE) {
        clauses.add(wordingOf[clause], clause);
      }
    }
    return clauses;
  }

  private IntLists shared() {
    int[] sizes = new int[wordings];
    forEachShared((wording, first) -> sizes[wording]++);
    IntLists firsts = new IntLists(sizes);
    forEachShared(firsts::add);
    return firsts;
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

  int wordings() {
    return wordings;
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

  /** How many clauses have a wording. */
  int occurrences(int wording) {
    return members.end(wording) - members.start(wording);
  }

  /**
   * A clause with a wording.
   *
   * @param number from 0, in the order of the corpus
   */
  int clause(int wording, int number) {
    return members.value(members.start(wording) + number);
  }

  /** How many words a wording has. */
  int length(int wording) {
    return outlines.length(wording);
  }

  int[] words(int wording) {
    Place place = place(clause(wording, 0));
    return corpus.clause(place.document(), place.clause());
  }

  /**
   * The other wordings that share kept runs with one and may be like it, in no particular order.
   */
  int[] candidates(int wording) {
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
