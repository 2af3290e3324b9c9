package org.resolutionanalytics.nlp.rule;

import java.util.Map;
import java.util.Set;

/** The lists of {@code names.yml}: how names are shortened and taken up again. */
public record NameRules(
    Set<String> sharedNouns,
    Set<String> plainAdjectives,
    Set<String> beforeGovernment,
    Set<String> kindsOfGovernment,
    Set<String> governmentNouns,
    Set<String> shortFormNouns,
    Set<String> shortFormAdjectives,
    Set<String> ownOrgans,
    Set<String> beforeParties,
    Set<String> treaties,
    Set<String> silentWords,
    Set<String> governments,
    Set<String> notShortBefore,
    Set<String> afterOtherGovernments,
    Set<String> headsOfAgencies,
    Set<String> officesOfOfficers,
    Set<String> officers,
    Set<String> afterDemonyms,
    Map<String, String> behindDemonyms,
    Map<String, String> otherSpellings) {}
