package org.resolutionanalytics.batch.page;

/**
 * What the page was made from.
 *
 * @param version the program's version
 * @param lexicon the name of the lexicon of themes
 * @param source the names of the input folders, without the path to them
 */
public record PageOrigin(String version, String lexicon, String source) {}
