package org.resolutionanalytics.core.parse;

import java.util.Locale;

/**
 * The line that names the body and opens the sentence of a resolution: "The General Assembly,",
 * "THE SECURITY COUNCIL", "The Commission on Human Rights,".
 */
final class OpeningLines {
  private static final int MAX_NAME = 90;
  private static final String[] PRINCIPAL = {
    "the general assembly",
    "the security council",
    "the economic and social council",
    "the human rights council",
    "the trusteeship council"
  };
  private static final String[] ORGANS = {
    "assembly", "council", "commission", "committee", "conference"
  };

  private OpeningLines() {}

  /**
   * The offset after the name (and its comma) if the line consists of it, or starts with the name
   * of a principal organ and a comma; -1 otherwise.
   */
  static int match(Line line) {
    if (line.length() < 12 || !line.startsWith("the ")) {
      return -1;
    }
    for (String name : PRINCIPAL) {
      if (line.startsWith(name)) {
        return afterName(line, line.start() + name.length());
      }
    }
    return ofOtherOrgan(line);
  }

  private static int afterName(Line line, int at) {
    int next = Characters.skipEmpty(line.text(), at, line.end());
    if (next == line.end()) {
      return next;
    }
    char c = line.text().charAt(next);
    return c == ',' || (c == ':' && next + 1 == line.end()) ? next + 1 : -1;
  }

  private static int ofOtherOrgan(Line line) {
    if (line.last() != ',' || line.length() > MAX_NAME) {
      return -1;
    }
    String name = line.string().toLowerCase(Locale.ROOT);
    if (name.indexOf(',') != name.length() - 1) {
      return -1;
    }
    for (String organ : ORGANS) {
      int at = name.indexOf(organ);
      if (at >= 0 && Characters.isUpper(line.text().charAt(line.start() + at))) {
        return line.end();
      }
    }
    return -1;
  }
}
