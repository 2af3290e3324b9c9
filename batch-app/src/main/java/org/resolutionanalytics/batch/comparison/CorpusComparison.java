package org.resolutionanalytics.batch.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.resolutionanalytics.batch.comparison.AgreedClause.ClauseAddress;
import org.resolutionanalytics.batch.comparison.ComparisonStore.Based;
import org.resolutionanalytics.batch.comparison.ComparisonStore.Basis;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.store.Checksum;
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
import org.resolutionanalytics.nlp.rule.RuleBook;

/**
 * Compares the documents of a corpus with each other and stores what it finds. Memory holds the
 * paths of all clauses and about 200 bytes more for each; the words are in a temporary file, the
 * texts in the database.
 */
public final class CorpusComparison {
  /** How many comparisons are written at a time. */
  private static final int BATCH = 16;

  private final FactsStore facts;
  private final ComparisonStore store;
  private final GivenPredecessors given;
  private final String analysis;
  private final List<SeriesDocument> documents = new ArrayList<>();
  private final List<String> hashes = new ArrayList<>();
  private final Map<String, String> shared = new HashMap<>();
  private final List<String[]> paths = new ArrayList<>();

  /**
   * A comparison that has not run.
   *
   * @param facts the documents
   * @param store where the comparisons are kept
   * @param given the user's own predecessors
   * @param analysis the key of the program and the analysis: a lineage that was found under another
   *     is found anew
   */
  public CorpusComparison(
      FactsStore facts, ComparisonStore store, GivenPredecessors given, String analysis) {
    this.analysis = analysis;
    this.facts = facts;
    this.store = store;
    this.given = given;
  }

  /**
   * Brings the stored comparisons up to date. Where neither a document nor its predecessor has
   * changed, their clauses are not compared again, and a comparison that stays as it was is not
   * written.
   */
  public void run() {
    try (WordArchive words = new WordArchive()) {
      WordReader reader = new WordReader(RuleBook.shipped());
      facts.forEach(document -> read(document, reader, words));
      words.complete();
      SeriesGraph series =
          SeriesGraph.of(documents, Predecessors.find(documents, words, reader), given);
      AgreedWordings agreed = new AgreedWordings(words, groups(series), reader);
      Map<String, Basis> before = store.bases();
      Set<String> gone = new HashSet<>(before.keySet());
      documents.forEach(document -> gone.remove(document.document()));
      store.delete(gone);
      List<Based> batch = new ArrayList<>();
      LineageReader lineage = new LineageReader(reader, words);
      for (int document : series.inChains()) {
        DocumentComparison comparison = comparison(document, series, agreed);
        byte[] others = ComparisonStore.FORM.encode(comparison);
        Basis basis = new Basis(hash(document, series), new Checksum().add(others).value());
        Optional<Basis> stored = Optional.ofNullable(before.get(comparison.document()));
        if (!stored.equals(Optional.of(basis))) {
          boolean compared = stored.map(Basis::compared).equals(Optional.of(basis.compared()));
          List<Descent> descents =
              compared
                  ? store.lineage(comparison.document())
                  : lineage.of(document, series.predecessors().get(document));
          batch.add(new Based(comparison.withLineage(descents), basis));
        }
        if (batch.size() == BATCH) {
          store.replace(batch);
          batch.clear();
        }
      }
      store.replace(batch);
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

    List<Descent> of(int later, Optional<Predecessor> predecessor) {
      if (predecessor.isEmpty()) {
        return List.of();
      }
      int earlier = predecessor.get().document();
      ReadDocument before = earlier == last ? read : read(earlier);
      read = read(later);
      last = later;
      return lineage.compare(before, read);
    }

    private ReadDocument read(int document) {
      return lineage.read(
          CorpusDocument.clauses(facts.require(documents.get(document).document())),
          words.document(document));
    }
  }

  private void read(DocumentFacts document, WordReader reader, WordArchive words) {
    documents.add(CorpusDocument.of(document, this::shared));
    hashes.add(document.sha256());
    paths.add(
        document.clauses().stream().map(clause -> shared(clause.path())).toArray(String[]::new));
    words.add(document.clauses().stream().map(clause -> reader.words(clause.text())).toList());
  }

  /** One object for equal texts: most paths and symbols occur in many documents. */
  private String shared(String text) {
    return shared.computeIfAbsent(text, first -> first);
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

  /** A hash of everything that a document's lineage depends on, and of the stored form. */
  private String hash(int document, SeriesGraph series) {
    String before =
        series
            .predecessors()
            .get(document)
            .map(earlier -> hashes.get(earlier.document()))
            .orElse("");
    return DigestUtils.sha256Hex(String.join("\n", analysis, before, hashes.get(document)));
  }

  /** A comparison without lineage. */
  private DocumentComparison comparison(int document, SeriesGraph series, AgreedWordings agreed) {
    SeriesDocument own = documents.get(document);
    Optional<Predecessor> predecessor = series.predecessors().get(document);
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
        List.of(),
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
