package org.resolutionanalytics.batch.source.opendocument;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The styles whose text is raised (ISO/IEC 26300-1, 20.384). */
final class RaisedStyles {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

  private final Set<String> names = new HashSet<>();

  /** Adds the styles below an element. */
  void add(Element root) {
    NodeList properties = root.getElementsByTagNameNS(STYLE, "text-properties");
    for (int i = 0; i < properties.getLength(); i++) {
      Element each = (Element) properties.item(i);
      if (each.getAttributeNS(STYLE, "text-position").startsWith("super")
          && each.getParentNode() instanceof Element style) {
        names.add(style.getAttributeNS(STYLE, "name"));
      }
    }
  }

  /** Whether an element has one of them. */
  boolean have(Element element) {
    return names.contains(element.getAttributeNS(TEXT, "style-name"));
  }
}
