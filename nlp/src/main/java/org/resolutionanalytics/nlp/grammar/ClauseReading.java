package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;

/** What one reading of a clause finds: who is asked to do what, who acts, and what it leaves. */
public final class ClauseReading {
  private final ClauseText text;
  private final List<RequestAct> askings;
  private final boolean[] acting;
  private final boolean ownAct;

  ClauseReading(ClauseText text, List<RequestAct> askings, boolean[] acting, boolean ownAct) {
    this.text = text;
    this.askings = askings;
    this.acting = acting;
    this.ownAct = ownAct;
  }

  /** The acts of asking, in the order of the text; none in the preamble. */
  public List<RequestAct> askings() {
    return askings;
  }

  /**
   * Whether an actor named in the clause acts there, is asked to act, did act or reports.
   *
   * @param span its place among the named ones, from 0
   */
  public boolean isActing(int span) {
    return acting[span];
  }

  /**
   * Whether the clause opens with an act of the adopting body, so that it does not go on with what
   * the paragraph above it asks.
   */
  public boolean startsOwnAct() {
    return ownAct;
  }

  /** Whether it leaves to its sub-paragraphs what the body decides to do: "Decides further:". */
  public boolean leavesDecision() {
    int at = text.size() - 1;
    if (at < 1 || !text.is(at, WordKinds.COLON)) {
      return false;
    }
    at--;
    while (at > 0 && text.is(at, WordKinds.ADVERB)) {
      at--;
    }
    return text.words.asking.decisions().contains(text.form(at));
  }

  /**
   * Who is given the tasks in its sub-paragraphs: "establishes a panel with the following tasks:".
   *
   * @param asks whether the clause asks somebody, so that it must name the tasks as such
   */
  public Optional<RequestAct> tasks(boolean asks) {
    return asks && !TaskReader.endsWithTasks(text) ? Optional.empty() : TaskReader.read(text);
  }
}
