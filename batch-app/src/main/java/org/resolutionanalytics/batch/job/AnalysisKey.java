package org.resolutionanalytics.batch.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import opennlp.tools.postag.POSModel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.facts.FactsCodec;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.nlp.tag.Tagging;

/**
 * Under which code and lexicons a document was analysed. Equal keys give equal facts. Keys of one
 * reading differ in nothing but themes.
 *
 * @param reading the code that reads, parses and tags, and the lexicons but that of themes; without
 *     {@code /} and blanks
 * @param themes the lexicon of themes and how its terms count
 */
public record AnalysisKey(String reading, String themes) {
  private static final String BASE = "org/resolutionanalytics/";

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
  public static AnalysisKey of(Tagging tagging) {
    return new AnalysisKey(
        program() + "-" + tagging.actorsFingerprint(), tagging.themesFingerprint());
  }

  /** The part of the key that stands for this program, without lexicons. */
  public static String program() {
    return FactsCodec.VERSION + "-" + code() + "-" + libraries();
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

  /**
   * All code that decides what the facts of a document are, and none that makes reports of them.
   */
  private static String code() {
    Class<?> batch = DocumentAnalyser.class;
    return CodeVersion.of(
        List.of(
            CodeVersion.Part.of(ResolutionParser.class, BASE + "core/"),
            CodeVersion.Part.of(Tagging.class, BASE + "nlp/"),
            CodeVersion.Part.of(batch, BASE + "batch/source/"),
            CodeVersion.Part.of(batch, BASE + "batch/facts/"),
            CodeVersion.Part.of(batch, BASE + "batch/analyse/")));
  }

  private static String libraries() {
    String names =
        Stream.of(PDDocument.class, XWPFDocument.class, Jsoup.class, POSModel.class)
            .map(CodeVersion::library)
            .collect(Collectors.joining(" "));
    CRC32 sum = new CRC32();
    sum.update(names.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
