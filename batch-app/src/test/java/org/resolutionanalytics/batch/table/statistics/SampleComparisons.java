package org.resolutionanalytics.batch.table.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.comparison.AgreedClause;
import org.resolutionanalytics.batch.comparison.AgreedClause.ClauseAddress;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.DocumentComparison;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Force;
import org.resolutionanalytics.nlp.lineage.Relation;

/** Comparisons of documents, for tests of what is made from tables. */
public record SampleComparisons(List<DocumentComparison> all) implements ComparisonSource {

  /** Without any. */
  public static final SampleComparisons NONE = new SampleComparisons(List.of());

  /** Each document renews the one before it. */
  public static SampleComparisons of(List<DocumentFacts> documents) {
    String series = documents.get(0).document();
    List<DocumentComparison> all = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (DocumentFacts facts : documents) {
      boolean renews = before.isPresent();
      String path = facts.clauses().get(0).path();
      all.add(
          new DocumentComparison(
              facts.document(),
              Optional.of(facts.symbol()).filter(symbol -> !symbol.isEmpty()),
              new SeriesPlace(series, before),
              Optional.empty(),
              renews ? List.of("cites", "title") : List.of(),
              renews ? List.of(edited(path), dropped()) : List.of(),
              renews ? List.of(agreed(path, series, facts.document())) : List.of()));
      before = Optional.of(facts.document());
    }
    return new SampleComparisons(all);
  }

  private static Descent edited(String path) {
    return new Descent(
        path,
        Relation.EDITED,
        "op2",
        0.5,
        true,
        "urge",
        "encourage",
        Optional.of(Force.WEAKER),
        List.of("member_states"),
        List.of("secretary_general"),
        "by 2030",
        "by 2035",
        "[-Urges-]{+Encourages+} them");
  }

  private static Descent dropped() {
    return new Descent(
        "",
        Relation.DROPPED,
        "op3",
        0,
        false,
        "request",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "[-Requests a report-]");
  }

  private static AgreedClause agreed(String path, String first, String last) {
    return new AgreedClause(
        path,
        "near",
        new ClauseAddress(first, "op1"),
        Optional.of(LocalDate.of(2010, 12, 20)),
        new ClauseAddress(last, "op1"),
        3,
        2,
        1,
        2);
  }

  @Override
  public void forEach(Consumer<DocumentComparison> consumer) {
    all.forEach(consumer);
  }

  @Override
  public Optional<DocumentComparison> of(String document) {
    return all.stream().filter(comparison -> comparison.document().equals(document)).findFirst();
  }

  @Override
  public Map<String, SeriesPlace> places() {
    Map<String, SeriesPlace> places = new HashMap<>();
    all.forEach(comparison -> places.put(comparison.document(), comparison.place()));
    return places;
  }
}
