package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What a clause that ends with a colon asks, for the sub-paragraphs that complete it.
 *
 * @param asking who is asked, by which verb
 * @param tokens the tokens of the clause that names them
 * @param action what is asked so far; empty where it is all left to the sub-paragraphs
 * @param reports whether this is to report to a body
 * @param due by when, if the clause says so
 * @param tasks whether this is to carry out what the sub-paragraphs list as tasks
 */
public record Chapeau(
    RequestAct asking,
    Tokens tokens,
    String action,
    boolean reports,
    Optional<DueDate> due,
    boolean tasks) {

  Chapeau withAction(String words, boolean report, Optional<DueDate> until, boolean listed) {
    return new Chapeau(asking, tokens, words, report, until.or(() -> due), listed);
  }

  /** A sub-paragraph's request with the words before it. */
  Request completedBy(Request item) {
    return new Request(
        item.openingVerb(),
        item.strength(),
        item.addressee(),
        item.addresseeText(),
        joined(item.action()),
        item.reportsBack() || reports,
        item.due().or(() -> due));
  }

  String joined(String words) {
    return action.isEmpty() ? words : action + " " + words;
  }
}
