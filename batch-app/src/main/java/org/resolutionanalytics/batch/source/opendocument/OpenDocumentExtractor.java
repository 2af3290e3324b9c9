package org.resolutionanalytics.batch.source.opendocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.source.extract.ZipContents;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The text of a document in the OpenDocument Format (ISO/IEC 26300-1). */
public final class OpenDocumentExtractor {
  private static final DocumentBuilderFactory BUILDERS = builders();

  private OpenDocumentExtractor() {}

  /** Reads a file; throws if a part of it is not well-formed. */
  public static Extraction extract(byte[] bytes, ExtractionBudget budget)
      throws IOException, SAXException, ParserConfigurationException {
    // Before all parts are checked: those of a protected file are packed in another way.
    String manifest =
        ZipContents.part(bytes, "META-INF/manifest.xml")
            .map(part -> new String(part, StandardCharsets.UTF_8))
            .orElse("");
    if (manifest.contains("encryption-data")) {
      throw RejectionReason.ENCRYPTED.because(
          "The OpenDocument file is protected by a password; save it without one.");
    }
    ZipContents.requireIntact(bytes, budget);
    ListStyles styles = new ListStyles();
    RaisedStyles raised = new RaisedStyles();
    byte[] named = ZipContents.part(bytes, "styles.xml").orElse(new byte[0]);
    if (named.length > 0) {
      Element common = root(named);
      styles.add(common);
      raised.add(common, "styles");
    }
    Element content =
        root(
            ZipContents.part(bytes, "content.xml")
                .orElseThrow(
                    () -> RejectionReason.BROKEN.because("The file has no part content.xml.")));
    styles.add(content);
    raised.add(content, "automatic-styles");
    return new OpenDocumentText(styles, raised, budget).extraction(content);
  }

  private static Element root(byte[] part)
      throws IOException, SAXException, ParserConfigurationException {
    var builder = BUILDERS.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
  }

  private static DocumentBuilderFactory builders() {
    try {
      DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
      builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return builders;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of the JDK has no safe mode", e);
    }
  }
}
