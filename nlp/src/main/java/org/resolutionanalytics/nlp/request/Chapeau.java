package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.Asking;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What a clause that ends with a colon asks, for the sub-paragraphs that complete it.
 *
 * @param asking who is asked, by which verb
 * @param tokens the tokens of the clause that names them
 * @param action what is asked so far; empty where it is all left to the sub-paragraphs
 * @param due by when, if the clause says so
 */
public record Chapeau(Asking asking, Tokens tokens, String action, Optional<DueDate> due) {

  Chapeau withAction(String words, Optional<DueDate> until) {
    return new Chapeau(asking, tokens, words, until.or(() -> due));
  }

  /** A sub-paragraph's request with the words before it. */
  Request completedBy(Request item) {
    return new Request(
        item.openingVerb(),
        item.strength(),
        item.addressee(),
        item.addresseeText(),
        joined(item.action()),
        item.reportsBack(),
        item.due().or(() -> due));
  }

  String joined(String words) {
    return action.isEmpty() ? words : action + " " + words;
  }
}
