package org.resolutionanalytics.nlp.rule;

import java.util.Map;
import java.util.Set;

/**
 * The lists of {@code grammar.yml}: closed classes of words, verbs and nouns that the grammar rests
 * on.
 */
public record GrammarRules(
    Set<String> determiners,
    Set<String> modifierStarters,
    Set<String> adverbs,
    Set<String> verbAsides,
    Set<String> modals,
    Set<String> permitting,
    Set<String> companions,
    Set<String> including,
    Set<String> relatives,
    Set<String> infinitives,
    Set<String> infinitivesOrNouns,
    Set<String> secondActs,
    Set<String> operativeVerbs,
    Set<String> deeds,
    Set<String> plainAdverbs,
    Set<String> nounEndings,
    Map<String, String> models) {}
