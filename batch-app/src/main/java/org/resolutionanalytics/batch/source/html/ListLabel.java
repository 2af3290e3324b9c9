package org.resolutionanalytics.batch.source.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.resolutionanalytics.batch.source.extract.OrderedNumber;

/**
 * The number that a browser draws before an item of an ordered list, in the style of a resolution.
 */
final class ListLabel {

  private ListLabel() {}

  /**
   * "3.", "(c)", "(iii)", or nothing for an item without a number.
   *
   * @param next the next number of every list that has begun; kept up to date here
   */
  static String of(Element item, Map<Element, Long> next) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    long begun = next.getOrDefault(list, parsed(list.attr("start"), 1));
    long number = parsed(item.attr("value"), begun);
    next.put(list, number + 1);
    return list.attr("style").contains("none") ? "" : inStyle(list.attr("type"), number);
  }

  private static String inStyle(String type, long number) {
    String written = OrderedNumber.in(type, number);
    return type.equals("a") || type.equals("i") ? "(" + written + ")" : written + ".";
  }

  private static long parsed(String number, long otherwise) {
    try {
      return number.isBlank() ? otherwise : Integer.parseInt(number.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
