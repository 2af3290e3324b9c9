package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.statistics.ThemeTotal;

/** The closing words of a run. */
final class Summary {
  private static final int SHOWN_ROWS = 5;
  private final AnalysisOptions options;
  private final RunResult result;

  Summary(AnalysisOptions options, RunResult result) {
    this.options = options;
    this.result = result;
  }

  void print(PrintWriter out) {
    if (result.resumed()) {
      out.println("The last run did not come to its end; this run resumed it.");
    }
    out.printf(
        Locale.ROOT,
        "%s in the reports, %s analysed in this run, %s rejected.%n",
        counted(result.used(), "document"),
        counted(result.analysed(), "file"),
        counted(result.rejected(), "file"));
    if (result.rejected() > 0) {
      out.println("Why they were rejected: " + shown(options.output().resolve("rejected.csv")));
    }
    if (result.otherFormats() > 0) {
      out.println(
          counted(result.otherFormats(), "file")
              + (result.otherFormats() == 1 ? " is" : " are")
              + " not needed: the same document is used in a richer format. See rejected.csv.");
    }
    if (result.passedOver() > 0) {
      out.println(
          counted(result.passedOver(), "file")
              + " passed over: "
              + String.join(", ", result.endingsPassedOver())
              + ". Save each text as a document of its own to use it. See rejected.csv.");
    }
    readWithCare(out);
    groups(out);
    List<ThemeTotal> themes = result.topThemes();
    if (!themes.isEmpty()) {
      out.println(
          "Most frequent themes: "
              + themes.stream().map(Summary::theme).collect(Collectors.joining(", "))
              + ".");
    }
    out.println(
        result.kept()
            ? "Nothing has changed; the reports in "
                + shown(options.output())
                + " stay as they are:"
            : "Written to " + shown(options.output()) + ":");
    result.published().forEach(name -> out.println("  " + name));
  }

  /** What an analyst may want to look at before quoting. */
  private void readWithCare(PrintWriter out) {
    if (result.used() == 0) {
      return;
    }
    out.println(
        result.repairs() == 0
            ? "No clause needed a repair of its words."
            : counted(result.repairs(), "repair")
                + " of clauses: footnote numbers removed, split words joined, lost hyphens put back."
                + " See repairs.csv.");
    if (result.remarks() > 0) {
      out.println(
          counted(result.remarks(), "place")
              + " where the text was read with doubt. See remarks.csv.");
    }
  }

  private void groups(PrintWriter out) {
    List<String> rows = result.groupsWithoutDocument();
    if (!rows.isEmpty()) {
      out.println(
          "Warning: "
              + counted(rows.size(), "row")
              + " of --groups "
              + (rows.size() == 1 ? "names" : "name")
              + " no document of the reports: "
              + rows.stream().limit(SHOWN_ROWS).collect(Collectors.joining(", "))
              + (rows.size() > SHOWN_ROWS ? ", ..." : "")
              + ". Spell them as in resolutions.csv.");
    }
  }

  private static String theme(ThemeTotal total) {
    return String.format(
        Locale.ROOT,
        "%s (%s in %s)",
        total.theme().id(),
        counted(total.mentions(), "mention"),
        counted(total.clauses(), "clause"));
  }

  /** A number with its noun: {@code 1 file}, {@code 1,117 files}. */
  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** A path as short as it can be said from here. */
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }
}
