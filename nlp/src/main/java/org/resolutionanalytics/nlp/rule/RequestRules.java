package org.resolutionanalytics.nlp.rule;

import java.util.Map;
import java.util.Set;

/** The lists of {@code requests.yml}: by when something is asked, and whether it is a report. */
public record RequestRules(
    Set<String> rhythmAdverbs,
    Set<String> rhythms,
    Set<String> numbers,
    Set<String> units,
    Set<String> goals,
    Set<String> events,
    Set<String> receivers,
    Set<String> accounts,
    Set<String> readers,
    Set<String> afterReporting,
    Set<String> sessionStarts,
    Set<String> sessionWords,
    Set<String> beforePeriod,
    Set<String> dateWords,
    Set<String> ends,
    Set<String> terms,
    Set<String> giving,
    Set<String> informing,
    Set<String> informed,
    Set<String> afterReport,
    Set<String> articles,
    Set<String> reportVerbs,
    Set<String> reported,
    Set<String> beforeReporting,
    Set<String> sessionBodies,
    Set<String> beforeHealthAssembly,
    Map<String, String> councils) {}
