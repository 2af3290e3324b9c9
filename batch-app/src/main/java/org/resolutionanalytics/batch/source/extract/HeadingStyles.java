package org.resolutionanalytics.batch.source.extract;

import java.util.regex.Pattern;

/** The paragraph styles that word processors give to headings. */
public final class HeadingStyles {
  /** Word's own headings and titles, and those of the United Nations: H1, H23, TitleHCH. */
  private static final Pattern HEADING =
      Pattern.compile("(?i)heading[ _]?\\d.*|title.*|subtitle|h(\\d{1,2}|ch|m)");

  private HeadingStyles() {}

  /** Whether a style is one of a heading, by its name. */
  public static boolean isHeading(String style) {
    return HEADING
        .matcher(style.endsWith(";") ? style.substring(0, style.length() - 1) : style)
        .matches();
  }
}
