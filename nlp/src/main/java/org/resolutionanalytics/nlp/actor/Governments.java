package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolutionanalytics.nlp.rule.NameRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Says whose "the Government" is, "its transitional government": that of the State that follows
 * ("in Chad"); else of the only State named before it in the text; else of the only State that the
 * title names, or that the resolution has named so far. Any other stays a government of a Member
 * State. Holds what one resolution has named: one instance for each resolution.
 */
final class Governments {

  private final RuleBook rules;
  private final NameRules names;
  private final Set<Actor> named = new LinkedHashSet<>();
  private Optional<Actor> subject = Optional.empty();

  Governments(RuleBook rules) {
    this.rules = rules;
    this.names = rules.names();
  }

  /** Reads the title: the only State that it names is the one that the resolution is about. */
  void title(Tokens tokens, List<ActorSpan> spans) {
    resolve(tokens, spans);
    subject =
        only(
            spans.stream()
                .filter(Governments::isState)
                .map(ActorSpan::actor)
                .collect(Collectors.toSet()));
  }

  /** The spans of the next text of the resolution. */
  List<ActorSpan> resolve(Tokens tokens, List<ActorSpan> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    List<ActorSpan> resolved = new ArrayList<>(spans.size());
    Set<Actor> before = new LinkedHashSet<>();
    for (int s = 0; s < spans.size(); s++) {
      ActorSpan span = spans.get(s);
      if (isState(span)) {
        before.add(span.actor());
        resolved.add(span);
      } else {
        Optional<ActorSpan> next =
            s + 1 < spans.size() ? Optional.of(spans.get(s + 1)) : Optional.empty();
        resolved.add(isGovernment(tokens, span) ? of(tokens, span, next, before) : span);
      }
    }
    named.addAll(before);
    return List.copyOf(resolved);
  }

  private ActorSpan of(Tokens tokens, ActorSpan span, Optional<ActorSpan> next, Set<Actor> before) {
    Optional<Actor> following =
        next.filter(Governments::isState)
            .filter(state -> isIn(tokens, span.endToken(), state.firstToken()))
            .map(ActorSpan::actor);
    Optional<Actor> state =
        following
            .or(() -> only(before))
            .or(() -> before.isEmpty() ? subject.or(() -> only(named)) : Optional.empty());
    return state.map(span::by).orElse(span);
  }

  private static Optional<Actor> only(Set<Actor> states) {
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  private static boolean isState(ActorSpan span) {
    return span.actor().kind().equals(Actor.STATE);
  }

  private boolean isIn(Tokens tokens, int from, int to) {
    return from < to
        && rules.roles().has(tokens.form(from), WordRole.PLACE_MARK)
        && (to == from + 1
            || (to == from + 2 && rules.roles().has(tokens.form(from + 1), WordRole.DEFINITE)));
  }

  /** One government that the text has in mind: not "any Government", "the Government concerned". */
  private boolean isGovernment(Tokens tokens, ActorSpan span) {
    if (!names.governmentNouns().contains(tokens.form(span.endToken() - 1))) {
      return false;
    }
    int at = span.firstToken() - 1;
    while (at > 0 && names.kindsOfGovernment().contains(tokens.form(at))) {
      at--;
    }
    String next = span.endToken() < tokens.size() ? tokens.form(span.endToken()) : "";
    return !names.afterOtherGovernments().contains(next)
        && at >= 0
        && names.beforeGovernment().contains(tokens.form(at));
  }
}
