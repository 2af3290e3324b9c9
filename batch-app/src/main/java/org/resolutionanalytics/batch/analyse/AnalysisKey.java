package org.resolutionanalytics.batch.analyse;

import java.util.Objects;
import org.resolutionanalytics.batch.facts.FactsCodec;
import org.resolutionanalytics.nlp.tag.Lexicons;

/**
 * Under which program and lexicons a document was analysed. Equal keys give equal facts. Keys of
 * one reading differ in nothing but themes.
 *
 * @param reading the program that reads, parses and tags, and the lexicons but that of themes;
 *     without {@code /} and blanks
 * @param themes the lexicon of themes and how its terms count
 */
public record AnalysisKey(String reading, String themes) {

  /** Checks that both are there. */
  public AnalysisKey {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(themes, "themes");
  }

  /**
   * The key of this program with these lexicons.
   *
   * @param tagging the lexicons
   */
  public static AnalysisKey of(Lexicons tagging) {
    return new AnalysisKey(
        program() + "-" + tagging.actorsFingerprint(), tagging.themesFingerprint());
  }

  /**
   * The part of the key that stands for this program: the form of what it stores, and a digest of
   * the sources, resources and libraries that decide facts.
   */
  public static String program() {
    return FactsCodec.VERSION + "-" + ProgramDigest.analysis();
  }

  /** The key as it is stored. */
  public String value() {
    return reading + '/' + themes;
  }

  /**
   * Whether what was found under another key holds but for the themes.
   *
   * @param stored the other key as it is stored
   */
  public boolean sameReading(String stored) {
    return stored.startsWith(reading + '/');
  }
}
