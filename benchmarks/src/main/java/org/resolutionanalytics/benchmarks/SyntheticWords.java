package org.resolutionanalytics.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;

/**
 * Texts and lexicons of a stated size from one seeded vocabulary, whose words are as unevenly
 * frequent as those of a language (rank r has a frequency of about 1/r).
 */
final class SyntheticWords {
  private static final int VOCABULARY = 20_000;
  private static final int WORDS_IN_CLAUSE = 60;
  private final Random random = new Random(65170);
  private final List<String> vocabulary = new ArrayList<>();
  private final double[] cumulative = new double[VOCABULARY];

  SyntheticWords() {
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      vocabulary.add(word());
      sum += 1.0 / (rank + 1);
      cumulative[rank] = sum;
    }
  }

  /** Clauses that hold a number of words in all. */
  List<String> clauses(int words) {
    List<String> clauses = new ArrayList<>();
    for (int done = 0; done < words; done += WORDS_IN_CLAUSE) {
      StringBuilder clause = new StringBuilder();
      for (int i = 0; i < Math.min(WORDS_IN_CLAUSE, words - done); i++) {
        clause.append(i == 0 ? "" : " ").append(frequent());
      }
      clauses.add(clause.toString());
    }
    return clauses;
  }

  /**
   * A lexicon of 20 categories with a number of terms in all: half of them one word, a third two or
   * three words, the rest globs. The words are those of the texts, the frequent and the rare alike,
   * so that terms are found; what is found grows with the number of terms only as it must.
   */
  Lexicon lexicon(int terms) {
    int categories = 20;
    List<Category> roots = new ArrayList<>();
    for (int c = 0; c < categories; c++) {
      List<Term> own = new ArrayList<>();
      for (int t = 0; t < terms / categories; t++) {
        own.add(Term.of(term(t % 6), 0));
      }
      String path = "category" + c;
      List<Category> none = List.of();
      roots.add(new Category(path, Optional.empty(), path, "", own, List.of(), none, 0));
    }
    return new Lexicon("synthetic", roots);
  }

  private String term(int kind) {
    return switch (kind) {
      case 0, 1, 2 -> rare();
      case 3 -> rare() + " " + rare();
      case 4 -> frequent() + " " + rare() + " " + rare();
      default -> rare() + "*";
    };
  }

  /** A word by its frequency. */
  private String frequent() {
    double at = random.nextDouble() * cumulative[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return vocabulary.get(low);
  }

  /** Any word but the most frequent, which no lexicon would hold. */
  private String rare() {
    return vocabulary.get(200 + random.nextInt(VOCABULARY - 200));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 3 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
