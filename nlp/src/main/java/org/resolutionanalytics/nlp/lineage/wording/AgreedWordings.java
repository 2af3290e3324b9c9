package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.RuleLines;
import org.resolutionanalytics.nlp.lineage.word.WordReader;

/**
 * Finds where the wording of each clause occurs in a corpus. Two wordings are nearly the same if
 * the Dice coefficient of their pairs of neighbouring words is at least 0.7. A wording is a formula
 * if so many series use it that its use says nothing of the matter, or if it opens as in {@code
 * stock-openings.txt} and other series use it with another object.
 */
public final class AgreedWordings {
  /** So many series make a short wording a formula. */
  private static final int FORMULA_SERIES = 8;

  /** The share of all series that makes a wording a formula, whatever its length. */
  private static final double FORMULA_SHARE = 0.1;

  /** A wording of no more words is short. */
  private static final int FORMULA_WORDS = 16;

  private static final Uses NONE = new Uses(-1, -1, 0, 0, 0, 0, false);

  private final WordingIndex index;
  private final DocumentGroups groups;
  private final int allSeries;
  private final Uses[] uses;
  private final int[][] stockOpenings;

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
   * @param reader the reader that read the words
   */
  public AgreedWordings(CorpusWords words, DocumentGroups groups, WordReader reader) {
    this.groups = groups;
    stockOpenings =
        RuleLines.of("stock-openings.txt").stream()
            .map(line -> reader.read(line).words())
            .toArray(int[][]::new);
    index = new WordingIndex(words);
    allSeries = (int) Arrays.stream(groups.series()).distinct().count();
    uses = new Uses[index.wordings()];
    Arrays.setAll(uses, this::uses);
  }

  /** The places of a clause's wording; empty if no other document has it, or it is too short. */
  public Optional<AgreedWording> of(Place place) {
    int clause = index.clauseOf(place);
    int wording = index.wordingOf(clause);
    if (wording < 0 || uses[wording].documents < 2) {
      return Optional.empty();
    }
    Uses found = uses[wording];
    boolean same = isSame(wording, found.first) && isSame(wording, found.last);
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
      first = isBefore(clause, first) ? clause : first;
      last = isBefore(last, clause) ? clause : last;
    }
    int series = distinct(clauses, clause -> groups.series()[index.documentOf(clause)]);
    return new Uses(
        first,
        last,
        clauses.length,
        distinct(clauses, index::documentOf),
        distinct(clauses, clause -> groups.bodies()[index.documentOf(clause)]),
        series,
        isFormula(series, words, isSame(wording, first) && isSame(wording, last)));
  }

  /** By the dates of their documents; within a document, in the order of the text. */
  private boolean isBefore(int clause, int other) {
    int rank = groups.ranks()[index.documentOf(clause)];
    int otherRank = groups.ranks()[index.documentOf(other)];
    return rank == otherRank ? clause < other : rank < otherRank;
  }

  private static int distinct(int[] clauses, IntUnaryOperator group) {
    return (int) IntStream.of(clauses).map(group).distinct().count();
  }

  private boolean isSame(int wording, int clause) {
    return index.wordingOf(clause) == wording;
  }

  private boolean isFormula(int series, int[] words, boolean same) {
    boolean isShort = words.length <= FORMULA_WORDS;
    return (series >= FORMULA_SERIES && (isShort || series >= FORMULA_SHARE * allSeries))
        || (series > 1 && (isShort || !same) && hasStockOpening(words));
  }

  private boolean hasStockOpening(int[] words) {
    return Arrays.stream(stockOpenings)
        .anyMatch(
            opening ->
                words.length >= opening.length
                    && Arrays.equals(words, 0, opening.length, opening, 0, opening.length));
  }

  /** A wording and those that are nearly the same. */
  private int[] like(int wording, int[] words) {
    int[] candidates =
        IntStream.of(index.candidates(wording, words))
            .filter(other -> WordPairs.mayBeLike(words.length, index.length(other)))
            .distinct()
            .toArray();
    if (candidates.length == 0) {
      return new int[] {wording};
    }
    WordPairs own = new WordPairs(words);
    int[] like = new int[candidates.length + 1];
    like[0] = wording;
    int size = 1;
    for (int candidate : candidates) {
      if (own.isLike(index.words(candidate))) {
        like[size++] = candidate;
      }
    }
    return Arrays.copyOf(like, size);
  }
}
