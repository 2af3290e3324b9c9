package org.resolutionanalytics.nlp.grammar.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.rule.ActingRules;
import org.resolutionanalytics.nlp.rule.AddresseeRules;
import org.resolutionanalytics.nlp.rule.AskingRules;
import org.resolutionanalytics.nlp.rule.GrammarRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;

/** The words of a language that the grammar rests on. Immutable. */
public final class Words {

  public final RuleBook rules;
  public final WordRoles roles;
  public final GrammarRules grammar;
  public final AskingRules asking;
  public final AddresseeRules addressees;
  public final ActingRules acting;

  /** Verbs in their dictionary form that often follow "to". */
  public final Set<String> infinitives;

  /** Verbs that open operative paragraphs without asking, in the form that they have there. */
  public final Set<String> operativeVerbs;

  /** The verb by which a body gives tasks to those whom it sets up. */
  public final AskingVerb deciding;

  /** Phrases that occur beside a verb that asks: "requests, as a matter of urgency, X". */
  public final List<List<String>> verbAsides;

  /** Nouns for those who do something: "creditors", "users", "scientists", "trainees". */
  public final Pattern agent;

  public Words(RuleBook rules) {
    this.rules = rules;
    this.roles = rules.roles();
    this.grammar = rules.grammar();
    this.asking = rules.asking();
    this.addressees = rules.addressees();
    this.acting = rules.acting();
    this.infinitives =
        grammar.infinitives().stream()
            .flatMap(verb -> Stream.of(verb, VerbForms.otherSpelling(verb)))
            .collect(Collectors.toUnmodifiableSet());
    this.operativeVerbs =
        Stream.of(grammar.operativeVerbs(), grammar.secondActs())
            .flatMap(Set::stream)
            .flatMap(verb -> Stream.of(verb, VerbForms.otherSpelling(verb)))
            .collect(Collectors.toUnmodifiableSet());
    this.deciding = new AskingVerb(asking.taskVerb(), true);
    this.verbAsides =
        grammar.verbAsides().stream().sorted().map(aside -> List.of(aside.split("_", -1))).toList();
    this.agent =
        Pattern.compile("[a-z-]{2,}(?:" + String.join("|", addressees.agentEndings()) + ")");
  }

  /** "-ly", but for verbs ("comply"), and the adverbs that have no such ending. */
  public boolean isAdverb(String form) {
    return (roles.has(form, WordRole.ADVERB_ENDING) && !infinitives.contains(form))
        || grammar.plainAdverbs().contains(form);
  }

  public boolean isPronoun(String form) {
    return roles.has(form, WordRole.THING_PRONOUN) || isSomebody(form);
  }

  /** Whether somebody is meant by a pronoun, and not what a text is about. */
  public boolean isSomebody(String form) {
    return addressees.pluralPronouns().contains(form)
        || addressees.personalPronouns().contains(form);
  }

  /** The last word of "in this regard", "to that end". */
  public boolean isRegard(String before, String word) {
    return asking.regards().contains(word) && roles.has(before, WordRole.POINTING);
  }
}
