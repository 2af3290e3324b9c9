package org.resolutionanalytics.batch.source.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.resolutionanalytics.batch.source.extract.OrderedNumber;

/**
 * How a list of a Word document numbers its levels, 0 to 8.
 *
 * @param definition lists of one definition share their counters
 * @param levels by number; some may be missing
 * @param restarts where the list itself starts counting on a level
 */
record DocxListLevels(
    BigInteger definition, Map<Integer, CTLvl> levels, Map<Integer, Integer> restarts) {

  /** Where a label has the number of a level, from 1: "%1.%2". */
  private static final Pattern COUNTER = Pattern.compile("%([1-9])");

  /** The levels of a list: those of its definition, with what the list itself changes. */
  static @Nullable DocxListLevels of(XWPFNum num, XWPFNumbering numbering) {
    BigInteger id = num.getCTNum().getAbstractNumId().getVal();
    XWPFAbstractNum definition = numbering.getAbstractNum(id);
    if (definition == null) {
      return null;
    }
    DocxListLevels list = new DocxListLevels(id, new HashMap<>(), new HashMap<>());
    for (CTLvl level : definition.getCTAbstractNum().getLvlList()) {
      list.levels.put(level.getIlvl().intValue(), level);
    }
    for (CTNumLvl change : num.getCTNum().getLvlOverrideList()) {
      int level = change.getIlvl().intValue();
      if (change.getLvl() != null) {
        list.levels.put(level, change.getLvl());
      }
      if (change.getStartOverride() != null) {
        list.restarts.put(level, change.getStartOverride().getVal().intValue());
      }
    }
    return list;
  }

  /** Sets the counters that this list starts anew. */
  void restart(int[] counts) {
    restarts.forEach(
        (level, start) -> {
          if (level >= 0 && level < counts.length) {
            counts[level] = start - 1;
          }
        });
  }

  int start(int level) {
    CTLvl found = levels.get(level);
    return found == null || found.getStart() == null ? 1 : found.getStart().getVal().intValue();
  }

  /** The level that belongs to a paragraph style; 0 if none does. */
  int levelOf(String styleId) {
    return levels.entrySet().stream()
        .filter(level -> level.getValue().getPStyle() != null)
        .filter(level -> styleId.equals(level.getValue().getPStyle().getVal()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** The label of a paragraph on a level, given the counters of all levels. */
  String label(int level, int[] counts) {
    CTLvl found = levels.get(level);
    if (found == null || found.getLvlText() == null || found.getLvlText().getVal() == null) {
      return "";
    }
    String format = formatOf(found);
    if (format.equals("bullet")) {
      return "•";
    }
    String pattern = format.equals("none") ? "" : found.getLvlText().getVal();
    return COUNTER
        .matcher(pattern)
        .replaceAll(
            counter -> {
              int wanted = Integer.parseInt(counter.group(1)) - 1;
              int count = counts[wanted] == Integer.MIN_VALUE ? start(wanted) : counts[wanted];
              return found.isSetIsLgl()
                  ? Integer.toString(count)
                  : written(count, levels.get(wanted));
            })
        .strip();
  }

  private static String formatOf(@Nullable CTLvl level) {
    return level == null || level.getNumFmt() == null
        ? "decimal"
        : String.valueOf(level.getNumFmt().getVal());
  }

  private static String written(int count, @Nullable CTLvl level) {
    return switch (formatOf(level)) {
      case "lowerLetter" -> OrderedNumber.in("a", count);
      case "upperLetter" -> OrderedNumber.in("A", count);
      case "lowerRoman" -> OrderedNumber.in("i", count);
      case "upperRoman" -> OrderedNumber.in("I", count);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", count);
      case "none" -> "";
      default -> Integer.toString(count);
    };
  }
}
