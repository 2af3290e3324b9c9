package org.resolutionanalytics.batch.analyse;

import org.resolutionanalytics.batch.store.FactsCodec;
import org.resolutionanalytics.nlp.tag.Lexicons;

/**
 * The program and lexicons that a document was analysed with. Equal keys give equal facts. Keys of
 * one reading differ in nothing but themes.
 *
 * @param reading the program that reads, parses and tags, and the lexicons except that of themes;
 *     without {@code /} and blanks
 * @param themes the lexicon of themes and how its terms count
 */
public record AnalysisKey(String reading, String themes) {

  /** The key of this program with the lexicons of a run. */
  public static AnalysisKey of(Lexicons lexicons) {
    return new AnalysisKey(
        program() + "-" + lexicons.actorsFingerprint(), lexicons.themesFingerprint());
  }

  /** What identifies this program: the form that it stores, and a digest of what decides facts. */
  public static String program() {
    return FactsCodec.VERSION + "-" + ProgramDigest.analysis();
  }

  /** The key as it is stored. */
  public String value() {
    return reading + '/' + themes;
  }

  /** Whether facts found under another key still hold, except for their themes. */
  public boolean sameReading(String stored) {
    return stored.startsWith(reading + '/');
  }
}
