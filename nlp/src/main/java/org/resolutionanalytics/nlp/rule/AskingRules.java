package org.resolutionanalytics.nlp.rule;

import java.util.Map;
import java.util.Set;

/** The lists of {@code asking.yml}: how clauses ask. */
public record AskingRules(
    Set<String> passive,
    Set<String> stating,
    Set<String> itemsFollow,
    Set<String> thingVerbs,
    Set<String> calling,
    Set<String> statements,
    Set<String> need,
    Set<String> repeating,
    Set<String> beforeRepeatedNoun,
    Set<String> repeatedParticles,
    Set<String> governors,
    Set<String> regards,
    Set<String> adoptingBodies,
    Set<String> decisions,
    Set<String> nounsOrVerbs,
    Set<String> verbsRather,
    Set<String> nounsRather,
    Set<String> afterNouns,
    Set<String> participles,
    Set<String> taskGivers,
    Set<String> tasks,
    Set<String> heldByDoers,
    Set<String> doerEnds,
    Set<String> beforeDoers,
    Set<String> actionEnds,
    Set<String> trailingConditions,
    Set<String> conditionalConjunctions,
    Set<String> praising,
    Set<String> ready,
    Set<String> recommending,
    Set<String> causing,
    Set<String> demanding,
    Set<String> askingPeople,
    Set<String> reminding,
    String taskVerb,
    Set<String> otherParticles,
    Map<String, String> repeatedNouns) {}
