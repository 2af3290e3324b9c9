package org.resolutionanalytics.batch.cli.option;

import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import picocli.CommandLine.Option;

/** The columns of tables whose rows are documents. */
public final class TableArguments {

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description =
          "The column of the text in tables (CSV, JSON, JSON Lines, .xlsx). With it, each row is read"
              + " as a document. In JSON, name the path to the text: body.paragraphs[].para")
  private String text = "";

  @Option(
      names = "--symbol-column",
      paramLabel = "NAME",
      description = "The column of the document's symbol.")
  private String symbol = "";

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      description = "The column of the day of adoption, such as 2024-12-31.")
  private String date = "";

  @Option(names = "--title-column", paramLabel = "NAME", description = "The column of the title.")
  private String title = "";

  @Option(
      names = "--language-column",
      paramLabel = "NAME",
      description =
          "The column of the language. Rows in a language other than English are rejected.")
  private String language = "";

  /** The columns; throws {@link UserProblem} if one is named without that of the text. */
  public TableColumns columns() {
    TableColumns columns =
        new TableColumns(path(text), path(symbol), path(date), path(title), path(language));
    if (!columns.areKnown() && !columns.named().isEmpty()) {
      throw UserProblem.usage("Name the column of the texts too, with --text-column.");
    }
    return columns;
  }

  /** Lists on the way to a value need no mark. */
  private static String path(String column) {
    return column.replace("[]", "");
  }
}
