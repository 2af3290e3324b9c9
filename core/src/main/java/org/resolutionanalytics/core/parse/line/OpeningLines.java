package org.resolutionanalytics.core.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.resolutionanalytics.core.rule.LineRules;
import org.resolutionanalytics.core.rule.Rules;

/**
 * The line that names the body and opens the sentence of a resolution: "The General Assembly,",
 * "THE SECURITY COUNCIL", "The Commission on Human Rights,".
 */
public final class OpeningLines {
  private static final int MAX_NAME = 100;
  private static final int LONGEST_SENTENCE = 400;
  private static final int MAX_FRONT = 60;

  /** The most words of an organ's name. */
  private static final int MOST_WORDS = 5;

  private final LineRules rules;
  private final List<String> capitalArticles;
  private final List<String> upperArticles;

  /** The names of the principal organs after an article, in small letters. */
  private final List<String> principal;

  /** Opening lines by the rules of lines and organs. */
  public OpeningLines(Rules rules) {
    this.rules = rules.lines();
    List<String> articles = this.rules.articles();
    this.capitalArticles =
        articles.stream()
            .map(a -> a.substring(0, 1).toUpperCase(Locale.ROOT) + a.substring(1))
            .toList();
    this.upperArticles = articles.stream().map(a -> a.toUpperCase(Locale.ROOT)).toList();
    this.principal =
        rules.organs().principalNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .flatMap(name -> articles.stream().map(article -> article + name))
            .toList();
  }

  /**
   * The offset after the name (and its comma) if the line consists of it, or starts with the name
   * of a principal organ and a comma; -1 otherwise, as where a sentence goes on with "the General
   * Assembly,".
   */
  public int match(Line line) {
    int start =
        line.startsWith(rules.therefore())
            ? line.start() + rules.therefore().length()
            : line.start();
    if (line.length() < 12
        || !Characters.isUpper(line.first())
        || !startsWithArticle(line.text(), start)) {
      return -1;
    }
    for (String name : principal) {
      if (line.text().regionMatches(true, start, name, 0, name.length())
          && start + name.length() <= line.end()) {
        return afterName(line, start + name.length());
      }
    }
    return start == line.start() ? ofOtherOrgan(line) : -1;
  }

  private boolean startsWithArticle(String text, int start) {
    for (String article : rules.articles()) {
      if (text.regionMatches(true, start, article, 0, article.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether words start with an article that has a capital: "The ". */
  public boolean startsSentence(String text, int start) {
    return startsWith(capitalArticles, text, start);
  }

  private static boolean startsWith(List<String> articles, String text, int start) {
    for (String article : articles) {
      if (text.startsWith(article, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words start with an article as a name of a body has it: "The ", "THE ". */
  public boolean startsName(String text, int start) {
    return startsSentence(text, start) || startsWith(upperArticles, text, start);
  }

  /**
   * The lines of a document; where none opens the text, one in quotation marks does: "decided to
   * adopt the following text: 'The Human Rights Council,".
   *
   * @param lines all of them; none is an opening line
   * @param before how many come before the first one that opens like a paragraph
   */
  public List<LineToken> withQuoted(List<LineToken> lines, int before) {
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

  private int quoted(LineToken token) {
    Line line = token.line();
    boolean mark = line.first() == '"' || line.first() == '\u201c';
    return mark ? match(new Line(line.index(), line.start() + 1, line.end(), line.text())) : -1;
  }

  /**
   * The offset after a principal organ's name and the blank after it, where a sentence goes on with
   * a verb: "The Security Council requests ..."; {@code start} if there is no such name.
   */
  public int afterSubject(String text, int start, int end) {
    if (!startsSentence(text, start)) {
      return start;
    }
    for (String name : principal) {
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

  /** Whether words start the report of a decision: "At its 79th plenary meeting". */
  public boolean reportsMeeting(String text) {
    return rules.reportOfMeeting().matcher(text).lookingAt();
  }

  /** The offset after the first name of an organ behind a comma: ", the Council"; -1 for none. */
  public int afterBody(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) != ',') {
        continue;
      }
      int name = Characters.skipEmpty(text, at + 1, end);
      int nameEnd = Characters.wordEnd(text, name, end);
      if (rules.articles().contains(text.substring(name, nameEnd) + ' ')) {
        int after = afterOrgan(text, nameEnd, end);
        if (after >= 0) {
          return after;
        }
      }
    }
    return -1;
  }

  /** "the Economic and Social Council", "the Commission", also over a line's end. */
  private int afterOrgan(String text, int start, int end) {
    int last = Characters.skipEmpty(text, start, end);
    for (int words = 0; words < MOST_WORDS && last < end; words++) {
      int wordEnd = Characters.wordEnd(text, last, end);
      String word = text.substring(last, wordEnd);
      boolean capital = !word.isEmpty() && Characters.isUpper(word.charAt(0));
      if (!capital && !rules.conjunctions().contains(word)) {
        return -1;
      }
      if (capital && rules.organWords().contains(word.toLowerCase(Locale.ROOT))) {
        return wordEnd;
      }
      last = Characters.skipEmpty(text, wordEnd, end);
    }
    return -1;
  }

  private static int afterName(Line line, int at) {
    int next = Characters.skipEmpty(line.text(), at, line.end());
    if (next == line.end()) {
      return next;
    }
    char c = line.text().charAt(next);
    return c == ',' || (c == ':' && next + 1 == line.end()) ? next + 1 : -1;
  }

  private int ofOtherOrgan(Line line) {
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
    Matcher found = rules.organRunIn().matcher(line.text()).region(line.start(), line.end());
    return found.lookingAt() && namesOrgan(found.group(1)) ? found.end(1) : -1;
  }

  /**
   * Whether a sentence opens a text of an organ that is no principal one: its name and a comma or
   * colon, or where it meets as well: "The Assembly, meeting in Tunis, Tunisia,".
   */
  public boolean isOfOtherOrgan(String sentence) {
    Matcher name =
        (sentence.endsWith(":") && sentence.indexOf(',') < 0
                ? rules.organWithColon()
                : rules.otherOrgan())
            .matcher(sentence);
    return name.matches() && namesOrgan(name.group(1));
  }

  private boolean namesOrgan(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String organ : rules.organWords()) {
      int at = lower.indexOf(organ);
      if (at >= 0 && Characters.isUpper(name.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
