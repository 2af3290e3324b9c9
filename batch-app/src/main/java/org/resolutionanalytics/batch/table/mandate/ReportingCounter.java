package org.resolutionanalytics.batch.table.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
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
  private final Supplier<Map<String, SeriesPlace>> places;
  private final List<Member> documents = new ArrayList<>();
  private final Map<String, String> symbols = new HashMap<>();

  /** Asks for the places of documents when rows are read; one without is its own series. */
  public ReportingCounter(Supplier<Map<String, SeriesPlace>> places) {
    this.places = places;
  }

  private record Member(int session, String document, List<ReportingRow> rows) {}

  @Override
  public void accept(DocumentRow row) {
    ResolutionMetadata metadata = row.facts().metadata();
    row.symbol().ifPresent(symbol -> symbols.put(row.name(), symbol));
    documents.add(new Member(session(metadata), row.name(), rows(row)));
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
    Map<String, SeriesPlace> known = places.get();
    Map<String, List<Member>> series =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    member -> place(member, known).series(), TreeMap::new, Collectors.toList()));
    List<ReportingRow> rows = new ArrayList<>();
    series.values().forEach(members -> addSeries(members, known, rows));
    rows.sort(ReportingRow.BY_DUE);
    rows.forEach(sink);
  }

  private static SeriesPlace place(Member member, Map<String, SeriesPlace> places) {
    return places.getOrDefault(
        member.document(), new SeriesPlace(member.document(), Optional.empty()));
  }

  private void addSeries(
      List<Member> members, Map<String, SeriesPlace> places, List<ReportingRow> rows) {
    Optional<String> rhythm =
        SeriesRhythm.of(
            members.stream()
                .filter(member -> member.session() > 0)
                .sorted(Comparator.comparing(Member::session).thenComparing(Member::document))
                .map(ReportingCounter::sessions)
                .toList());
    for (Member member : members) {
      String previous =
          place(member, places)
              .predecessor()
              .map(name -> symbols.getOrDefault(name, ""))
              .orElse("");
      for (ReportingRow row : member.rows()) {
        boolean dated = !row.request().dueSessions().isEmpty();
        rows.add(row.inSeries(dated ? rhythm.orElse("") : "", previous));
      }
    }
  }

  private static SeriesRhythm.Sessions sessions(Member member) {
    return new SeriesRhythm.Sessions(
        member.session(),
        member.rows().stream().flatMap(row -> row.request().dueSessions().stream()).toList());
  }
}
