package org.resolutionanalytics.batch.source.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Counts numbered paragraphs as Word does (ISO/IEC 29500-1, 17.9): lists that share a definition go
 * on counting, a paragraph of a higher level lets the lower ones start again, a list may set its
 * own start. Ask for each paragraph once, in order.
 */
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final int MAX_STYLES = 20;

  /** The counters of a list of which no paragraph has been seen. */
  private static final int[] NONE =
      IntStream.generate(() -> Integer.MIN_VALUE).limit(LEVELS).toArray();

  private final @Nullable XWPFNumbering numbering;
  private final @Nullable XWPFStyles styles;
  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Map<BigInteger, @Nullable DocxListLevels> levels = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  DocxNumbering(XWPFDocument document) {
    this.numbering = document.getNumbering();
    this.styles = document.getStyles();
  }

  /** A paragraph's list and its level there. */
  private record Place(BigInteger list, int level) {}

  /** The number before a paragraph as Word draws it, or an empty string. */
  String labelOf(Node paragraph) {
    Place place = placeOf(paragraph);
    DocxListLevels list = place == null ? null : levelsOf(place.list());
    if (place == null || list == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list.definition(), key -> NONE.clone());
    if (begun.add(place.list())) {
      list.restart(counts);
    }
    int level = place.level();
    counts[level] = counts[level] == Integer.MIN_VALUE ? list.start(level) : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
    return list.label(level, counts);
  }

  private @Nullable DocxListLevels levelsOf(BigInteger list) {
    if (!levels.containsKey(list)) {
      XWPFNum num = numbering == null ? null : numbering.getNum(list);
      levels.put(list, num == null || numbering == null ? null : DocxListLevels.of(num, numbering));
    }
    return levels.get(list);
  }

  private @Nullable Place placeOf(Node paragraph) {
    if (numbering == null) {
      return null;
    }
    BigInteger list = number(DocxText.child(paragraph, "pPr", "numPr", "numId"));
    BigInteger level = number(DocxText.child(paragraph, "pPr", "numPr", "ilvl"));
    String styleId = DocxText.attribute(DocxText.child(paragraph, "pPr", "pStyle"), "val");
    if (list == null) {
      list = listOfStyle(styleId);
    }
    if (list == null || list.signum() <= 0) {
      return null;
    }
    DocxListLevels levelsOfList = levelsOf(list);
    int at =
        level != null || levelsOfList == null ? intValue(level) : levelsOfList.levelOf(styleId);
    return at < 0 || at >= LEVELS ? null : new Place(list, at);
  }

  private @Nullable BigInteger listOfStyle(String styleId) {
    String id = styleId;
    for (int i = 0; i < MAX_STYLES && styles != null && !id.isEmpty(); i++) {
      XWPFStyle style = styles.getStyle(id);
      if (style == null) {
        return null;
      }
      var properties = style.getCTStyle().getPPr();
      if (properties != null
          && properties.getNumPr() != null
          && properties.getNumPr().getNumId() != null) {
        return properties.getNumPr().getNumId().getVal();
      }
      id = Objects.requireNonNullElse(style.getBasisStyleID(), "");
    }
    return null;
  }

  private static int intValue(@Nullable BigInteger number) {
    return number == null ? 0 : number.min(BigInteger.valueOf(LEVELS)).intValue();
  }

  private static @Nullable BigInteger number(@Nullable Node node) {
    String value = DocxText.attribute(node, "val");
    try {
      return value.isEmpty() || value.length() > 10 ? null : new BigInteger(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
