package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;

/**
 * Says below which headings the numbers of paragraphs start again, so that an address has to name
 * them: {@code II.op3}. Most texts number their paragraphs through.
 */
final class HeadedNumbers {
  /** No text needs the labels of more headings, one inside the other. */
  private static final int DEEPEST = 3;

  private final Function<Paragraph, String> area;

  /** How many labels the addresses of a part or annex need. */
  private final Map<String, Integer> depths = new HashMap<>();

  /**
   * For the paragraphs of a document.
   *
   * @param area the part or annex of a paragraph
   */
  HeadedNumbers(List<Paragraph> paragraphs, Function<Paragraph, String> area) {
    this.area = area;
    Map<String, List<Paragraph>> numbered = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.level() == 1
          && paragraph.marker().filter(m -> m.style() == Style.NUMBER).isPresent()) {
        numbered.computeIfAbsent(area.apply(paragraph), a -> new ArrayList<>()).add(paragraph);
      }
    }
    numbered.forEach((name, all) -> depths.put(name, depth(all)));
  }

  static boolean isOne(Marker marker) {
    return marker.style() == Style.NUMBER && marker.ordinal() == 1;
  }

  /** The labels that the address of a paragraph needs, each with a full stop; may be empty. */
  String prefix(Paragraph paragraph) {
    return prefix(paragraph, depths.getOrDefault(area.apply(paragraph), 0));
  }

  private static String prefix(Paragraph paragraph, int depth) {
    List<String> labels = paragraph.headings();
    StringBuilder prefix = new StringBuilder();
    for (String label : labels.subList(0, Math.min(depth, labels.size()))) {
      prefix.append(label).append('.');
    }
    return prefix.toString();
  }

  /** The fewest labels that leave as few numbers 1 with the same address as possible. */
  private static int depth(List<Paragraph> numbered) {
    List<Paragraph> first =
        numbered.stream().filter(p -> p.marker().filter(HeadedNumbers::isOne).isPresent()).toList();
    int best = 0;
    int most = 1;
    for (int depth = 1; depth <= DEEPEST && most < first.size(); depth++) {
      int distinct = prefixes(first, depth).size();
      // A list that starts with 1 below one of many headings is not what they number.
      if (distinct > most && 2 * distinct > prefixes(numbered, depth).size()) {
        best = depth;
        most = distinct;
      }
    }
    return best;
  }

  private static Set<String> prefixes(List<Paragraph> paragraphs, int depth) {
    Set<String> prefixes = new HashSet<>();
    paragraphs.forEach(paragraph -> prefixes.add(prefix(paragraph, depth)));
    return prefixes;
  }
}
