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
 * @param decision 0 to 1, the cosine of the words that are typical of their first decisions, where
 *     neither has a title
 * @param cited whether the later one refers to the earlier one
 * @param instruments 0 to 1, the Dice coefficient of the instruments that they refer to, where the
 *     later one refers to the earlier one
 */
record Candidate(
    int document,
    boolean titles,
    double title,
    double subject,
    double wording,
    double decision,
    boolean cited,
    double instruments) {

  private static final double SAME_TITLE = 0.9;

  /** The least score of documents with titles. */
  private static final double LEAST = 1.45;

  /** The same where a title is missing. */
  private static final double LEAST_UNTITLED = 1.05;

  private static final double WORDING = 0.5;
  private static final double DECISION = 0.6;
  private static final double CITED = 0.3;

  private static final double INSTRUMENTS = 0.25;

  /** A document this much less alike than the most alike one may be more recent. */
  private static final double NEARLY = 0.85;

  /**
   * The same where a title is missing, as a short extension of a mandate has few words to share.
   */
  private static final double NEARLY_UNTITLED = 0.7;

  /** What counts as evidence by itself. */
  private static final double EVIDENT = 0.5;

  private static final double EVIDENT_WORDING = 0.2;

  Candidate withLikeness(double subjects, double decisions) {
    return new Candidate(document, titles, title, subjects, wording, decisions, cited, instruments);
  }

  /**
   * The score that separates documents of one series from documents with similar words on another
   * matter. A document that renews another cites it, and with it, under a new title too, what that
   * one cites. Where a title is missing, subject and wording count twice, and what the document
   * decides first takes the title's place: "Decides to extend the mandate of the Mission".
   */
  double score() {
    double text = subject + WORDING * wording;
    double named =
        titles ? title + text + INSTRUMENTS * instruments : 2 * text + DECISION * decision;
    return named + (cited ? CITED : 0);
  }

  boolean isOfOneSeries() {
    return hasSameTitle() || score() >= (titles ? LEAST : LEAST_UNTITLED);
  }

  /** Whether it may take the place of the document that is most alike, being more recent. */
  boolean isNearly(Candidate best) {
    return score() >= (best.titles ? NEARLY : NEARLY_UNTITLED) * best.score()
        || (hasSameTitle() && best.hasSameTitle());
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
