package org.resolutionanalytics.nlp.rule;

import java.util.List;
import java.util.Set;

/** The sections of {@code lineage.txt}: which clause comes from which, and what changed. */
public record LineageRules(
    Set<String> chainAdverbs,
    Set<String> listJoiners,
    Set<String> beforeFurtherActs,
    Set<String> datingWords,
    Set<String> decidingOpenings,
    List<String> intensifiers,
    List<String> lesserVerbs,
    String statingLevel,
    Set<String> referenceWords,
    Set<String> pluralEndings,
    List<String> reiteratedDemands,
    Set<String> reiteratingVerbs,
    List<String> spellingVariants,
    List<String> stockOpenings) {}
