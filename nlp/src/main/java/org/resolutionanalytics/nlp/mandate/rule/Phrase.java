package org.resolutionanalytics.nlp.mandate.rule;

/**
 * A phrase of the rules found in a text.
 *
 * @param label what the rules call it
 * @param first its first token
 * @param end the token after its last
 */
public record Phrase(String label, int first, int end) {}
