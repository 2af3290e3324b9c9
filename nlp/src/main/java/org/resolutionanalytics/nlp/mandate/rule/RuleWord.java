package org.resolutionanalytics.nlp.mandate.rule;

import java.util.List;
import java.util.Optional;

/** What the rules know of one word form. Immutable. */
public final class RuleWord {

  /** What they know of most forms: nothing. */
  static final RuleWord UNKNOWN =
      new RuleWord(new long[0], List.of(), Optional.empty(), Optional.empty());

  private final long[] sets;
  private final LabelledPattern[] starting;
  private final Optional<ActKind> act;
  private final Optional<ActKind> ourAct;

  /**
   * A word.
   *
   * @param sets the numbers of the sets of words that hold it, as bits
   * @param starting the phrases that may start with it, in the order of the file
   * @param act what it does as a verb in the third person
   * @param ourAct what it does as a verb after "we"
   */
  RuleWord(
      long[] sets,
      List<LabelledPattern> starting,
      Optional<ActKind> act,
      Optional<ActKind> ourAct) {
    this.sets = sets;
    this.starting = starting.toArray(LabelledPattern[]::new);
    this.act = act;
    this.ourAct = ourAct;
  }

  /** Whether it is a verb that may start an act, in either form. */
  public boolean isVerb() {
    return act.isPresent() || ourAct.isPresent();
  }

  /** What it does as a verb in the third person: {@code requests}. */
  public Optional<ActKind> act() {
    return act;
  }

  /** What it does after "we": {@code request}. */
  public Optional<ActKind> ourAct() {
    return ourAct;
  }

  boolean isIn(int set) {
    int word = set >> 6;
    return word < sets.length && (sets[word] >>> set & 1) != 0;
  }

  LabelledPattern[] starting() {
    return starting;
  }
}
