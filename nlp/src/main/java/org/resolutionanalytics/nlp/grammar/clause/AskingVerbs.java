package org.resolutionanalytics.nlp.grammar.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.grammar.clause.VerbForm.Inflection;

/**
 * The verbs that ask, by their forms. Regular verbs only: all that the genre asks with. Immutable.
 */
public final class AskingVerbs {

  private final Map<String, List<VerbForm>> byForm = new HashMap<>();

  /**
   * The forms of some verbs.
   *
   * @param verbs verbs in their dictionary form
   * @param modals those that have no other form
   */
  public AskingVerbs(Collection<AskingVerb> verbs, Set<String> modals) {
    for (AskingVerb verb : verbs) {
      if (!modals.contains(verb.lemma())) {
        add(verb);
      }
    }
  }

  public List<VerbForm> at(ClauseText text, int token) {
    return text.is(token, WordKinds.ASKS) ? of(text.form(token)) : List.of();
  }

  /** The verbs of which a word is a form. */
  public List<VerbForm> of(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /** The verb with a dictionary form, rather one that asks with an infinitive. */
  public Optional<AskingVerb> lemma(String lemma) {
    return byForm.getOrDefault(lemma.split(" ", 2)[0], List.of()).stream()
        .map(VerbForm::verb)
        .filter(verb -> verb.lemma().equals(lemma))
        .min(Comparator.comparing(AskingVerb::thatOnly));
  }

  private void add(AskingVerb verb) {
    String base = verb.base();
    add(verb, base, verb.particle());
    String other = VerbForms.otherSpelling(base);
    if (!other.equals(base)) {
      add(verb, other, verb.particle());
    }
  }

  private void add(AskingVerb verb, String base, String particle) {
    put(base, verb, Inflection.BASE, particle);
    put(VerbForms.thirdPerson(base), verb, Inflection.THIRD_PERSON, particle);
    put(VerbForms.participle(base, false), verb, Inflection.GERUND, particle);
    put(VerbForms.past(base, false), verb, Inflection.PARTICIPLE, particle);
  }

  private void put(String form, AskingVerb verb, Inflection inflection, String particle) {
    byForm
        .computeIfAbsent(form, key -> new ArrayList<>())
        .add(new VerbForm(verb, inflection, particle));
  }
}
