package org.resolutionanalytics.batch.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.request.Request;

/**
 * What the page takes from the documents themselves, in one pass over them: totals, and as many
 * clauses and requests as fit.
 */
final class CorpusSample {

  /** JSON around a clause or request, and a mark, at most. */
  private static final long FRAME_BYTES = 170;

  private static final long MARK_BYTES = 24;
  private static final int REQUEST_SHARE = 3;

  private final long capacity;
  private final Sample<Asked> requestSample;
  private final Sample<Place> clauseSample;
  private final List<PageContents.Document> documents = new ArrayList<>();
  private final Map<AddresseeStrength, Long> requestCounts = new LinkedHashMap<>();
  private long clauses;
  private long words;
  private long themeMentions;
  private long actorMentions;
  private long repairs;
  private long remarks;
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;

  /**
   * Nothing yet.
   *
   * @param capacity the bytes that clauses and requests may take
   */
  CorpusSample(long capacity) {
    this.capacity = capacity;
    requestSample = new Sample<>(capacity / REQUEST_SHARE);
    clauseSample = new Sample<>(capacity);
  }

  /** A clause of a document. */
  record Place(String document, ClauseFacts clause) {

    /** Its name in the whole corpus. A line feed is in neither part. */
    String name() {
      return document + '\n' + clause.path();
    }
  }

  /** A request of a clause. */
  record Asked(Place place, Request request) {}

  /** The ids of an addressee and a strength. */
  record AddresseeStrength(String addressee, String strength) {}

  void add(DocumentFacts document) {
    repairs += document.corrections().size();
    remarks += document.remarks().size();
    Optional<Integer> year = document.year();
    // A document without clauses has nothing to show of its year.
    if (year.isPresent() && !document.clauses().isEmpty()) {
      firstYear = Math.min(firstYear, year.get());
      lastYear = Math.max(lastYear, year.get());
    }
    documents.add(
        new PageContents.Document(
            document.document(),
            Optional.of(document.symbol()).filter(symbol -> !symbol.isEmpty()),
            document.metadata().title(),
            year));
    for (ClauseFacts clause : document.clauses()) {
      add(new Place(document.document(), clause));
    }
  }

  private void add(Place place) {
    ClauseFacts clause = place.clause();
    clauses++;
    words += clause.words();
    themeMentions += clause.themes().size();
    actorMentions += clause.actors().size();
    for (Request request : clause.requests()) {
      requestCounts.merge(
          new AddresseeStrength(request.addressee().id(), request.strength().id()), 1L, Long::sum);
      requestSample.offer(place.name(), bytes(request), new Asked(place, request));
    }
    if (!clause.themes().isEmpty() || !clause.actors().isEmpty()) {
      clauseSample.offer(place.name(), bytes(clause), place);
    }
  }

  private static long bytes(Request request) {
    return FRAME_BYTES + bytes(request.action());
  }

  private static long bytes(ClauseFacts clause) {
    int marks = clause.themes().size() + clause.actors().size();
    return FRAME_BYTES + bytes(clause.text()) + MARK_BYTES * marks;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The requests that fit, in the order of the corpus. */
  List<Asked> requests() {
    return requestSample.kept();
  }

  /** The clauses that fit beside the requests, in the order of the corpus. */
  List<Place> clauses() {
    long requestBytes = requests().stream().mapToLong(asked -> bytes(asked.request())).sum();
    clauseSample.shrinkTo(capacity - requestBytes);
    return clauseSample.kept();
  }

  /** All documents, in the order of the corpus. */
  List<PageContents.Document> documents() {
    return documents;
  }

  /** The number of requests by addressee and strength, in the order of the corpus. */
  Map<AddresseeStrength, Long> requestCounts() {
    return requestCounts;
  }

  /**
   * Counts of the whole corpus.
   *
   * @param rejected the files that could not be used
   */
  PageContents.Totals totals(long rejected) {
    return new PageContents.Totals(
        documents.size(),
        clauses,
        words,
        themeMentions,
        actorMentions,
        requestSample.offered(),
        repairs,
        remarks,
        rejected,
        clauseSample.offered(),
        lastYear < firstYear ? Optional.empty() : Optional.of(firstYear),
        lastYear < firstYear ? Optional.empty() : Optional.of(lastYear),
        clauses().size() < clauseSample.offered() || requests().size() < requestSample.offered());
  }
}
