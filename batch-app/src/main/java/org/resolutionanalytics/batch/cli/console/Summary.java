package org.resolutionanalytics.batch.cli.console;

import static org.resolutionanalytics.batch.message.Phrases.counted;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.changes.ThemeTotal;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.message.Phrases;

/** What a run prints when it has written reports. */
public record Summary(AnalysisOptions options, RunResult result) {

  public void print(PrintWriter out) {
    if (result.resumed()) {
      out.println("The last run was interrupted; this run resumed it.");
    }
    out.printf(
        "%s in the reports, %s analysed in this run, %s rejected.%n",
        counted(result.units().used(), "document"),
        counted(result.analysed(), "file"),
        counted(result.units().rejected(), "file"));
    if (result.units().rejected() > 0) {
      out.println("Why they were rejected: " + shown(options.output().resolve("rejected.csv")));
    }
    if (result.units().otherFormats() > 0) {
      out.println(
          counted(result.units().otherFormats(), "file")
              + " not needed: the same document is used in a richer format. See rejected.csv.");
    }
    if (result.units().passedOver() > 0) {
      out.println(
          counted(result.units().passedOver(), "file")
              + " skipped, as tables are read only if the column of their texts is named. See"
              + " rejected.csv.");
      result.passedOver().forEach(table -> out.println("  " + table));
    }
    if (result.units().used() > 0) {
      readWithCare(out);
    }
    unmatched("row", "--groups", "documents and symbols", result.groupsWithoutDocument(), out);
    unmatched("name", "--series", "documents", result.predecessorsWithoutDocument(), out);
    result
        .lapsedCorrections()
        .forEach(reason -> out.println("Warning: a correction has no effect. " + reason + "."));
    if (!result.topThemes().isEmpty()) {
      out.println(
          result.topThemes().stream()
              .map(Summary::theme)
              .collect(Collectors.joining(", ", "Most frequent themes: ", ".")));
    }
    out.println(
        result.kept()
            ? "Nothing has changed. The reports in " + shown(options.output()) + ":"
            : "Written to " + shown(options.output()) + ":");
    // The page of a large corpus is a folder of many files.
    result.published().stream()
        .map(name -> name.replaceFirst("/.*", "/"))
        .distinct()
        .forEach(name -> out.println("  " + name));
  }

  /** What an analyst may want to look at before quoting. */
  private void readWithCare(PrintWriter out) {
    out.println(
        result.repairs() == 0
            ? "No clause needed a repair of its words."
            : counted(result.repairs(), "repair")
                + " of clauses: footnote numbers removed, split words joined, lost hyphens"
                + " restored. See repairs.csv.");
    if (result.remarks() > 0) {
      out.println(
          counted(result.remarks(), "doubt") + " about how to read a text. See remarks.csv.");
    }
  }

  /** Names in a file of the user's own that are most often spelt otherwise than in the reports. */
  private static void unmatched(
      String noun, String option, String kinds, List<String> names, PrintWriter out) {
    if (!names.isEmpty()) {
      out.printf(
          "Warning: no document of the reports matches %s of %s: %s. Write %s as in resolutions.csv.%n",
          counted(names.size(), noun), option, Phrases.firstOf(names), kinds);
    }
  }

  private static String theme(ThemeTotal total) {
    return "%s (%s in %s)"
        .formatted(
            total.theme(),
            counted(total.mentions(), "mention"),
            counted(total.clauses(), "clause"));
  }

  /** A path, relative to the current folder if it is inside. */
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }
}
