package org.resolutionanalytics.batch.source.opendocument;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * Counts the items of a document's lists. An item counts when its first paragraph comes: a list may
 * have items that hold nothing but a list of the next level.
 */
final class ListNumbers {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Word processors have ten levels. */
  private static final int LEVELS = 12;

  private final ListStyles styles;
  private final Map<String, int[]> ofLists = new HashMap<>();
  private final Map<String, int[]> ofStyles = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int[] counts = new int[LEVELS + 1];

  ListNumbers(ListStyles styles) {
    this.styles = styles;
  }

  void startList(Element list) {
    String own = list.getAttributeNS(TEXT, "style-name");
    String style = own.isEmpty() && !open.isEmpty() ? style() : own;
    open.push(style);
    if (open.size() > 1) {
      return;
    }
    int[] earlier = ofLists.get(list.getAttributeNS(TEXT, "continue-list"));
    if (earlier == null && list.getAttributeNS(TEXT, "continue-numbering").equals("true")) {
      earlier = ofStyles.get(style);
    }
    counts = earlier == null ? unused() : earlier;
    String id = list.getAttributeNS(XML, "id");
    if (!id.isEmpty()) {
      ofLists.put(id, counts);
    }
    ofStyles.put(style, counts);
  }

  void endList() {
    open.pop();
  }

  /** The label of an item's first paragraph, or an empty string. */
  String label(Element item) {
    int level = open.size();
    if (level == 0 || level > LEVELS) {
      return "";
    }
    int next = counts[level] < 0 ? styles.start(style(), level) : counts[level] + 1;
    counts[level] = ListStyles.number(item, "start-value", next);
    Arrays.fill(counts, level + 1, counts.length, -1);
    return styles.label(style(), level, counts);
  }

  private String style() {
    return Objects.requireNonNull(open.peek(), "an open list");
  }

  private static int[] unused() {
    int[] counts = new int[LEVELS + 1];
    Arrays.fill(counts, -1);
    return counts;
  }
}
