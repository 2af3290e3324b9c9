package org.resolutionanalytics.nlp.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.Asking;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;

/** Who gives an account, and who receives it. */
final class ReportActors {

  /** How far after an account the body that receives it may be named. */
  private static final int NEAR = 22;

  private final ClauseWords words;
  private final ClauseWords named;
  private final MandateRules rules;
  private final String adopting;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param named the clause that names the addressees: itself or its chapeau
   * @param adopting the id of the body that receives an account where none is named
   */
  ReportActors(ClauseWords words, ClauseWords named, MandateRules rules, String adopting) {
    this.words = words;
    this.named = named;
    this.rules = rules;
    this.adopting = adopting;
  }

  /**
   * Who gives an account.
   *
   * @param actor who
   * @param words the same in the words of the text
   */
  record Reporter(Actor actor, String words) {}

  /** Those whom the act asks, or those whom it has asked to be asked. */
  List<Reporter> reporters(ActContent content, Phrase account) {
    int others = asksOthers(content, account);
    if (others >= 0) {
      for (ActorSpan span : words.spans()) {
        if (span.firstToken() > others && span.firstToken() < account.first()) {
          return List.of(reporter(span));
        }
      }
    }
    if (content.asking().filter(Addressees::names).isPresent()) {
      Asking asking = content.asking().get().withEachActorOnce();
      if (asking.addressees().isEmpty()) {
        String text = named.text(asking.words().first(), asking.words().end());
        return List.of(new Reporter(Actor.OTHER, text));
      }
      return asking.addressees().stream()
          .map(span -> new Reporter(span.actor(), span.words(named.tokens())))
          .toList();
    }
    Optional<ActorSpan> last =
        words.spans().stream()
            .filter(s -> content.act().contains(s.firstToken()) && s.firstToken() < account.first())
            .findFirst()
            .or(() -> named.spans().stream().findFirst());
    return last.isPresent()
        ? List.of(reporter(last.get()))
        : List.of(new Reporter(Actor.OTHER, ""));
  }

  /** The verb of "to invite X to brief" before an account, or -1. */
  int asksOthers(ActContent content, Phrase account) {
    for (int at = account.first() - 1; at > content.act().object() + 1; at--) {
      if (words.is(at - 1, "to") && rules.list("asks_others").contains(words.form(at))) {
        return at;
      }
    }
    return -1;
  }

  private Reporter reporter(ActorSpan span) {
    ClauseWords text = words.spans().contains(span) ? words : named;
    return new Reporter(span.actor(), span.words(text.tokens()));
  }

  /** The ids of the bodies that receive an account; the adopting body if none is named. */
  List<String> readers(Phrase account, int end) {
    List<String> ids = new ArrayList<>();
    int last = Math.min(end, account.end() + NEAR);
    for (ActorSpan span : words.spans()) {
      boolean here = span.firstToken() >= account.first() && span.firstToken() < last;
      boolean reads = rules.list("reader").contains(words.form(span.endToken() - 1));
      boolean through = words.is(span.firstToken() - 2, "through");
      if (here && reads && !through && !ids.contains(span.actor().id()) && isTo(span, ids)) {
        ids.add(span.actor().id());
      }
    }
    return ids.isEmpty() ? List.of(adopting) : ids;
  }

  private boolean isTo(ActorSpan span, List<String> before) {
    for (int at = span.firstToken() - 1; at > span.firstToken() - 4; at--) {
      if (rules.list("to_reader").contains(words.form(at))
          || (words.is(at, "and") && !before.isEmpty())) {
        return true;
      }
    }
    return false;
  }
}
