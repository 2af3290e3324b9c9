package org.resolutionanalytics.batch.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page shows, names numbered: counts from the tables, and the sample of the corpus. */
final class PageTables {

  private final CorpusSample sample;
  private long rejected;

  final Index themes = new Index();
  final Map<String, @Nullable String> parents = new HashMap<>();
  final Index actors = new Index();
  final Map<String, String[]> actorFacts = new HashMap<>();
  final Map<String, Integer> actorClauses = new HashMap<>();
  final Index strengths;

  /**
   * By the numbers of addressee and strength, the one in the upper half, the other in the lower.
   */
  final Map<Long, Long> requestCounts = new TreeMap<>();

  final List<PageClause> clauses;
  final List<PageRequest> requests;

  /** Only the documents of the clauses and requests that the page holds; their numbers. */
  final Index documents = new Index();

  /**
   * Reads the tables.
   *
   * @param rows the tables
   * @param sample all documents have passed
   */
  PageTables(Rows rows, CorpusSample sample) {
    this.sample = sample;
    rows.read("theme_frequency", this::addTheme);
    rows.read("actor_frequency", this::addActor);
    rows.read("rejected", row -> rejected++);
    strengths = sample.strengths();
    sample
        .addressees()
        .forEach(
            (id, addressee) -> {
              actors.of(id);
              actorFacts.putIfAbsent(id, new String[] {addressee.name(), ""});
            });
    sample.requestCounts().forEach(this::addRequestCounts);
    requests = sample.requests();
    clauses = sample.clauses();
    Set<String> named = new HashSet<>();
    clauses.forEach(clause -> named.add(clause.document()));
    requests.forEach(request -> named.add(request.document()));
    sample.documents().keySet().stream().filter(named::contains).forEach(documents::of);
  }

  private void addTheme(Rows.Row row) {
    themes.of(row.text("theme"));
    parents.put(row.text("theme"), row.known("parent_theme"));
  }

  private void addActor(Rows.Row row) {
    actors.of(row.text("actor"));
    actorFacts.put(
        row.text("actor"), new String[] {row.text("actor_name"), row.text("actor_kind")});
    actorClauses.put(row.text("actor"), row.count("clauses"));
  }

  private void addRequestCounts(String addressee, Map<String, Long> byStrength) {
    long upper = (long) actors.of(addressee) << Integer.SIZE;
    byStrength.forEach(
        (strength, requestsOf) -> requestCounts.put(upper | strengths.of(strength), requestsOf));
  }

  long total(String name) {
    return name.equals("rejected") ? rejected : sample.total(name);
  }

  PageDocument document(String name) {
    PageDocument document = sample.documents().get(name);
    if (document == null) {
      throw new IllegalArgumentException("the corpus has no document " + name);
    }
    return document;
  }

  Optional<Integer> firstYear() {
    return sample.firstYear();
  }

  Optional<Integer> lastYear() {
    return sample.lastYear();
  }

  /** Whether clauses or requests were left out. */
  boolean sampled() {
    return clauses.size() < total("tagged") || requests.size() < total("requests");
  }
}
