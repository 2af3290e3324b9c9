package org.resolutionanalytics.nlp.lineage.series;

import java.util.EnumSet;
import java.util.Set;

/**
 * A document that a later one may renew, with what the two have in common.
 *
 * @param document the earlier one's place in the corpus
 * @param titles whether both have a title
 * @param title 0 to 1, the Dice coefficient of their titles' words, weighted by rarity
 * @param subject 0 to 1, the cosine of the words that are typical of each
 * @param wording 0 to 1, the share of the shorter one's runs of words that the other has
 * @param cited whether the later one refers to the earlier one
 */
record Candidate(
    int document, boolean titles, double title, double subject, double wording, boolean cited) {

  private static final double SAME_TITLE = 0.9;

  /** The least score of documents with titles. */
  private static final double LEAST = 1.45;

  /** The same where a title is missing. */
  private static final double LEAST_UNTITLED = 1.1;

  private static final double WORDING = 0.5;
  private static final double CITED = 0.3;

  /** A document this much less alike than the most alike one may be more recent. */
  private static final double NEARLY = 0.85;

  /** What counts as evidence by itself. */
  private static final double EVIDENT = 0.5;

  private static final double EVIDENT_WORDING = 0.2;

  Candidate withSubject(double likeness) {
    return new Candidate(document, titles, title, likeness, wording, cited);
  }

  /**
   * The score that separates documents of one series from documents with similar words on another
   * matter. Where a title is missing, subject and wording count twice.
   */
  double score() {
    double text = subject + WORDING * wording;
    return (titles ? title : 0) + (titles ? 1 : 2) * text + (cited ? CITED : 0);
  }

  boolean isOfOneSeries() {
    return hasSameTitle() || score() >= (titles ? LEAST : LEAST_UNTITLED);
  }

  /** Whether it may take the place of the document that is most alike, being more recent. */
  boolean isNearly(Candidate best) {
    return score() >= NEARLY * best.score() || (hasSameTitle() && best.hasSameTitle());
  }

  private boolean hasSameTitle() {
    return titles && title >= SAME_TITLE;
  }

  Set<Evidence> evidence() {
    Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    if (cited) {
      found.add(Evidence.CITES);
    }
    if (titles && title >= EVIDENT) {
      found.add(Evidence.TITLE);
    }
    if (found.isEmpty() || subject >= EVIDENT || wording >= EVIDENT_WORDING) {
      found.add(Evidence.WORDING);
    }
    return found;
  }
}
