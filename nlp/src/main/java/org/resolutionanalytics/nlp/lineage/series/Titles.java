package org.resolutionanalytics.nlp.lineage.series;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.resolutionanalytics.nlp.lineage.word.WordReader;

/** The titles of a corpus. Their words weigh by rarity, ln(1 + N / n) for a word in n of N. */
final class Titles {
  /** A word of more titles than this finds no candidates. */
  private static final int MOST_TITLES = 64;

  private final int[][] words;

  /** The weight of each word, and of each title. */
  private final double[] weights;

  private final double[] weightsOfTitles;
  private final Postings postings = new Postings();

  Titles(List<SeriesDocument> documents, WordReader reader) {
    words =
        documents.stream()
            .map(d -> Arrays.stream(reader.words(d.title())).sorted().distinct().toArray())
            .toArray(int[][]::new);
    int[] counts = new int[reader.vocabulary().size()];
    for (int document = 0; document < words.length; document++) {
      for (int word : words[document]) {
        counts[word]++;
        postings.add(word, document);
      }
      postings.add(whole(document), document);
    }
    postings.sort();
    weights = new double[counts.length];
    for (int word = 0; word < counts.length; word++) {
      if (counts[word] > 0) {
        weights[word] = Math.log1p((double) words.length / counts[word]);
      }
    }
    weightsOfTitles =
        Arrays.stream(words)
            .mapToDouble(title -> Arrays.stream(title).mapToDouble(word -> weights[word]).sum())
            .toArray();
  }

  /** A value for the whole title; negative, as numbers of words are not. */
  private int whole(int document) {
    return Arrays.hashCode(words[document]) | Integer.MIN_VALUE;
  }

  boolean has(int document) {
    return words[document].length > 0;
  }

  /** Passes on documents with the same title, or with a rare word in common. */
  void forEachLike(int document, IntConsumer others) {
    if (has(document)) {
      postings.forEach(whole(document), Integer.MAX_VALUE, others);
      for (int word : words[document]) {
        postings.forEach(word, MOST_TITLES, others);
      }
    }
  }

  double likeness(int document, int other) {
    int[] a = words[document];
    int[] b = words[other];
    double shared = 0;
    int j = 0;
    for (int word : a) {
      while (j < b.length && b[j] < word) {
        j++;
      }
      if (j < b.length && b[j] == word) {
        shared += weights[word];
      }
    }
    double all = weightsOfTitles[document] + weightsOfTitles[other];
    return all == 0 ? 0 : 2 * shared / all;
  }
}
