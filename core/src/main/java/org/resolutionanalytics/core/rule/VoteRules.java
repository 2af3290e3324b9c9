package org.resolutionanalytics.core.rule;

import java.util.Set;
import java.util.regex.Pattern;

/** The sections of {@code votes.txt}: how a text is adopted. */
public record VoteRules(
    Set<String> numbers, Pattern counted, Pattern abstentions, Pattern uncounted) {}
