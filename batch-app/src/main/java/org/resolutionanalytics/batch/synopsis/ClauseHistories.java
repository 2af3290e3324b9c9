package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.DocumentComparison;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.synopsis.ClauseHistory.Step;
import org.resolutionanalytics.batch.synopsis.ClauseHistory.Words;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Relation;

/** Follows clauses through the series of a corpus. Not thread-safe. */
public final class ClauseHistories {
  private static final int KEPT = 64;

  private final ComparisonSource comparisons;
  private final Function<String, DocumentFacts> facts;
  private final Map<String, SeriesPlace> places;
  private final Map<String, List<String>> successors = new HashMap<>();
  private final Map<String, Known> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > KEPT;
        }
      };

  /** A document with what it has to do with its predecessor. */
  private record Known(DocumentHead head, Map<String, String> texts, List<Descent> lineage) {}

  /**
   * A clause of the corpus.
   *
   * @param document the document's name
   * @param path the clause's address
   */
  public record Address(String document, String path) {}

  /**
   * The histories of a corpus.
   *
   * @param comparisons its comparisons
   * @param facts gives the facts of a document of the corpus
   */
  public ClauseHistories(ComparisonSource comparisons, Function<String, DocumentFacts> facts) {
    this.comparisons = comparisons;
    this.facts = facts;
    places = comparisons.places();
    places.forEach(
        (document, place) ->
            place
                .predecessor()
                .ifPresent(
                    before ->
                        successors
                            .computeIfAbsent(before, key -> new ArrayList<>())
                            .add(document)));
  }

  /** The documents of the series to which a document belongs, by date. */
  public List<DocumentHead> series(String document) {
    String series = place(document).series();
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().series().equals(series))
        .map(entry -> known(entry.getKey()).head)
        .sorted(DocumentHead.BY_DATE)
        .toList();
  }

  /** The document that one renews. */
  public Optional<String> predecessor(String document) {
    return place(document).predecessor();
  }

  /** The name of the first document of a document's series. */
  public String root(String document) {
    return place(document).series();
  }

  private SeriesPlace place(String document) {
    return places.getOrDefault(document, new SeriesPlace(document, Optional.empty()));
  }

  /**
   * The history of a clause. Backwards it follows, of the clauses that were merged, the one from
   * which most words come; forwards all clauses that come from it.
   *
   * @param withWords the clauses that have the words that are looked for; empty where none are
   */
  public ClauseHistory of(Address clause, Set<Address> withWords) {
    ClauseHistory history = of(clause);
    return withWords.isEmpty()
        ? history
        : new ClauseHistory(history.steps().stream().map(step -> noted(step, withWords)).toList());
  }

  private Step noted(Step step, Set<Address> withWords) {
    boolean now = withWords.contains(new Address(step.document().document(), step.path()));
    boolean before =
        step.from().isPresent()
            && predecessor(step.document().document())
                .map(name -> new Address(name, step.from().get().descent().earlierPath()))
                .filter(withWords::contains)
                .isPresent();
    Words words = now == before ? Words.STAY : now ? Words.ENTER : Words.LEAVE;
    return new Step(step.document(), step.path(), step.text(), step.from(), step.alsoFrom(), words);
  }

  /** Whether a document has a clause. */
  public boolean has(Address clause) {
    return known(clause.document).texts.containsKey(clause.path);
  }

  /** What a document of the corpus is called by. */
  public DocumentHead head(String document) {
    return known(document).head;
  }

  private ClauseHistory of(Address clause) {
    List<Step> steps = new ArrayList<>(before(clause));
    Deque<Address> next = new ArrayDeque<>(List.of(clause));
    Set<Address> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      for (Step step : after(next.remove())) {
        Address address = new Address(step.document().document(), step.path());
        if (step.path().isEmpty() || seen.add(address)) {
          steps.add(step);
          if (!step.path().isEmpty()) {
            next.add(address);
          }
        }
      }
    }
    return new ClauseHistory(steps);
  }

  /** The clause and those that it comes from, the first one first. */
  private List<Step> before(Address clause) {
    Deque<Step> steps = new ArrayDeque<>();
    Optional<Address> at = Optional.of(clause);
    while (at.isPresent()) {
      Address address = at.get();
      Known own = known(address.document);
      Optional<Descent> descent =
          own.lineage.stream()
              .filter(each -> each.path().equals(address.path))
              .filter(each -> !each.earlierPath().isEmpty())
              .findFirst();
      steps.addFirst(step(own, address, descent));
      at =
          descent.flatMap(
              from ->
                  predecessor(address.document)
                      .map(before -> new Address(before, from.earlierPath())));
    }
    return List.copyOf(steps);
  }

  /** What became of a clause in the documents that renew its own. */
  private List<Step> after(Address clause) {
    return successors.getOrDefault(clause.document, List.of()).stream()
        .map(this::known)
        .sorted(Comparator.comparing(Known::head, DocumentHead.BY_DATE))
        .flatMap(
            successor ->
                successor.lineage.stream()
                    .filter(descent -> descent.earlierPath().equals(clause.path))
                    .map(
                        descent ->
                            step(
                                successor,
                                new Address(successor.head.document(), descent.path()),
                                Optional.of(descent))))
        .toList();
  }

  private Step step(Known own, Address clause, Optional<Descent> descent) {
    String text = own.texts.getOrDefault(clause.path, "");
    Optional<ClausePair> pair =
        descent.map(
            from ->
                new ClausePair(
                    from,
                    predecessor(clause.document)
                        .map(before -> known(before).texts.getOrDefault(from.earlierPath(), ""))
                        .orElse(""),
                    text));
    List<String> alsoFrom =
        own.lineage.stream()
            .filter(each -> each.relation() == Relation.MERGED)
            .filter(each -> each.path().equals(clause.path))
            .map(Descent::earlierPath)
            .filter(path -> descent.filter(from -> from.earlierPath().equals(path)).isEmpty())
            .toList();
    return new Step(own.head, clause.path, text, pair, alsoFrom, Words.STAY);
  }

  private Known known(String document) {
    Known cached = known.get(document);
    if (cached == null) {
      DocumentFacts read = facts.apply(document);
      cached =
          new Known(
              DocumentHead.of(read),
              Synopsis.texts(read),
              comparisons.of(document).map(DocumentComparison::lineage).orElse(List.of()));
      known.put(document, cached);
    }
    return cached;
  }
}
