package org.resolutionanalytics.batch.source.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a web page: a raised link to a place of the page is a mark; the block at that
 * place is its footnote, but only if it comes later in the page.
 */
final class HtmlFootnotes {
  private static final Set<String> BLOCKS = Set.of("li", "p", "div", "dd", "td", "tr", "aside");
  private static final int MARK_LENGTH = 5;

  private final Set<Element> marks = new HashSet<>();
  private final Map<Element, String> labels = new LinkedHashMap<>();
  private final Set<Element> notes = new HashSet<>();

  private HtmlFootnotes() {}

  static HtmlFootnotes of(Document document) {
    HtmlFootnotes footnotes = new HtmlFootnotes();
    Map<String, Element> places = new LinkedHashMap<>();
    Set<Element> seen = new HashSet<>();
    for (Element element : document.select("[id], a[name]")) {
      places.putIfAbsent(element.hasAttr("id") ? element.id() : element.attr("name"), element);
    }
    for (Element link : document.select("sup a[href^=#], a[href^=#]:has(> sup)")) {
      String label = link.text().replaceAll("[\\[\\]()\\s]", "");
      Element place = places.get(link.attr("href").substring(1));
      if (place != null && !label.isEmpty() && label.length() <= MARK_LENGTH) {
        footnotes.add(link, label, blockOf(place), seen);
      }
    }
    return footnotes;
  }

  /** Whether an element is a mark or a footnote. */
  boolean isPartOfThem(Element element) {
    return marks.contains(element) || notes.contains(element);
  }

  /** Adds the footnotes below a rule. */
  void appendTo(HtmlText text) {
    if (!labels.isEmpty()) {
      text.appendLine("_______________");
      text.startNotes();
    }
    for (Map.Entry<Element, String> note : labels.entrySet()) {
      text.appendLine("");
      text.startWith(note.getValue());
      text.append(note.getKey(), HtmlFootnotes::isBackLink);
    }
  }

  private void add(Element link, String label, Element note, Set<Element> seen) {
    // The link back from a footnote to its mark looks the same: the earlier one is the mark.
    if (notes.contains(blockOf(link)) || seen.contains(note)) {
      return;
    }
    seen.add(blockOf(link));
    marks.add(link);
    if (notes.add(note)) {
      labels.put(note, label);
    }
  }

  private static boolean isBackLink(Element element) {
    return element.is("a[href^=#]") && element.text().length() <= MARK_LENGTH;
  }

  private static Element blockOf(Element place) {
    Element block = place;
    while (!BLOCKS.contains(block.normalName()) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
