package org.resolutionanalytics.nlp.lineage.series;

import java.util.Arrays;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;

/**
 * The words that are typical of each document: those of the greatest (1 + ln n) ln(N / d), for a
 * word that occurs n times in it, and in d of N documents. Not thread-safe.
 */
final class SubjectWords {
  private static final int KEPT = 40;

  private final Vocabulary vocabulary;

  /** ln(N / d) of each word; 0 for those that date a text. */
  private final double[] rarity;

  /** How often each word was counted in a document; zeros between documents. */
  private final int[] counts;

  /** The typical words of a document so far, the most typical first, and their weights. */
  private final int[] words = new int[KEPT + 1];

  private final double[] weights = new double[KEPT + 1];

  /**
   * The typical words of a document.
   *
   * @param words in the order of their numbers
   * @param weights of length 1 as a vector
   */
  @SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
  record Vector(int[] words, float[] weights) {

    double cosine(Vector other) {
      int[] theirs = other.words;
      double sum = 0;
      int j = 0;
      for (int i = 0; i < words.length; i++) {
        while (j < theirs.length && theirs[j] < words[i]) {
          j++;
        }
        if (j < theirs.length && theirs[j] == words[i]) {
          sum += weights[i] * other.weights[j];
        }
      }
      return sum;
    }
  }

  SubjectWords(CorpusWords corpus, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    counts = new int[vocabulary.size()];
    int[] documentsOf = new int[vocabulary.size()];
    int[] seenIn = new int[vocabulary.size()];
    for (int document = 0; document < corpus.documents(); document++) {
      for (int[] clause : corpus.document(document)) {
        for (int word : clause) {
          if (seenIn[word] <= document) {
            seenIn[word] = document + 1;
            documentsOf[word]++;
          }
        }
      }
    }
    rarity = new double[documentsOf.length];
    for (int word = 0; word < rarity.length; word++) {
      if (documentsOf[word] > 0 && !vocabulary.isDating(word)) {
        rarity[word] = Math.log((double) corpus.documents() / documentsOf[word]);
      }
    }
  }

  Vector of(int[][] clauses) {
    for (int[] clause : clauses) {
      for (int word : clause) {
        counts[word]++;
      }
    }
    int kept = 0;
    for (int[] clause : clauses) {
      for (int word : clause) {
        if (counts[word] > 0 && rarity[word] > 0) {
          kept = keep(word, (1 + Math.log(counts[word])) * rarity[word], kept);
        }
        counts[word] = 0;
      }
    }
    return vector(kept);
  }

  /** Keeps a word if it is one of the most typical; returns how many are kept. */
  private int keep(int word, double weight, int kept) {
    int place = kept;
    while (place > 0 && isBefore(word, weight, place - 1)) {
      words[place] = words[place - 1];
      weights[place] = weights[place - 1];
      place--;
    }
    words[place] = word;
    weights[place] = weight;
    return Math.min(KEPT, kept + 1);
  }

  private boolean isBefore(int word, double weight, int place) {
    return weight > weights[place]
        || (weight == weights[place]
            && vocabulary.spelling(word).compareTo(vocabulary.spelling(words[place])) < 0);
  }

  private Vector vector(int kept) {
    // The place of each among the most typical, behind its number, to order them by their numbers.
    long[] order = new long[kept];
    for (int i = 0; i < kept; i++) {
      order[i] = (long) words[i] << Integer.SIZE | i;
    }
    Arrays.sort(order);
    int[] ordered = new int[kept];
    double[] weighed = new double[kept];
    for (int i = 0; i < kept; i++) {
      ordered[i] = (int) (order[i] >>> Integer.SIZE);
      weighed[i] = weights[(int) order[i]];
    }
    double length = Math.sqrt(Arrays.stream(weighed).map(weight -> weight * weight).sum());
    float[] unit = new float[kept];
    for (int i = 0; i < kept; i++) {
      unit[i] = (float) (weighed[i] / length);
    }
    return new Vector(ordered, unit);
  }
}
