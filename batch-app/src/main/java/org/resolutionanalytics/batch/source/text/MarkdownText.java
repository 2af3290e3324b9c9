package org.resolutionanalytics.batch.source.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.Extraction;

/**
 * Takes the marks of Markdown out of a text, line by line: headings, emphasis, links, and the
 * backslash before a stop. Numbers and bullets of lists stay.
 */
public final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{1,300})\\]\\([^)\\s]{1,500}\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<!\\w)__?(?=\\w)|(?<=[\\w.,;:])__?(?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([.*_()#>\\[\\]-])");

  private MarkdownText() {}

  /** Whether a file's name says that it holds Markdown. */
  public static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** The text without the marks. */
  public static Extraction plain(Extraction markdown) {
    String text = HEADING.matcher(markdown.content()).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("");
    text = ESCAPE.matcher(text).replaceAll("$1");
    return Extraction.ofLines(text, markdown.undecodable());
  }
}
