package org.resolutionanalytics.core.parse.outline;

import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.repair.WordList;
import org.resolutionanalytics.core.rule.LineRules;

/**
 * What the second stage knows of a language.
 *
 * @param lines the rules of lines
 * @param ends how lines stop
 * @param dates how dates are written
 * @param beforeNumbers words that a number or a name must follow: "paragraph"
 */
public record OutlineRules(LineRules lines, LineEnds ends, Dates dates, WordList beforeNumbers) {}
