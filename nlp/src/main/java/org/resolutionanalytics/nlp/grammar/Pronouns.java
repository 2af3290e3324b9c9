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

  private Pronouns() {}

  /** The asking with its pronoun replaced by those who are meant; otherwise as it is. */
  static Asking resolve(ClauseText text, Asking asking, List<Asking> before) {
    if (!asking.addressees().isEmpty()) {
      return asking;
    }
    int pronoun = pronoun(text, asking);
    if (pronoun < 0) {
      return asking;
    }
    return new Asking(
        asking.verb(),
        asking.firstToken(),
        antecedents(text, pronoun, before),
        asking.actionFirst(),
        asking.actionEnd());
  }

  /** The pronoun right after the verb, its particle and adverbs, or -1. */
  private static int pronoun(ClauseText text, Asking asking) {
    int limit = Math.min(asking.firstToken() + 5, asking.actionFirst());
    for (int at = asking.firstToken() + 1; at < limit; at++) {
      if (text.is(at, "them") || SINGULAR.contains(text.form(at))) {
        return at;
      }
    }
    return -1;
  }

  private static List<ActorSpan> antecedents(ClauseText text, int pronoun, List<Asking> before) {
    boolean plural = text.is(pronoun, "them");
    for (int i = before.size() - 1; i >= 0; i--) {
      List<ActorSpan> asked = before.get(i).addressees();
      if (!asked.isEmpty()) {
        return fits(text, asked, plural) ? asked : List.of();
      }
    }
    List<ActorSpan> named =
        text.spans().stream().filter(span -> span.endToken() <= pronoun).toList();
    return named.size() == 1 && fits(text, named, plural) && !isAside(text, named.get(0))
        ? named
        : List.of();
  }

  /** "in the Republic of X": a place or a circumstance, of which the clause does not speak. */
  private static boolean isAside(ClauseText text, ActorSpan span) {
    int before = span.firstToken() - 1;
    while (Words.DETERMINERS.contains(text.form(before))) {
      before--;
    }
    return ASIDES.contains(text.form(before));
  }

  /** Several, or one with a plural noun, for "them"; one with a singular noun for "it". */
  private static boolean fits(ClauseText text, List<ActorSpan> asked, boolean plural) {
    boolean several = asked.size() > 1 || text.form(asked.get(0).evidenceEnd() - 1).endsWith("s");
    return several == plural;
  }
}
