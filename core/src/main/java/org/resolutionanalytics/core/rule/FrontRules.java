package org.resolutionanalytics.core.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sections of {@code front.txt}: the lines before a text, and its signature. */
public record FrontRules(
    List<String> beforeDate,
    List<String> beforeDateOfStatement,
    Pattern article,
    Pattern session,
    Pattern sponsored,
    Pattern submitted,
    Pattern unfinished,
    Pattern amendment,
    Pattern agendaItem,
    Pattern masthead,
    List<String> mastheadNames,
    Pattern documentSymbol,
    Pattern presidentialStatement,
    Pattern decision,
    Pattern notFound,
    Pattern datedName,
    String datedTitle,
    String issued,
    String meeting,
    String report,
    String adopted,
    String emergencySession,
    String specialSession,
    List<String> adoptions,
    Set<String> titleWord,
    Set<String> titleWordOfOthers) {}
