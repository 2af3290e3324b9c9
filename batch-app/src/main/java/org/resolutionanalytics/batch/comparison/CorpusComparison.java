package org.resolutionanalytics.batch.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resolutionanalytics.batch.comparison.AgreedClause.ClauseAddress;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Lineage;
import org.resolutionanalytics.nlp.lineage.ReadDocument;
import org.resolutionanalytics.nlp.lineage.series.Evidence;
import org.resolutionanalytics.nlp.lineage.series.Predecessor;
import org.resolutionanalytics.nlp.lineage.series.Predecessors;
import org.resolutionanalytics.nlp.lineage.series.SeriesDocument;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.lineage.wording.AgreedWording;
import org.resolutionanalytics.nlp.lineage.wording.AgreedWordings;
import org.resolutionanalytics.nlp.lineage.wording.DocumentGroups;
import org.resolutionanalytics.nlp.lineage.wording.Place;

/**
 * Compares the documents of a corpus with each other and stores what it finds. Memory holds the
 * paths of all clauses and about 100 bytes more for each; the words are in a temporary file, the
 * texts in the database.
 */
public final class CorpusComparison {
  /** How many comparisons are written at a time. */
  private static final int BATCH = 16;

  private final FactsStore facts;
  private final ComparisonStore store;
  private final GivenPredecessors given;
  private final List<SeriesDocument> documents = new ArrayList<>();
  private final List<String[]> paths = new ArrayList<>();

  public CorpusComparison(FactsStore facts, ComparisonStore store, GivenPredecessors given) {
    this.facts = facts;
    this.store = store;
    this.given = given;
  }

  /** Replaces all stored comparisons. */
  public void run() {
    try (WordArchive words = new WordArchive()) {
      WordReader reader = new WordReader();
      facts.forEach(document -> read(document, reader, words));
      words.complete();
      SeriesGraph series =
          SeriesGraph.of(documents, Predecessors.find(documents, words, reader), given);
      AgreedWordings agreed = new AgreedWordings(words, groups(series), reader);
      store.clear();
      List<DocumentComparison> batch = new ArrayList<>();
      LineageReader lineage = new LineageReader(reader, words);
      for (int document : series.inChains()) {
        batch.add(compare(document, series, agreed, lineage));
        if (batch.size() == BATCH) {
          store.add(batch);
          batch.clear();
        }
      }
      store.add(batch);
    }
  }

  /** Compares documents, and keeps the last one, which is most often the next one's predecessor. */
  private final class LineageReader {
    private final Lineage lineage;
    private final WordArchive words;
    private int last = -1;
    private ReadDocument read;

    LineageReader(WordReader reader, WordArchive words) {
      lineage = new Lineage(reader);
      read = lineage.read(List.of());
      this.words = words;
    }

    List<Descent> compare(int earlier, int later) {
      ReadDocument before = earlier == last ? read : read(earlier);
      read = read(later);
      last = later;
      return lineage.compare(before, read);
    }

    private ReadDocument read(int document) {
      return lineage.read(
          facts.require(documents.get(document).document()).clauses().stream()
              .map(CorpusDocument::clause)
              .toList(),
          words.document(document));
    }
  }

  private void read(DocumentFacts document, WordReader reader, WordArchive words) {
    documents.add(CorpusDocument.of(document));
    paths.add(document.clauses().stream().map(ClauseFacts::path).toArray(String[]::new));
    words.add(
        document.clauses().stream().map(clause -> reader.read(clause.text()).words()).toList());
  }

  private DocumentGroups groups(SeriesGraph series) {
    int[] ranks = new int[documents.size()];
    List<Integer> byDate =
        IntStream.range(0, ranks.length)
            .boxed()
            .sorted(
                Comparator.comparing(
                    (Integer document) -> documents.get(document).date().orElse(LocalDate.MAX)))
            .toList();
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[byDate.get(rank)] = rank;
    }
    List<String> bodies = documents.stream().map(SeriesDocument::body).distinct().toList();
    return new DocumentGroups(
        ranks,
        documents.stream().mapToInt(document -> bodies.indexOf(document.body())).toArray(),
        series.roots());
  }

  private DocumentComparison compare(
      int document, SeriesGraph series, AgreedWordings agreed, LineageReader lineage) {
    SeriesDocument own = documents.get(document);
    Optional<Predecessor> predecessor = series.predecessors().get(document);
    List<Descent> descents =
        predecessor.map(before -> lineage.compare(before.document(), document)).orElse(List.of());
    return new DocumentComparison(
        own.document(),
        own.symbol(),
        series.place(document),
        predecessor.flatMap(before -> documents.get(before.document()).symbol()),
        predecessor.stream()
            .flatMap(before -> before.evidence().stream())
            .map(Evidence::id)
            .sorted()
            .toList(),
        descents,
        agreedClauses(document, agreed));
  }

  private List<AgreedClause> agreedClauses(int document, AgreedWordings agreed) {
    List<AgreedClause> found = new ArrayList<>();
    for (int clause = 0; clause < paths.get(document).length; clause++) {
      String path = paths.get(document)[clause];
      agreed
          .of(new Place(document, clause))
          .ifPresent(wording -> found.add(agreedClause(path, wording)));
    }
    return found;
  }

  private AgreedClause agreedClause(String path, AgreedWording wording) {
    return new AgreedClause(
        path,
        wording.match().id(),
        address(wording.first()),
        documents.get(wording.first().document()).date(),
        address(wording.last()),
        wording.occurrences(),
        wording.documents(),
        wording.bodies(),
        wording.series());
  }

  private ClauseAddress address(Place place) {
    return new ClauseAddress(
        documents.get(place.document()).document(), paths.get(place.document())[place.clause()]);
  }
}
