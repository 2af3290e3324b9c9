package org.resolutionanalytics.nlp.mandate.rule;

/**
 * A phrase to be found.
 *
 * @param label what the rules call it
 * @param pattern its words
 */
record LabelledPattern(String label, PhrasePattern pattern) {}
