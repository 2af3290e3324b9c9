package org.resolutionanalytics.nlp.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.word.WordSequence;

/**
 * Decides which clause of a document comes from which of an earlier one. Each later clause gets at
 * most one earlier clause and vice versa, the most alike first; what two linked neighbours enclose
 * needs less likeness. Then parts of split clauses and further sources of merged ones are found by
 * the words that they alone share.
 */
final class ClauseAligner {
  /** The least similarity of two clauses, whatever is around them. */
  private static final double ALONE = 0.30;

  /** The same for clauses with the same verb, or next to a linked clause. */
  private static final double SUPPORTED = 0.24;

  /** The same for clauses with the same verb next to a linked clause. */
  private static final double VERB_AND_NEIGHBOUR = 0.20;

  /** The same for clauses between linked clauses. */
  private static final double BETWEEN = 0.16;

  /** Clauses that share no more than this are not looked at. */
  private static final double CONTAINED = 0.5;

  /** How much of a part of a split or merged clause has to be in the whole, in shared runs. */
  private static final double PART = 0.4;

  /** How many words of the whole only this part explains. */
  private static final int OWN_WORDS = 8;

  /** A part that is this much in a clause comes from it, though another part does as well. */
  private static final double MOSTLY = 0.7;

  private static final double HALF = 0.5;

  private static final int ROUNDS = 3;
  private static final int NONE = -1;

  /**
   * A clause and one it comes from.
   *
   * @param earlier the earlier clause's place, from 0
   * @param later the later clause's place, from 0
   * @param similarity 0 to 1
   * @param principal whether the later clause comes mostly from this earlier one
   */
  record Link(int earlier, int later, double similarity, boolean principal) {}

  private final List<ReadClause> earlier;
  private final List<ReadClause> later;
  private final List<Likeness> candidates;
  private final int[] ofEarlier;
  private final int[] ofLater;
  private final List<Link> links = new ArrayList<>();

  private ClauseAligner(
      Likenesses.Tables tables, List<ReadClause> earlier, List<ReadClause> later) {
    this.earlier = earlier;
    this.later = later;
    candidates = new Likenesses(tables, earlier, later).atLeast(BETWEEN, CONTAINED);
    candidates.sort(Likeness.BEST_FIRST);
    ofEarlier = new int[earlier.size()];
    ofLater = new int[later.size()];
    Arrays.fill(ofEarlier, NONE);
    Arrays.fill(ofLater, NONE);
  }

  /** The links, in no particular order. */
  static List<Link> align(
      Likenesses.Tables tables, List<ReadClause> earlier, List<ReadClause> later) {
    ClauseAligner aligner = new ClauseAligner(tables, earlier, later);
    for (int round = 0; round < ROUNDS; round++) {
      aligner.linkOneToOne(round > 0);
    }
    aligner.linkParts();
    aligner.linkFurtherSources();
    return aligner.links;
  }

  private void linkOneToOne(boolean lenient) {
    for (Likeness like : candidates) {
      if (ofLater[like.later()] == NONE
          && ofEarlier[like.earlier()] == NONE
          && like.similarity() >= (lenient ? threshold(like) : ALONE)) {
        ofLater[like.later()] = like.earlier();
        ofEarlier[like.earlier()] = like.later();
        add(like, true);
      }
    }
  }

  private double threshold(Likeness like) {
    boolean before = followsLinked(like);
    boolean after = precedesLinked(like);
    if (before && after) {
      return BETWEEN;
    }
    boolean beside = before || after;
    if (beside && like.sameVerb()) {
      return VERB_AND_NEIGHBOUR;
    }
    return beside || like.sameVerb() ? SUPPORTED : ALONE;
  }

  /** Whether the last linked clause before the later one comes from the one before the earlier. */
  private boolean followsLinked(Likeness like) {
    int before = like.later() - 1;
    while (before >= 0 && ofLater[before] == NONE) {
      before--;
    }
    return (before < 0 ? -1 : ofLater[before]) == like.earlier() - 1;
  }

  private boolean precedesLinked(Likeness like) {
    int after = like.later() + 1;
    while (after < later.size() && ofLater[after] == NONE) {
      after++;
    }
    return after < later.size() && ofLater[after] == like.earlier() + 1;
  }

  /** Links later clauses that are a part of an earlier one. */
  private void linkParts() {
    for (Likeness like : candidates) {
      if (ofLater[like.later()] != NONE || ofEarlier[like.earlier()] == NONE) {
        continue;
      }
      WordSequence part = later.get(like.later()).words();
      WordSequence whole = earlier.get(like.earlier()).words();
      WordSequence other = later.get(ofEarlier[like.earlier()]).words();
      if (isPart(part, whole, other, PART) || isRepeated(like, part, whole, other)) {
        ofLater[like.later()] = like.earlier();
        add(like, true);
      }
    }
  }

  /**
   * Whether a clause comes from another one, though all that it has of it is in that one's other
   * part as well. If that went on nearly whole, what a clause shares with it is a name or a stock
   * phrase, unless it is much like it.
   */
  private static boolean isRepeated(
      Likeness like, WordSequence part, WordSequence whole, WordSequence other) {
    return like.ofLater() >= MOSTLY
        && like.similarity() >= SUPPORTED
        && isCovered(part, whole, HALF)
        && (like.similarity() >= HALF || !isCovered(whole, other, MOSTLY));
  }

  /**
   * Links earlier clauses that went into a later one beside the one it mostly comes from. A
   * preambular clause beside an operative one has to be in it with most of its words.
   */
  private void linkFurtherSources() {
    for (Likeness like : candidates) {
      if (ofEarlier[like.earlier()] != NONE || ofLater[like.later()] == NONE) {
        continue;
      }
      ReadClause source = earlier.get(like.earlier());
      ReadClause principal = earlier.get(ofLater[like.later()]);
      WordSequence whole = later.get(like.later()).words();
      boolean together = source.source().section() == principal.source().section();
      if (isPart(source.words(), whole, principal.words(), together ? PART : MOSTLY)) {
        ofEarlier[like.earlier()] = like.later();
        add(like, false);
      }
    }
  }

  /** Whether a clause is in another, in words that the whole does not owe to its other part. */
  private static boolean isPart(
      WordSequence part, WordSequence whole, WordSequence other, double share) {
    if (!isCovered(part, whole, share)) {
      return false;
    }
    BitSet own = SharedRuns.in(whole, part);
    own.andNot(SharedRuns.in(whole, other));
    return own.cardinality() >= OWN_WORDS;
  }

  private static boolean isCovered(WordSequence part, WordSequence whole, double share) {
    return SharedRuns.in(part, whole).cardinality() >= share * part.size();
  }

  private void add(Likeness like, boolean principal) {
    links.add(new Link(like.earlier(), like.later(), like.similarity(), principal));
  }
}
