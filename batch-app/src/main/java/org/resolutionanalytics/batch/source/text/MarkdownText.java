package org.resolutionanalytics.batch.source.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.Extraction;

/**
 * Takes the marks of Markdown out of a text, line by line: headings, quotations, emphasis, code,
 * links, and the backslash before a stop. Numbers and bullets of lists stay.
 */
public final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{1,300})\\]\\([^)\\s]{1,500}\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<!\\\\)\\*{1,3}(?=\\S)|(?<=[^\\s\\\\])\\*{1,3}|(?<!\\w)__?(?=\\w)|(?<=[\\w.,;:])__?(?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([.*_()#>\\[\\]-])");

  /** A line that ends with a backslash or two blanks is a line of its own. */
  private static final Pattern LINE_BREAK = Pattern.compile("(?m)(?:\\\\| {2,4})$");

  private static final Pattern QUOTATION = Pattern.compile("(?m)^ {0,3}> ?");

  /** The first words of a line in emphasis: "*Recalling* its", "1\\. **Decides** to". */
  private static final Pattern EMPHASIZED_START =
      Pattern.compile("(?m)^(?:\\d{1,3}\\\\?\\. )?([*_]{1,3})[A-Z][^*_\n]{1,80}[^\\s*_]\\1");

  /** So many lines in emphasis are no accident. */
  private static final int FEWEST_EMPHASIZED = 3;

  private MarkdownText() {}

  /** Whether a text that no name calls Markdown has its lines start with words in emphasis. */
  public static boolean isMarked(String text) {
    return (text.indexOf('*') >= 0 || text.indexOf('_') >= 0)
        && EMPHASIZED_START.matcher(text).results().limit(FEWEST_EMPHASIZED).count()
            == FEWEST_EMPHASIZED;
  }

  /** Whether a file's name says that it holds Markdown. */
  public static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** The text without the marks. */
  public static Extraction plain(Extraction markdown) {
    String text = QUOTATION.matcher(markdown.content()).replaceAll("");
    text = LINE_BREAK.matcher(text).replaceAll("\n");
    text = HEADING.matcher(text).replaceAll("").replace("`", "");
    text = LINK.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("");
    text = ESCAPE.matcher(text).replaceAll("$1");
    return Extraction.ofLines(text, markdown.undecodable());
  }
}
