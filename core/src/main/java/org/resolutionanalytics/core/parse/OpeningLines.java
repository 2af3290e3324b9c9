package org.resolutionanalytics.core.parse;

import java.util.Locale;

/**
 * The line that names the body and opens the sentence of a resolution: "The General Assembly,",
 * "THE SECURITY COUNCIL", "The Commission on Human Rights,".
 */
final class OpeningLines {
  private static final int MAX_NAME = 90;

  /** Before the name after reasons: "Therefore the Security Council,". */
  private static final String THEREFORE = "therefore ";

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
   * of a principal organ and a comma; -1 otherwise, as where a sentence goes on with "the General
   * Assembly,".
   */
  static int match(Line line) {
    int start = line.startsWith(THEREFORE) ? line.start() + THEREFORE.length() : line.start();
    if (line.length() < 12
        || !Characters.isUpper(line.first())
        || !line.text().regionMatches(true, start, "the ", 0, 4)) {
      return -1;
    }
    for (String name : PRINCIPAL) {
      if (line.text().regionMatches(true, start, name, 0, name.length())
          && start + name.length() <= line.end()) {
        return afterName(line, start + name.length());
      }
    }
    return start == line.start() ? ofOtherOrgan(line) : -1;
  }

  /**
   * The offset after a principal organ's name and the blank after it, where a sentence goes on with
   * a verb: "The Security Council requests ..."; {@code start} if no such name stands there.
   */
  static int afterSubject(String text, int start, int end) {
    if (start + 4 >= end || !text.startsWith("The ", start)) {
      return start;
    }
    for (String name : PRINCIPAL) {
      int after = start + name.length();
      if (text.regionMatches(true, start, name, 0, name.length())
          && after + 1 < end
          && text.charAt(after) == ' '
          && Characters.isLower(text.charAt(after + 1))) {
        return after + 1;
      }
    }
    return start;
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
