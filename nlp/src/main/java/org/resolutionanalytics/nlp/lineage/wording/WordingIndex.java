package org.resolutionanalytics.nlp.lineage.wording;

import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.IntLists;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.WordRuns;

/**
 * The distinct wordings of a corpus, with the clauses of each. Words are read from the corpus
 * again.
 */
final class WordingIndex {
  /** Shorter clauses are headings and the like. */
  static final int LEAST_WORDS = 6;

  private static final int NONE = -1;

  private final CorpusWords corpus;
  private final int[] firstClause;
  private final int[] documentOf;
  private final int[] wordingOf;
  private final int wordings;

  /** The clauses of each wording. */
  private final IntLists members;

  /**
   * Reads a corpus.
   *
   * @param like where each wording is added
   */
  WordingIndex(CorpusWords corpus, LikeWordings like) {
    this.corpus = corpus;
    firstClause = new int[corpus.documents() + 1];
    for (int document = 0; document < corpus.documents(); document++) {
      firstClause[document + 1] = firstClause[document] + corpus.clauses(document);
    }
    int clauses = firstClause[corpus.documents()];
    documentOf = new int[clauses];
    wordingOf = new int[clauses];
    LongNumbers numbers = new LongNumbers(1024);
    int at = 0;
    for (int document = 0; document < corpus.documents(); document++) {
      for (int[] words : corpus.document(document)) {
        documentOf[at] = document;
        wordingOf[at++] = wording(words, numbers, like);
      }
    }
    wordings = numbers.size();
    members = members();
  }

  private static int wording(int[] words, LongNumbers numbers, LikeWordings like) {
    if (words.length < LEAST_WORDS) {
      return NONE;
    }
    int known = numbers.size();
    int wording = numbers.number(WordRuns.of(words, words.length)[0]);
    if (wording == known) {
      like.add(words);
    }
    return wording;
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

  int[] words(int wording) {
    Place place = place(clause(wording, 0));
    return corpus.clause(place.document(), place.clause());
  }
}
