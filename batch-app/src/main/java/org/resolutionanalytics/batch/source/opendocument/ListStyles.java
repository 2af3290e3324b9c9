package org.resolutionanalytics.batch.source.opendocument;

import java.util.HashMap;
import java.util.Map;
import org.resolutionanalytics.batch.source.extract.OrderedNumber;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** How lists number their items: the list styles of a document (ISO/IEC 26300-1, 16.30). */
final class ListStyles {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();

  /**
   * How a level numbers.
   *
   * @param format {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}; empty for no number
   * @param shown how many levels the number shows
   */
  private record Level(String format, String prefix, String suffix, int shown, int start) {}

  /** Adds the list styles below an element. */
  void add(Element root) {
    NodeList styles = root.getElementsByTagNameNS(TEXT, "list-style");
    for (int i = 0; i < styles.getLength(); i++) {
      Element style = (Element) styles.item(i);
      Map<Integer, Level> of = new HashMap<>();
      for (Node n = style.getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Element level && "list-level-style-number".equals(n.getLocalName())) {
          of.put(
              number(level, "level", 1),
              new Level(
                  level.getAttributeNS(STYLE, "num-format"),
                  level.getAttributeNS(STYLE, "num-prefix"),
                  level.getAttributeNS(STYLE, "num-suffix"),
                  number(level, "display-levels", 1),
                  number(level, "start-value", 1)));
        }
      }
      levels.put(style.getAttributeNS(STYLE, "name"), of);
    }
  }

  /** The number of a level's first item. */
  int start(String style, int level) {
    Level of = levels.getOrDefault(style, Map.of()).get(level);
    return of == null ? 1 : of.start();
  }

  /** The label of an item of a level from 1, or an empty string, by the numbers of all levels. */
  String label(String style, int level, int[] counts) {
    Map<Integer, Level> of = levels.getOrDefault(style, Map.of());
    Level own = of.get(level);
    if (own == null || own.format().isEmpty()) {
      return "";
    }
    StringBuilder label = new StringBuilder(own.prefix());
    for (int shown = Math.max(1, level - own.shown() + 1); shown <= level; shown++) {
      Level part = of.get(shown);
      if (part != null && !part.format().isEmpty()) {
        label
            .append(OrderedNumber.in(part.format(), counts[shown]))
            .append(shown < level ? "." : "");
      }
    }
    return label.append(own.suffix()).toString().strip();
  }

  /** A number of at most nine digits in an attribute of text, or another. */
  static int number(Element element, String attribute, int otherwise) {
    String value = element.getAttributeNS(TEXT, attribute);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
