package org.resolutionanalytics.nlp.lexicon;

/** A lexicon's file breaks a rule of its format. The message names file, line, category, reason. */
public final class LexiconFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String category;
  private final String reason;

  /**
   * What is wrong, and where.
   *
   * @param file the file's name
   * @param line from 1; 0 if no line can be named
   * @param category the path of the category; empty if it is in none
   * @param reason what is wrong and what to do
   */
  public LexiconFormatException(String file, int line, String category, String reason) {
    super(message(file, line, category, reason));
    this.file = file;
    this.line = line;
    this.category = category;
    this.reason = reason;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 if no line can be named. */
  public int line() {
    return line;
  }

  /** The path of the category; empty if it is in none. */
  public String category() {
    return category;
  }

  /** What is wrong and what to do. */
  public String reason() {
    return reason;
  }

  private static String message(String file, int line, String category, String reason) {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (category.isEmpty() ? "" : "category " + category + ": ")
        + reason;
  }
}
