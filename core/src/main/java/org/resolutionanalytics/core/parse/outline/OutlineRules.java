package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Dates;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.repair.RepairWords;
import org.resolutionanalytics.core.parse.repair.WordList;
import org.resolutionanalytics.core.rule.Rules;

/**
 * What the second stage knows of a language.
 *
 * @param ends how lines stop
 * @param dates how dates are written
 * @param beforeNumbers words that a number or a name must follow: "paragraph"
 * @param midSentence a number before these is none of a paragraph
 * @param midSentenceUnlessStopped the same, but for a paragraph that has ended before it
 */
public record OutlineRules(
    LineEnds ends,
    Dates dates,
    WordList beforeNumbers,
    List<String> midSentence,
    List<String> midSentenceUnlessStopped) {

  /** The rules of a language. */
  public static OutlineRules of(Rules rules, LineEnds ends, Dates dates, RepairWords words) {
    return new OutlineRules(
        ends,
        dates,
        words.beforeNumbers(),
        rules.lines().lines("mid sentence"),
        rules.lines().lines("mid sentence unless stopped"));
  }
}
