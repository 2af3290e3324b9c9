package org.resolutionanalytics.nlp.rule;

import java.util.Set;

/** The lists of {@code acting.yml}: whether an actor that a clause names acts there. */
public record ActingRules(
    Set<String> titleNouns,
    Set<String> sharedDeeds,
    Set<String> suffered,
    Set<String> thanks,
    Set<String> stative,
    Set<String> quantifiers,
    Set<String> titleJoiners,
    Set<String> beforeDoers,
    Set<String> participles,
    Set<String> doingModals,
    Set<String> formsOfBe,
    Set<String> members,
    Set<String> places) {}
