package org.resolutionanalytics.batch.cli.option;

import java.nio.file.FileSystems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.source.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What of the input is read. */
final class SelectionArguments {
  @Mixin private TableArguments tables = new TableArguments();

  @Option(
      names = "--include",
      paramLabel = "PATTERN",
      description =
          "Reads only files that match: A_RES_*, 2024/**. A pattern without a slash matches"
              + " names. May be repeated.")
  private List<String> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      description = "Leaves out files that match. May be repeated.")
  private List<String> exclude = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Reads only files that were last changed on that day or later: 2026-01-31. It is the date"
              + " of the file, not the day of adoption.")
  private String since = "";

  /**
   * The selection.
   *
   * @throws UserProblem if a pattern or the date is not valid
   */
  Selection selection() {
    include.forEach(SelectionArguments::requirePattern);
    exclude.forEach(SelectionArguments::requirePattern);
    return new Selection(tables.columns(), include, exclude, time());
  }

  private Optional<Instant> time() {
    try {
      return since.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(since).atStartOfDay(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeException e) {
      throw UserProblem.usage("--since must be a date such as 2026-01-31, but is " + since + ".");
    }
  }

  private static void requirePattern(String pattern) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw UserProblem.usage("The pattern " + pattern + " is not valid: " + e.getDescription());
    }
  }
}
