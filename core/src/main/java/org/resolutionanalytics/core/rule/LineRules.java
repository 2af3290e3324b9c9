package org.resolutionanalytics.core.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sections of {@code lines.txt}: lines that open, close and head a text. */
public record LineRules(
    Set<String> abbreviations,
    List<String> citing,
    Set<String> parts,
    Set<String> conjunctions,
    String page,
    String beforeNumberOfTarget,
    List<String> articles,
    String therefore,
    Set<String> organWords,
    Set<String> annexes,
    Set<String> numberedHeadings,
    Pattern otherOrgan,
    Pattern organWithColon,
    Pattern organRunIn,
    Pattern reportOfMeeting,
    Pattern meetingInWords,
    List<String> signatureStarts,
    String adoption,
    List<String> adopted,
    String beforeMeetingNumber,
    String meetingBeforeDate,
    List<String> afterMeetingNumber,
    List<String> midSentence,
    List<String> midSentenceUnlessStopped) {}
