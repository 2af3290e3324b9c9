package org.resolutionanalytics.batch.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.theme.Theme;

/** What the page shows, names numbered: counts from the tables, and the sample of the corpus. */
final class PageTables {

  private final CorpusSample sample;
  private long rejected;

  final CorpusTables tables;
  final Map<String, Theme> themeFacts = new LinkedHashMap<>();
  final Index themes = new Index();
  final Map<String, ActorCount> actorFacts = new LinkedHashMap<>();
  final Index actors = new Index();
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
   * @param tables the tables
   * @param sample all documents have passed
   */
  PageTables(CorpusTables tables, CorpusSample sample) {
    this.tables = tables;
    this.sample = sample;
    tables.of(ThemeCount.BY_SECTION).read(row -> addTheme(row.theme()));
    tables.of(ActorCount.TABLE).read(this::addActor);
    tables.of(Rejected.TABLE).read(row -> rejected += row.isProblem() ? 1 : 0);
    strengths = sample.strengths();
    sample.requestCounts().forEach(this::addRequestCounts);
    requests = sample.requests();
    clauses = sample.clauses();
    Set<String> named = new HashSet<>();
    clauses.forEach(clause -> named.add(clause.document()));
    requests.forEach(request -> named.add(request.document()));
    sample.documents().keySet().stream().filter(named::contains).forEach(documents::of);
  }

  private void addTheme(Theme theme) {
    themes.of(theme.id());
    themeFacts.put(theme.id(), theme);
  }

  private void addActor(ActorCount actor) {
    actors.of(actor.actor().id());
    actorFacts.put(actor.actor().id(), actor);
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
