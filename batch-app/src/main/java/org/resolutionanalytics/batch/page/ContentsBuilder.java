package org.resolutionanalytics.batch.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.ActorTheme;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.batch.table.statistics.Keyness;
import org.resolutionanalytics.batch.table.statistics.LogRatio;
import org.resolutionanalytics.batch.table.statistics.ThemeBalance;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.Theme;

/** Gathers the contents of the page: counts from the tables, texts from the sample. */
final class ContentsBuilder {
  private static final double SIX_DECIMALS = 1e6;

  private final CorpusTables tables;
  private final CorpusSample sample;
  private final List<Theme> themes;
  private final List<ActorCount> actors;
  private final List<String> strengths;
  private final List<PageContents.Document> documents;
  private final Map<String, Integer> themeNumbers;
  private final Map<String, Integer> actorNumbers;
  private final Map<String, Integer> strengthNumbers;
  private final Map<String, Integer> documentNumbers;
  private final Map<String, Integer> clauseNumbers;

  ContentsBuilder(CorpusTables tables, CorpusSample sample) {
    this.tables = tables;
    this.sample = sample;
    themes = rows(ThemeCount.BY_SECTION).stream().map(ThemeCount::theme).distinct().toList();
    actors = rows(ActorCount.TABLE);
    strengths =
        sample.requestCounts().keySet().stream().map(key -> key.strength()).distinct().toList();
    Set<String> shown = new HashSet<>();
    sample.clauses().forEach(place -> shown.add(place.document()));
    sample.requests().forEach(asked -> shown.add(asked.place().document()));
    documents = sample.documents().stream().filter(d -> shown.contains(d.name())).toList();
    themeNumbers = numbers(themes.stream().map(Theme::id).toList());
    actorNumbers = numbers(actors.stream().map(count -> count.actor().id()).toList());
    strengthNumbers = numbers(strengths);
    documentNumbers = numbers(documents.stream().map(PageContents.Document::name).toList());
    clauseNumbers = numbers(sample.clauses().stream().map(CorpusSample.Place::name).toList());
  }

  PageContents build() {
    long rejected = rows(Rejected.TABLE).stream().filter(row -> row.isProblem()).count();
    return new PageContents(
        sample.totals(rejected),
        themes.stream().map(t -> new PageContents.ThemeName(t.id(), t.parent())).toList(),
        actors.stream().map(ContentsBuilder::actor).toList(),
        strengths,
        documents,
        rows(ThemeCount.BY_SECTION).stream().map(this::frequency).toList(),
        rows(ThemeCount.BY_YEAR).stream().map(this::inYear).toList(),
        rows(ActorTheme.TABLE).stream()
            // A group of actors is no actor of the page.
            .filter(row -> actorNumbers.containsKey(row.actor()))
            .map(this::pair)
            .toList(),
        rows(ThemeBalance.TABLE).stream()
            .filter(row -> row.year().isEmpty())
            .map(this::balance)
            .toList(),
        rows(Keyness.TABLE).stream().map(this::typical).toList(),
        sample.requestCounts().entrySet().stream()
            .map(count -> requestCount(count.getKey(), count.getValue()))
            .sorted(
                Comparator.comparingInt(PageContents.RequestCount::actor)
                    .thenComparingInt(PageContents.RequestCount::strength))
            .toList(),
        sample.requests().stream().map(this::request).toList(),
        sample.clauses().stream().map(this::clause).toList());
  }

  private <R> List<R> rows(Table<R> table) {
    List<R> rows = new ArrayList<>();
    tables.of(table).read(rows::add);
    return rows;
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    return numbers;
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private static PageContents.ActorName actor(ActorCount count) {
    return new PageContents.ActorName(
        count.actor().id(), count.actor().name(), count.actor().kind(), count.clauses());
  }

  private PageContents.Frequency frequency(ThemeCount<String> row) {
    return new PageContents.Frequency(
        number(themeNumbers, row.theme().id()),
        row.group(),
        row.clauses(),
        rounded(row.clauseShare()));
  }

  private PageContents.InYear inYear(ThemeCount<Optional<Integer>> row) {
    return new PageContents.InYear(
        row.group(),
        number(themeNumbers, row.theme().id()),
        row.clauses(),
        row.resolutions(),
        rounded(row.clauseShare()),
        rounded(row.per1000Words()));
  }

  private PageContents.Pair pair(ActorTheme row) {
    return new PageContents.Pair(
        number(actorNumbers, row.actor()),
        number(themeNumbers, row.theme()),
        row.counts().both(),
        row.addressed(),
        rounded(row.counts().npmi()));
  }

  private PageContents.Balance balance(ThemeBalance row) {
    return new PageContents.Balance(
        number(themeNumbers, row.theme().id()),
        row.preambular(),
        row.operative(),
        row.preambularShare().map(ContentsBuilder::rounded),
        row.operativeShare().map(ContentsBuilder::rounded),
        row.ratio().map(LogRatio::value).map(ContentsBuilder::rounded),
        row.ratio().map(LogRatio::low).map(ContentsBuilder::rounded),
        row.ratio().map(LogRatio::high).map(ContentsBuilder::rounded));
  }

  private PageContents.Typical typical(Keyness row) {
    return new PageContents.Typical(
        row.grouping(),
        row.group(),
        number(themeNumbers, row.theme()),
        row.target(),
        row.targetTotal(),
        row.reference(),
        row.referenceTotal(),
        rounded(row.counts().signedLogLikelihood()),
        rounded(row.counts().pValue()),
        rounded(row.effectSize()));
  }

  private static double rounded(double value) {
    return Math.round(value * SIX_DECIMALS) / SIX_DECIMALS;
  }

  private PageContents.RequestCount requestCount(
      CorpusSample.AddresseeStrength key, long requests) {
    return new PageContents.RequestCount(
        number(actorNumbers, key.addressee()), number(strengthNumbers, key.strength()), requests);
  }

  private PageContents.Request request(CorpusSample.Asked asked) {
    CorpusSample.Place place = asked.place();
    Request request = asked.request();
    return new PageContents.Request(
        number(documentNumbers, place.document()),
        place.clause().path(),
        number(actorNumbers, request.addressee().id()),
        Optional.of(request.addresseeText()).filter(t -> request.addressee().equals(Actor.OTHER)),
        number(strengthNumbers, request.strength().id()),
        Optional.of(request.action()).filter(action -> !action.isEmpty()),
        request.reportsBack(),
        request.due().flatMap(DueDate::year),
        request.due().map(DueDate::text),
        place.clause().themes().stream()
            .map(mention -> number(themeNumbers, mention.theme().id()))
            .distinct()
            .sorted()
            .toList(),
        Optional.ofNullable(clauseNumbers.get(place.name())));
  }

  private PageContents.Clause clause(CorpusSample.Place place) {
    ClauseFacts clause = place.clause();
    return new PageContents.Clause(
        number(documentNumbers, place.document()),
        clause.section().id(),
        clause.path(),
        clause.text(),
        clause.themes().stream()
            .map(m -> List.of(m.start(), m.end(), number(themeNumbers, m.theme().id())))
            .toList(),
        clause.actors().stream()
            .map(
                m ->
                    List.of(
                        m.start(),
                        m.end(),
                        number(actorNumbers, m.actor().id()),
                        m.addressed() ? 1 : 0))
            .toList());
  }
}
