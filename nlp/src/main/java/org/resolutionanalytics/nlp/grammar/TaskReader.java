package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * Reads who is given the tasks that the sub-paragraphs list: "decides to establish a committee to
 * undertake the following tasks:", "extends the mandate of the panel, as follows:".
 */
final class TaskReader {

  private static final int LONGEST_ASIDE = 30;

  /** How many of the last words may name the tasks: "with the following mandate:". */
  private static final int LONGEST_END = 8;

  private TaskReader() {}

  /** Whether a clause ends with words for tasks: "to carry out the following tasks:". */
  static boolean endsWithTasks(ClauseText text) {
    int end = text.size() - 1;
    for (int at = end - 1; at > end - LONGEST_END; at--) {
      if (text.words.asking.tasks().contains(text.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Who has the tasks, with a decision that leaves them to the sub-paragraphs. */
  static Optional<RequestAct> read(ClauseText text) {
    int end = text.size() - 1;
    if (!text.is(end, WordKinds.COLON)) {
      return Optional.empty();
    }
    for (int at = end - 1; at >= 0; at--) {
      if (text.words.asking.taskGivers().contains(text.form(at)) && !text.hasSpan(at)) {
        int verb = at;
        return doer(text, at + 1, end).map(words -> asking(text, verb, words, end));
      }
      if (text.is(at, WordKinds.SEMICOLON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<AddresseeWords> doer(ClauseText text, int from, int end) {
    int first = afterAsides(text, from, end);
    for (int at = first; at < Math.min(end, first + LONGEST_ASIDE); at++) {
      if (text.words.asking.heldByDoers().contains(text.form(at))
          && text.is(at + 1, WordRole.GENITIVE)) {
        first = at + 2;
        break;
      }
    }
    int last = first;
    while (last < end
        && !text.is(last, ",")
        && !text.words.asking.doerEnds().contains(text.form(last))) {
      last++;
    }
    return last < end && last > first && canAct(text, first, last)
        ? Optional.of(new AddresseeWords(first, last))
        : Optional.empty();
  }

  private static boolean canAct(ClauseText text, int first, int last) {
    return known(text, first, last).isPresent()
        || new AddresseeWords(first, last).canAct(text, false);
  }

  /** Past ", for a period of three years," and the like before the name. */
  private static int afterAsides(ClauseText text, int from, int end) {
    int at = text.afterAsides(from);
    int next = afterAside(text, at, end);
    while (next > at) {
      at = next;
      next = afterAside(text, at, end);
    }
    return at;
  }

  private static int afterAside(ClauseText text, int at, int end) {
    int first = text.is(at, ",") ? at + 1 : at;
    first = text.is(first, WordRole.ADDITION) ? first + 1 : first;
    if (!text.words.asking.beforeDoers().contains(text.form(first))) {
      return at;
    }
    int last = Math.min(end, first + LONGEST_ASIDE);
    for (int after = first + 1; after < last; after++) {
      boolean inside =
          text.words.grammar.modifierStarters().contains(text.form(after - 1))
              || text.is(after - 1, WordRole.GENITIVE);
      if (text.is(after, ",")
          || (text.words.grammar.determiners().contains(text.form(after)) && !inside)) {
        return text.is(after, ",") ? after + 1 : after;
      }
    }
    return at;
  }

  /** The actor at the head of the name: of "a committee of the Council" the committee. */
  private static Optional<ActorSpan> known(ClauseText text, int first, int last) {
    if (text.is(last, "(") && text.hasSpan(last + 1) && text.is(last + 2, ")")) {
      // "a political mission (UNMIN)"
      return Optional.of(text.spans().get(text.spanAt(last + 1)));
    }
    for (int at = first; at < last && !text.is(at, WordRole.GENITIVE); at++) {
      if (text.hasSpan(at)) {
        ActorSpan span = text.spans().get(text.spanAt(at));
        return text.isPossessor(text.spanAt(at)) ? Optional.empty() : Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static RequestAct asking(ClauseText text, int verb, AddresseeWords words, int end) {
    List<ActorSpan> named = known(text, words.first(), words.end()).stream().toList();
    return new RequestAct(text.words.deciding, verb, named, words, List.of(), end, end);
  }
}
