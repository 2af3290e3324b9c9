package org.resolutionanalytics.batch.source.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** The text of a document in Rich Text Format. */
public final class RtfTextExtractor {

  private RtfTextExtractor() {}

  /** Reads a file. */
  public static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    RtfText text = new RtfText(budget);
    new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
    if (!text.isComplete()) {
      throw RejectionReason.BROKEN.because("The file is cut short: its last group does not end.");
    }
    return text.extraction();
  }
}
