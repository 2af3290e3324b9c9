package org.resolutionanalytics.batch.table.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.mandate.ReportRequest;

/**
 * Collects the reports that a corpus asks for, to order them by due date. It keeps a row per
 * report: about one for each ten operative clauses.
 */
public final class ReportingCounter implements Consumer<DocumentRow> {
  private final Map<Series, List<Member>> series = new TreeMap<>(Series.ORDER);

  /** Resolutions of one body and title. */
  private record Series(String body, String title) {
    private static final Comparator<Series> ORDER =
        Comparator.comparing(Series::body).thenComparing(Series::title);
  }

  private record Member(int session, String document, String symbol, List<ReportingRow> rows) {}

  @Override
  public void accept(DocumentRow row) {
    ResolutionMetadata metadata = row.facts().metadata();
    String title = metadata.title().isEmpty() ? row.name() : metadata.title();
    Series key = new Series(metadata.bodyId(), title.toLowerCase(Locale.ROOT));
    Member member = new Member(session(metadata), row.name(), row.symbol().orElse(""), rows(row));
    series.computeIfAbsent(key, any -> new ArrayList<>()).add(member);
  }

  private static int session(ResolutionMetadata metadata) {
    return metadata
        .session()
        .filter(text -> text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static List<ReportingRow> rows(DocumentRow document) {
    List<ReportingRow> rows = new ArrayList<>();
    for (ClauseFacts clause : document.facts().clauses()) {
      int number = 0;
      for (ReportRequest request : clause.mandates().reports()) {
        rows.add(
            new ReportingRow(
                document.name(),
                document.symbol(),
                document.facts().metadata().title(),
                document.year(),
                document.facts().metadata().bodyId(),
                clause.path(),
                ++number,
                Clauses.themes(clause),
                request,
                "",
                ""));
      }
    }
    return rows;
  }

  /** All rows, by due date. */
  public void rows(Consumer<ReportingRow> sink) {
    List<ReportingRow> rows = new ArrayList<>();
    series.values().forEach(members -> addSeries(members, rows));
    rows.sort(ReportingRow.BY_DUE);
    rows.forEach(sink);
  }

  private static void addSeries(List<Member> members, List<ReportingRow> rows) {
    List<Member> ordered =
        members.stream()
            .sorted(Comparator.comparing(Member::session).thenComparing(Member::document))
            .toList();
    Optional<String> rhythm =
        SeriesRhythm.of(
            ordered.stream()
                .filter(member -> member.session() > 0)
                .map(ReportingCounter::sessions)
                .toList());
    String previous = "";
    for (Member member : ordered) {
      for (ReportingRow row : member.rows()) {
        boolean dated = !row.request().dueSessions().isEmpty();
        rows.add(row.inSeries(dated ? rhythm.orElse("") : "", previous));
      }
      previous = member.symbol();
    }
  }

  private static SeriesRhythm.Sessions sessions(Member member) {
    return new SeriesRhythm.Sessions(
        member.session(),
        member.rows().stream().flatMap(row -> row.request().dueSessions().stream()).toList());
  }
}
