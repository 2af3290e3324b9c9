package org.resolutionanalytics.core.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.rule.OrganRules;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * The line that names the body and opens the sentence of a resolution: "The General Assembly,",
 * "THE SECURITY COUNCIL", "The Commission on Human Rights,".
 */
public final class OpeningLines {
  private static final int MAX_NAME = 100;
  private static final int LONGEST_SENTENCE = 400;
  private static final int MAX_FRONT = 60;

  /** Before the name after reasons: "Therefore the Security Council,". */
  private static final String THEREFORE = "therefore ";

  private static final List<String> PRINCIPAL =
      OrganRules.shipped().principalNames().stream()
          .map(name -> "the " + name.toLowerCase(Locale.ROOT))
          .toList();
  private static final List<String> ORGANS = RuleFile.shipped("lines").ordered("organ words");

  /** A name and a comma; where and when the organ meets may follow. */
  private static final Pattern OTHER =
      RuleFile.shipped("lines").pattern("other organ", Map.of("length", String.valueOf(MAX_NAME)));

  /** "The Assembly:": words like "The Committee shall consider:" are no name. */
  private static final Pattern WITH_COLON = RuleFile.shipped("lines").pattern("organ with colon");

  /** "The Executive Board, Having considered". */
  private static final Pattern RUN_IN =
      RuleFile.shipped("lines").pattern("organ run in", Map.of("length", String.valueOf(MAX_NAME)));

  private OpeningLines() {}

  /**
   * The offset after the name (and its comma) if the line consists of it, or starts with the name
   * of a principal organ and a comma; -1 otherwise, as where a sentence goes on with "the General
   * Assembly,".
   */
  public static int match(Line line) {
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
   * The lines of a document; where none opens the text, one in quotation marks does: "decided to
   * adopt the following text: 'The Human Rights Council,".
   *
   * @param lines all of them; none is an opening line
   * @param before how many come before the first one that opens like a paragraph
   */
  public static List<LineToken> withQuoted(List<LineToken> lines, int before) {
    for (int i = 0; i < Math.min(MAX_FRONT, before); i++) {
      LineToken token = lines.get(i);
      int end = token instanceof LineToken.Prose ? quoted(token) : -1;
      if (end >= 0) {
        List<LineToken> opened = new ArrayList<>(lines);
        opened.set(i, new LineToken.Opening(token.line(), end));
        return opened;
      }
    }
    return lines;
  }

  private static int quoted(LineToken token) {
    Line line = token.line();
    boolean mark = line.first() == '"' || line.first() == '\u201c';
    return mark ? match(new Line(line.index(), line.start() + 1, line.end(), line.text())) : -1;
  }

  /**
   * The offset after a principal organ's name and the blank after it, where a sentence goes on with
   * a verb: "The Security Council requests ..."; {@code start} if there is no such name.
   */
  public static int afterSubject(String text, int start, int end) {
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
    boolean stops = line.last() == ',' || line.last() == ':';
    if (stops && line.length() <= LONGEST_SENTENCE && isOfOtherOrgan(line.string())) {
      return line.end();
    }
    int last = Math.min(line.end() - 2, line.start() + MAX_NAME);
    int comma = line.start();
    while (comma < last && line.text().charAt(comma) != ',') {
      comma++;
    }
    if (comma >= last || !Characters.isUpper(line.text().charAt(comma + 2))) {
      return -1;
    }
    Matcher runIn = RUN_IN.matcher(line.text()).region(line.start(), line.end());
    return runIn.lookingAt() && namesOrgan(runIn.group(1)) ? runIn.end(1) : -1;
  }

  /**
   * Whether a sentence opens a text of an organ that is no principal one: its name and a comma or
   * colon, or where it meets as well: "The Assembly, meeting in Tunis, Tunisia,".
   */
  public static boolean isOfOtherOrgan(String sentence) {
    Matcher name =
        (sentence.endsWith(":") && sentence.indexOf(',') < 0 ? WITH_COLON : OTHER)
            .matcher(sentence);
    return name.matches() && namesOrgan(name.group(1));
  }

  private static boolean namesOrgan(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String organ : ORGANS) {
      int at = lower.indexOf(organ);
      if (at >= 0 && Characters.isUpper(name.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
