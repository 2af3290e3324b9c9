package org.resolutionanalytics.core.rule;

import java.util.Set;

/** The sections of {@code repair.txt}: words that decide about damaged text. */
public record RepairRules(
    Set<String> functionWords,
    Set<String> units,
    Set<String> joinsNumbers,
    Set<String> beforeOrigin,
    String letters,
    String vowels,
    Set<String> onsets,
    String neverLast,
    String lastInShortWords,
    String lastAfterVowels,
    String beforeThese,
    String rareLastVowels,
    Set<String> usualEnds,
    Set<String> vowelEnds,
    Set<String> secondParts,
    Set<String> firstWithHyphen,
    Set<String> secondWithHyphen,
    Set<String> prefixes,
    Set<String> closedPrefixes,
    Set<String> tens,
    Set<String> afterTens,
    Set<String> openPrefixes,
    Set<String> openEnds,
    Set<String> parts,
    Set<String> splitEnds,
    Set<String> everydayWords,
    Set<String> endings,
    Set<String> commonWords,
    Set<String> beforeNumbers) {}
