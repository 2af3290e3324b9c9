package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;

/**
 * Finds where the wording of each clause occurs in a corpus. Two wordings are nearly the same if
 * the Dice coefficient of their pairs of neighbouring words is at least 0.7. A wording is a formula
 * if so many series use it that its use says nothing of the matter.
 */
public final class AgreedWordings {
  /** A wording of fewer series is no formula. */
  private static final int FORMULA_SERIES = 8;

  /** The share of all series that makes a wording a formula, whatever its length. */
  private static final double FORMULA_SHARE = 0.03;

  /** A wording of so few words is a formula if {@link #FORMULA_SERIES} use it. */
  private static final int FORMULA_WORDS = 16;

  private static final Uses NONE = new Uses(-1, -1, 0, 0, 0, 0, false);

  private final WordingIndex index;
  private final DocumentGroups groups;
  private final int allSeries;
  private final Uses[] uses;

  /** The uses of a wording; first and last are clauses. */
  private record Uses(
      int first,
      int last,
      int occurrences,
      int documents,
      int bodies,
      int series,
      boolean formula) {}

  /**
   * Reads a corpus.
   *
   * @param words its words
   * @param groups what is known of its documents, in the same order
   */
  public AgreedWordings(CorpusWords words, DocumentGroups groups) {
    this.groups = groups;
    index = new WordingIndex(words);
    allSeries = (int) Arrays.stream(groups.series()).distinct().count();
    uses = new Uses[index.wordings()];
    IntStream.range(0, uses.length).parallel().forEach(wording -> uses[wording] = uses(wording));
  }

  /** The places of a clause's wording; empty if no other document has it, or it is too short. */
  public Optional<AgreedWording> of(Place place) {
    int clause = index.clauseOf(place);
    int wording = index.wordingOf(clause);
    if (wording < 0 || uses[wording].documents < 2) {
      return Optional.empty();
    }
    Uses found = uses[wording];
    boolean same =
        index.wordingOf(found.first) == wording && index.wordingOf(found.last) == wording;
    return Optional.of(
        new AgreedWording(
            found.formula ? Match.FORMULA : same ? Match.VERBATIM : Match.NEAR,
            index.place(found.first),
            index.place(found.last),
            found.occurrences,
            found.documents,
            found.bodies,
            found.series));
  }

  private Uses uses(int wording) {
    int[] words = index.words(wording);
    int[] like = like(wording, words);
    int[] clauses = IntStream.of(like).mapMulti(index::forEachClause).toArray();
    if (clauses.length < 2) {
      return NONE;
    }
    int first = clauses[0];
    int last = clauses[0];
    for (int clause : clauses) {
      first = rank(clause) < rank(first) ? clause : first;
      last = rank(clause) >= rank(last) ? clause : last;
    }
    int series = distinct(clauses, clause -> groups.series()[index.documentOf(clause)]);
    return new Uses(
        first,
        last,
        clauses.length,
        distinct(clauses, index::documentOf),
        distinct(clauses, clause -> groups.bodies()[index.documentOf(clause)]),
        series,
        isFormula(series, words.length));
  }

  private int rank(int clause) {
    return groups.ranks()[index.documentOf(clause)];
  }

  private static int distinct(int[] clauses, IntUnaryOperator group) {
    return (int) IntStream.of(clauses).map(group).distinct().count();
  }

  private boolean isFormula(int series, int words) {
    return series >= FORMULA_SERIES
        && (words <= FORMULA_WORDS || series >= FORMULA_SHARE * allSeries);
  }

  /** A wording and those that are nearly the same. */
  private int[] like(int wording, int[] words) {
    WordPairs own = WordPairs.of(words);
    int[] candidates = index.candidates(wording, words);
    int[] like = new int[candidates.length + 1];
    like[0] = wording;
    int size = 1;
    for (int i = 0; i < candidates.length; i++) {
      boolean seen = i > 0 && candidates[i] == candidates[i - 1];
      if (!seen && own.isLike(WordPairs.of(index.words(candidates[i])))) {
        like[size++] = candidates[i];
      }
    }
    return Arrays.copyOf(like, size);
  }
}
