package org.resolutionanalytics.batch.source.akn;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/**
 * The text and the metadata of a document in Akoma Ntoso (OASIS LegalDocML 1.0), version 2 or 3. In
 * one pass; a document type, which could define entities, is not accepted.
 */
public final class AkomaNtosoExtractor {
  private static final XMLInputFactory READERS = readers();

  private AkomaNtosoExtractor() {}

  /** Reads a file; throws if it is not well-formed. */
  public static Extraction extract(byte[] bytes, ExtractionBudget budget)
      throws XMLStreamException {
    XMLStreamReader xml = READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
    AkomaNtosoText text = new AkomaNtosoText(budget);
    AkomaNtosoMetadata metadata = new AkomaNtosoMetadata();
    int depthOfMeta = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw RejectionReason.EXPANSION_LIMIT.because(
                "The file has a document type, which may define entities; remove it.");
        case XMLStreamConstants.START_ELEMENT -> {
          budget.requireTime();
          depthOfMeta += depthOfMeta > 0 || xml.getLocalName().equals("meta") ? 1 : 0;
          if (depthOfMeta == 0) {
            text.start(xml);
          }
          metadata.start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depthOfMeta == 0) {
            text.end(xml.getLocalName());
          } else {
            depthOfMeta--;
          }
          metadata.end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depthOfMeta == 0) {
            text.characters(xml.getText());
          }
          metadata.characters(xml.getText());
        }
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
    return text.extraction().withStated(metadata.stated());
  }

  private static XMLInputFactory readers() {
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return readers;
  }
}
