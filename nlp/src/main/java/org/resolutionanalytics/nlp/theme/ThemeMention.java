package org.resolutionanalytics.nlp.theme;

/**
 * One place in a clause where a term of a theme occurs.
 *
 * @param theme the theme whose own term it is
 * @param term the term as written in the lexicon: {@code remittance*}
 * @param matchedText the words in the clause
 * @param start where they start in the clause's text, UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record ThemeMention(Theme theme, String term, String matchedText, int start, int end) {}
