package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;

/**
 * Says who is meant by "urges them to ...": those whom the clause asked last, where the number of
 * the pronoun fits; else, if the clause has asked nobody, the only one whom it has named. Nobody
 * where that is not certain.
 */
final class Pronouns {

  private static final Set<String> SINGULAR = Set.of("it", "him", "her");

  private static final Set<String> ASIDES =
      Set.of("in", "to", "from", "with", "for", "on", "against", "at", "within", "under", "into");

  private final ClauseText text;
  private final boolean firstIsAside;

  /** Those whom the clause asked last, as it named them, and the same with each actor once. */
  private List<ActorSpan> asked = List.of();

  private List<ActorSpan> askedOnce = List.of();

  /** For the acts of asking of one clause, in their order. */
  Pronouns(ClauseText text) {
    this.text = text;
    this.firstIsAside = !text.spans().isEmpty() && isAside(text.spans().get(0));
  }

  /** The asking with its pronoun replaced by those who are meant; otherwise as it is. */
  Asking resolve(Asking asking) {
    if (!asking.addressees().isEmpty()) {
      remember(asking);
      return asking;
    }
    int pronoun = pronoun(asking);
    if (pronoun < 0) {
      return asking;
    }
    Asking resolved = asking.withAddressees(antecedents(pronoun));
    if (asked.isEmpty()) {
      remember(resolved);
    }
    return resolved;
  }

  private void remember(Asking asking) {
    asked = asking.addressees();
    askedOnce = asking.withEachActorOnce().addressees();
  }

  static boolean isPronoun(String form) {
    return form.equals("them") || SINGULAR.contains(form);
  }

  /** The pronoun right after the verb, its particle and adverbs, or -1. */
  private int pronoun(Asking asking) {
    int limit = Math.min(asking.firstToken() + 5, asking.actionFirst());
    for (int at = asking.firstToken() + 1; at < limit; at++) {
      if (isPronoun(text.form(at))) {
        return at;
      }
    }
    return -1;
  }

  private List<ActorSpan> antecedents(int pronoun) {
    boolean plural = text.is(pronoun, "them");
    if (!asked.isEmpty()) {
      return fits(asked, plural) ? askedOnce : List.of();
    }
    List<ActorSpan> named =
        text.spans().stream().limit(2).filter(span -> span.endToken() <= pronoun).toList();
    return named.size() == 1 && fits(named, plural) && !firstIsAside ? named : List.of();
  }

  /** "in the Republic of X": a place or a circumstance, of which the clause does not speak. */
  private boolean isAside(ActorSpan span) {
    int before = span.firstToken() - 1;
    while (Words.DETERMINERS.contains(text.form(before))) {
      before--;
    }
    return ASIDES.contains(text.form(before));
  }

  /** Several, or one with a plural noun, for "them"; one with a singular noun for "it". */
  private boolean fits(List<ActorSpan> asked, boolean plural) {
    boolean several = asked.size() > 1 || text.form(asked.get(0).evidenceEnd() - 1).endsWith("s");
    return several == plural;
  }
}
