package org.resolutionanalytics.nlp.rule;

import java.util.Set;

/** The lists of {@code addressees.yml}: who is asked. */
public record AddresseeRules(
    Set<String> agents,
    Set<String> agentsIfAsked,
    Set<String> notAgents,
    Set<String> adjectives,
    Set<String> asideStarters,
    Set<String> clauseStarters,
    Set<String> bodyNouns,
    Set<String> namedAfter,
    Set<String> bodiesOfPlaces,
    Set<String> beforeNouns,
    Set<String> nobodies,
    Set<String> vague,
    Set<String> personalPronouns,
    Set<String> pluralPronouns,
    Set<String> persons,
    Set<String> pronounAsides,
    Set<String> agentEndings,
    Set<String> phraseEnds,
    Set<String> joiners) {}
