package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import java.util.Optional;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.WordReader;

/**
 * Finds where the wording of each clause occurs in a corpus. Two wordings are nearly the same if
 * the Dice coefficient of their pairs of neighbouring words is at least 0.7. A wording is a formula
 * if so many series use it that its use says nothing of the matter, or if it has one of the rules'
 * stock openings and other series use it with another object.
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
  private final Distinct documents;
  private final Distinct bodies;
  private final Distinct series;
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
        reader.rules().lineage().stockOpenings().stream().map(reader::words).toArray(int[][]::new);
    LikeWordings like = new LikeWordings(words);
    index = new WordingIndex(words, like);
    like.complete();
    int all = words.documents();
    documents = new Distinct(all);
    bodies = new Distinct(all);
    series = new Distinct(all);
    allSeries = (int) Arrays.stream(groups.series()).distinct().count();
    uses = new Uses[index.wordings()];
    Arrays.setAll(uses, wording -> uses(wording, like));
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

  private Uses uses(int wording, LikeWordings finder) {
    int[] like = finder.of(wording, index);
    int occurrences = 0;
    for (int other : like) {
      occurrences += index.occurrences(other);
    }
    if (occurrences < 2) {
      return NONE;
    }
    int first = index.clause(wording, 0);
    int last = first;
    documents.clear();
    bodies.clear();
    series.clear();
    for (int other : like) {
      for (int i = 0; i < index.occurrences(other); i++) {
        int clause = index.clause(other, i);
        first = isBefore(clause, first) ? clause : first;
        last = isBefore(last, clause) ? clause : last;
        int document = index.documentOf(clause);
        documents.add(document);
        bodies.add(groups.bodies()[document]);
        series.add(groups.series()[document]);
      }
    }
    boolean same = isSame(wording, first) && isSame(wording, last);
    return new Uses(
        first,
        last,
        occurrences,
        documents.size(),
        bodies.size(),
        series.size(),
        isFormula(series.size(), wording, finder.length(wording), same));
  }

  /** By the dates of their documents; within a document, in the order of the text. */
  private boolean isBefore(int clause, int other) {
    int rank = groups.ranks()[index.documentOf(clause)];
    int otherRank = groups.ranks()[index.documentOf(other)];
    return rank == otherRank ? clause < other : rank < otherRank;
  }

  private boolean isSame(int wording, int clause) {
    return index.wordingOf(clause) == wording;
  }

  private boolean isFormula(int series, int wording, int length, boolean same) {
    boolean isShort = length <= FORMULA_WORDS;
    return (series >= FORMULA_SERIES && (isShort || series >= FORMULA_SHARE * allSeries))
        || (series > 1 && (isShort || !same) && hasStockOpening(index.words(wording)));
  }

  private boolean hasStockOpening(int[] words) {
    return Arrays.stream(stockOpenings)
        .anyMatch(
            opening ->
                words.length >= opening.length
                    && Arrays.equals(words, 0, opening.length, opening, 0, opening.length));
  }

  /** Counts the distinct ones among some small numbers. */
  private static final class Distinct {
    private final int[] seen;
    private int round;
    private int size;

    Distinct(int numbers) {
      seen = new int[numbers];
    }

    void clear() {
      round++;
      size = 0;
    }

    void add(int number) {
      if (seen[number] != round) {
        seen[number] = round;
        size++;
      }
    }

    int size() {
      return size;
    }
  }
}
