package org.resolutionanalytics.batch.cli.option;

/** What separates the cells of a CSV file, by the name that a user gives. */
enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }
}
