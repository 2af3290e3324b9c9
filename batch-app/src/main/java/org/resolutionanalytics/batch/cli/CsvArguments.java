package org.resolutionanalytics.batch.cli;

import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvDialect.Delimiter;
import picocli.CommandLine.Option;

/** How a command writes CSV. */
final class CsvArguments {

  @Option(
      names = "--excel",
      description = "Writes CSV for spreadsheets that guess: byte order mark, CRLF.")
  private boolean excel;

  @Option(
      names = "--delimiter",
      paramLabel = "NAME",
      description = "What separates two cells: comma, semicolon, tab. Default: comma")
  private Delimiter delimiter = Delimiter.COMMA;

  @Option(
      names = "--no-formula-guard",
      description = "Leaves a text that starts with = + - or @ as it is, for programs.")
  private boolean noFormulaGuard;

  CsvArguments() {}

  CsvDialect dialect() {
    return new CsvDialect(excel, !noFormulaGuard, delimiter);
  }
}
