package org.resolutionanalytics.batch.cli.option;

import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvDialect.Delimiter;
import picocli.CommandLine.Option;

/** How a command writes CSV. */
public final class CsvArguments {

  @Option(
      names = "--excel",
      description = "Writes CSV that Excel recognises: with byte order mark and CRLF.")
  private boolean excel;

  @Option(
      names = "--delimiter",
      paramLabel = "NAME",
      description = "What separates cells: comma, semicolon, tab. Default: comma")
  private Delimiter delimiter = Delimiter.COMMA;

  @Option(
      names = "--no-formula-guard",
      description = "Writes text that starts with = + - or @ unchanged, for programs.")
  private boolean noFormulaGuard;

  public CsvDialect dialect() {
    return new CsvDialect(excel, !noFormulaGuard, delimiter);
  }
}
