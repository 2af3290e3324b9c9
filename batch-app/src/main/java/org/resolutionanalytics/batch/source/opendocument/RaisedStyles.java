package org.resolutionanalytics.batch.source.opendocument;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The character styles whose text is raised (ISO/IEC 26300-1, 20.384). A style has the position of
 * its parent unless it has its own.
 */
final class RaisedStyles {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final Style NORMAL = new Style("0%", "");

  private final Map<String, Style> styles = new HashMap<>();

  /** The position as the file writes it, empty if the style has none of its own. */
  private record Style(String position, String parent) {}

  /**
   * Adds the styles of a list below the root element of a part: {@code styles} for those that
   * authors name, or {@code automatic-styles}. The automatic ones of {@code styles.xml} are those
   * of headers and footers, under names that {@code content.xml} gives to others.
   */
  void add(Element root, String list) {
    for (Node of = root.getFirstChild(); of != null; of = of.getNextSibling()) {
      for (Node n = of.getFirstChild(); list.equals(of.getLocalName()) && n != null; ) {
        if (n instanceof Element style && isOfCharacters(style)) {
          String parent = style.getAttributeNS(STYLE, "parent-style-name");
          styles.put(style.getAttributeNS(STYLE, "name"), new Style(position(style), parent));
        }
        n = n.getNextSibling();
      }
    }
  }

  private static boolean isOfCharacters(Element element) {
    return "style".equals(element.getLocalName())
        && element.getAttributeNS(STYLE, "family").equals("text");
  }

  private static String position(Element style) {
    for (Node n = style.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element properties && "text-properties".equals(n.getLocalName())) {
        return properties.getAttributeNS(STYLE, "text-position").strip();
      }
    }
    return "";
  }

  /** Whether a span has one of them: {@code super}, or per cent of the line's height above it. */
  boolean have(Element span) {
    Style style = styles.getOrDefault(span.getAttributeNS(TEXT, "style-name"), NORMAL);
    // At most as many steps as there are styles: a file may name two as each other's parents.
    for (int left = styles.size(); left > 0 && style.position().isEmpty(); left--) {
      style = styles.getOrDefault(style.parent(), NORMAL);
    }
    String position = style.position();
    return position.startsWith("super")
        || (!position.isEmpty() && position.charAt(0) >= '1' && position.charAt(0) <= '9');
  }
}
