package org.resolutionanalytics.nlp.match;

/**
 * To what extent two categories match the same words.
 *
 * @param first the path of the one that is first in the lexicon
 * @param second the path of the other
 * @param sharedMentions mentions of the first that overlap a mention of the second
 * @param sharedClauses clauses in which both are
 */
public record CategoryOverlap(
    String first, String second, long sharedMentions, long sharedClauses) {}
