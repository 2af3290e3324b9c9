package org.resolutionanalytics.nlp.lexicon;

/**
 * Something doubtful in a lexicon. It still can be used.
 *
 * @param kind what kind of doubt
 * @param line the line of the lexicon's file, from 1; 0 where it is none
 * @param category the path of the category
 * @param term the term as written
 * @param reason what is doubtful and what to do
 */
public record LexiconFinding(
    LexiconFindingKind kind, int line, String category, String term, String reason) {}
