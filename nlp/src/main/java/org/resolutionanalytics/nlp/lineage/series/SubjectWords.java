package org.resolutionanalytics.nlp.lineage.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;

/**
 * The words that are typical of each document: those of the greatest (1 + ln n) ln(N / d), for a
 * word that occurs n times in it, and in d of N documents.
 */
final class SubjectWords {
  private static final int KEPT = 40;

  private final CorpusWords corpus;
  private final Vocabulary vocabulary;
  private final int[] documentsOf;

  /**
   * The typical words of a document.
   *
   * @param words in the order of their numbers
   * @param weights of length 1 as a vector
   */
  @SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
  record Vector(int[] words, float[] weights) {

    double cosine(Vector other) {
      double sum = 0;
      int j = 0;
      for (int i = 0; i < words.length; i++) {
        while (j < other.words.length && other.words[j] < words[i]) {
          j++;
        }
        if (j < other.words.length && other.words[j] == words[i]) {
          sum += weights[i] * other.weights[j];
        }
      }
      return sum;
    }
  }

  SubjectWords(CorpusWords corpus, Vocabulary vocabulary) {
    this.corpus = corpus;
    this.vocabulary = vocabulary;
    documentsOf = new int[vocabulary.size()];
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
  }

  private record Weighed(int word, double weight) {}

  Vector of(int[][] clauses) {
    int[] words = Arrays.stream(clauses).flatMapToInt(Arrays::stream).sorted().toArray();
    List<Weighed> weighed = new ArrayList<>();
    int end;
    for (int first = 0; first < words.length; first = end) {
      end = first + 1;
      while (end < words.length && words[end] == words[first]) {
        end++;
      }
      double rarity = Math.log((double) corpus.documents() / documentsOf[words[first]]);
      if (rarity > 0 && !vocabulary.isDating(words[first])) {
        weighed.add(new Weighed(words[first], (1 + Math.log(end - first)) * rarity));
      }
    }
    Weighed[] typical =
        weighed.stream()
            .sorted(
                Comparator.comparingDouble(Weighed::weight)
                    .reversed()
                    .thenComparing(word -> vocabulary.spelling(word.word)))
            .limit(KEPT)
            .sorted(Comparator.comparingInt(Weighed::word))
            .toArray(Weighed[]::new);
    double length =
        Math.sqrt(Arrays.stream(typical).mapToDouble(word -> word.weight * word.weight).sum());
    float[] weights = new float[typical.length];
    IntStream.range(0, weights.length)
        .forEach(i -> weights[i] = (float) (typical[i].weight / length));
    return new Vector(Arrays.stream(typical).mapToInt(Weighed::word).toArray(), weights);
  }
}
