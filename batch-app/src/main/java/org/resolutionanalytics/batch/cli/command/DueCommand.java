package org.resolutionanalytics.batch.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.CsvArguments;
import org.resolutionanalytics.batch.cli.option.RecordsArguments;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.ComparisonStore;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.batch.table.mandate.DuePoint;
import org.resolutionanalytics.batch.table.mandate.DueReport;
import org.resolutionanalytics.batch.table.mandate.ReportingCounter;
import org.resolutionanalytics.batch.table.mandate.ReportingRow;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resolutions due}: which reports fall due. */
@Command(
    name = "due",
    description = "Shows which reports fall due, and writes them to due.csv.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Reads what the last run to the folder of the tables has stored. A session of the General"
          + " Assembly counts as the day on which it opens. Reports without a day and without"
          + " such a session are counted, not listed: they are at the end of reporting.csv.",
      "",
      "Examples:",
      "  resolutions due --from 81 --to 81 --reporter secretary_general",
      "  resolutions due --from 2026-01-01 --to 2026-12-31 --theme human_rights",
      "  resolutions due --to 2026 --as-of 2026-06-30 --out my-tables"
    })
final class DueCommand implements Callable<Integer> {
  /** Start of the name of the folder in which the table is written. */
  private static final String PART = ".due";

  private static final int SUBJECT = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "WHEN",
      converter = Converters.DuePoints.class,
      description = "From this day, year or session on. Default: the day of --as-of")
  private @Nullable DuePoint from;

  @Option(
      names = "--to",
      paramLabel = "WHEN",
      converter = Converters.DuePoints.class,
      description = "Up to this day, year or session, inclusive. Default: no end")
  private @Nullable DuePoint to;

  @Option(
      names = "--reporter",
      paramLabel = "ID",
      description = "Only those of this actor, such as secretary_general.")
  private @Nullable String reporter;

  @Option(
      names = "--theme",
      paramLabel = "ID",
      description = "Only those of clauses with this theme or one below it.")
  private @Nullable String theme;

  @Option(
      names = "--body",
      paramLabel = "ID",
      description = "Only those that this body asks for, such as security_council.")
  private @Nullable String body;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day before which a report is overdue. Default: today")
  private @Nullable LocalDate asOf;

  @Mixin private RecordsArguments records = new RecordsArguments();

  @Mixin private CsvArguments csv = new CsvArguments();

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    LocalDate first = from == null ? day : from.first();
    if (to != null && to.last().isBefore(first)) {
      throw UserProblem.usage(
          "No day is between --from, %s, and --to, %s. The default of --from is the day of --as-of, %s."
              .formatted(first, to.last(), day));
    }
    records.look(
        context -> {
          JdbcTemplate database = context.getBean(JdbcTemplate.class);
          if (theme != null) {
            require("--theme", theme, new Snapshots(database).themes(), "theme_frequency.csv");
          }
          show(new FactsStore(database), new ComparisonStore(database), day);
        });
    return 0;
  }

  /** A misspelt id would be an empty table, as if nothing fell due. */
  private static void require(String option, String id, Set<String> known, String file) {
    if (!known.contains(id)) {
      throw UserProblem.usage(
          "%s: the last run knows no %s. See %s for the ids.".formatted(option, id, file));
    }
  }

  private void show(DocumentSource documents, ComparisonSource comparisons, LocalDate day)
      throws IOException {
    ReportingCounter reporting = new ReportingCounter(comparisons::places);
    Set<String> bodies = new HashSet<>();
    Stream.of(Body.values()).map(Body::id).forEach(bodies::add);
    documents.forEach(
        document -> {
          bodies.add(document.metadata().bodyId());
          reporting.accept(new DocumentRow(document));
        });
    if (body != null) {
      require("--body", body, bodies, "the column body of resolutions.csv");
    }
    List<DueReport> due = new ArrayList<>();
    List<ReportingRow> undated = new ArrayList<>();
    Set<String> reporters = new HashSet<>();
    reporting.rows(
        row -> {
          reporters.add(row.request().reporter().id());
          if (isWanted(row)) {
            List<DueReport> days = DueReport.of(row, day);
            days.stream().filter(report -> isBetween(report.day(), day)).forEach(due::add);
            if (days.isEmpty()) {
              undated.add(row);
            }
          }
        });
    if (reporter != null) {
      Lexicons.shipped().actors().forEach(actor -> reporters.add(actor.id()));
      require("--reporter", reporter, reporters, "the column reporter of reporting.csv");
    }
    due.sort(DueReport.BY_DAY);
    Path file =
        new TableFile(records.output(), PART)
            .write(new TableSource<>(DueReport.TABLE, due::forEach), csv.dialect());
    print(due, undated.size(), file);
  }

  private boolean isWanted(ReportingRow row) {
    String wanted = theme;
    boolean ofTheme =
        wanted == null
            || row.themes().stream()
                .anyMatch(id -> id.equals(wanted) || id.startsWith(wanted + "."));
    return ofTheme
        && (reporter == null || row.request().reporter().id().equals(reporter))
        && (body == null || row.body().equals(body));
  }

  private boolean isBetween(LocalDate due, LocalDate today) {
    LocalDate first = from == null ? today : from.first();
    return !due.isBefore(first) && (to == null || !due.isAfter(to.last()));
  }

  private void print(List<DueReport> due, int undated, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    for (DueReport report : due) {
      String session = report.session().map(number -> " (session " + number + ")").orElse("");
      String subject = report.row().request().subject();
      out.printf(
          "%s%s%s  %s: %s  %s, %s%n",
          report.day(),
          session,
          report.overdue() ? " overdue" : "",
          report.row().request().reporterName(),
          subject.length() > SUBJECT ? subject.substring(0, SUBJECT) + " …" : subject,
          report.row().symbol().orElse(report.row().document()),
          report.row().path());
    }
    out.printf(
        "%s in this time. Without a day or a session of the General Assembly: %s%nWritten: %s%n",
        Phrases.counted(due.size(), "report"), undated, file);
  }
}
