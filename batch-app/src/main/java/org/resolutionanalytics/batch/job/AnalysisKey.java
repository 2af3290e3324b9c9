package org.resolutionanalytics.batch.job;

import java.util.Objects;
import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.facts.FactsCodec;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.nlp.tag.Tagging;

/**
 * Under which code and lexicons a document was analysed. Equal keys give equal facts.
 *
 * @param value short, without blanks
 */
public record AnalysisKey(String value) {

  /** Checks that it is there. */
  public AnalysisKey {
    Objects.requireNonNull(value, "value");
  }

  /**
   * The key of this program with these lexicons.
   *
   * @param tagging the lexicons
   */
  public static AnalysisKey of(Tagging tagging) {
    String code = CodeVersion.of(ResolutionParser.class, Tagging.class, DocumentAnalyser.class);
    return new AnalysisKey(FactsCodec.VERSION + "-" + code + "-" + tagging.fingerprint());
  }
}
