package org.resolutionanalytics.batch.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * What the page takes from the documents themselves, in one pass over them: totals, and of the
 * clauses and requests as many as there is room for.
 */
final class CorpusSample {

  /** JSON around a clause or request, and a mark, at most. */
  private static final int FRAME_BYTES = 170;

  private static final int MARK_BYTES = 24;
  private static final int REQUEST_SHARE = 3;

  private final long room;
  private final Sample<PageRequest> requestSample;
  private final Sample<PageClause> clauseSample;
  private final Map<String, PageDocument> documents = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> requestCounts = new LinkedHashMap<>();
  private final Index strengths = new Index();
  private final Map<String, Long> totals = new TreeMap<>();
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;

  /**
   * Nothing yet.
   *
   * @param room the bytes that clauses and requests may take
   */
  CorpusSample(long room) {
    this.room = room;
    requestSample = new Sample<>(room / REQUEST_SHARE);
    clauseSample = new Sample<>(room);
  }

  void add(DocumentFacts document) {
    count("documents", 1);
    count("repairs", document.corrections().size());
    count("remarks", document.remarks().size());
    // A document without a clause has nothing that a year could be shown of.
    Optional<Integer> year = document.clauses().isEmpty() ? Optional.empty() : document.year();
    firstYear = Math.min(firstYear, year.orElse(Integer.MAX_VALUE));
    lastYear = Math.max(lastYear, year.orElse(Integer.MIN_VALUE));
    documents.put(
        document.document(),
        new PageDocument(document.symbol(), document.metadata().title(), year));
    long words = 0;
    long themes = 0;
    long actors = 0;
    for (ClauseFacts clause : document.clauses()) {
      words += clause.words();
      themes += clause.themes().size();
      actors += clause.actors().size();
      for (Request request : clause.requests()) {
        add(document, clause, request);
      }
      add(document, clause);
    }
    if (!document.clauses().isEmpty()) {
      count("clauses", document.clauses().size());
      count("words", words);
      count("themeMentions", themes);
      count("actorMentions", actors);
    }
  }

  private void count(String total, long more) {
    totals.merge(total, more, Long::sum);
  }

  private void add(DocumentFacts document, ClauseFacts clause, Request request) {
    count("requests", 1);
    String addressee = request.addressee().id();
    strengths.of(request.strength().id());
    requestCounts
        .computeIfAbsent(addressee, key -> new HashMap<>())
        .merge(request.strength().id(), 1L, Long::sum);
    requestSample.offer(
        PageClause.name(document.document(), clause.path()),
        () -> request(document, clause, request),
        CorpusSample::bytes);
  }

  private static PageRequest request(DocumentFacts document, ClauseFacts clause, Request request) {
    return new PageRequest(
        document.document(),
        clause.path(),
        request.addressee().id(),
        request.strength().id(),
        request.action(),
        request.reportsBack(),
        request.due().flatMap(DueDate::year),
        request.due().map(DueDate::text),
        clause.themes().stream()
            .map(mention -> mention.theme().id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void add(DocumentFacts document, ClauseFacts clause) {
    if (clause.themes().isEmpty() && clause.actors().isEmpty()) {
      return;
    }
    clauseSample.offer(
        PageClause.name(document.document(), clause.path()),
        () ->
            new PageClause(
                document.document(),
                clause.section().id(),
                clause.path(),
                clause.text(),
                clause.themes(),
                clause.actors()),
        CorpusSample::bytes);
  }

  private static long bytes(PageClause clause) {
    return FRAME_BYTES + bytes(clause.text()) + markBytes(clause);
  }

  private static long bytes(PageRequest request) {
    return (long) FRAME_BYTES + bytes(request.action());
  }

  /** Two marks for each theme and actor; few have more. */
  private static long markBytes(PageClause clause) {
    Set<String> themes = new HashSet<>();
    for (ThemeMention mention : clause.themes()) {
      themes.add(mention.theme().id());
    }
    int actors = ActorMention.ids(clause.actors(), false).size();
    int separators = 1 + Math.max(0, themes.size() - 1) + Math.max(0, actors - 1);
    return 2L * MARK_BYTES * separators;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The requests that there is room for, in the order of the corpus. */
  List<PageRequest> requests() {
    return requestSample.kept();
  }

  /** The clauses that there is room for beside the requests, in the order of the corpus. */
  List<PageClause> clauses() {
    long requestBytes = 0;
    for (PageRequest request : requests()) {
      requestBytes += bytes(request);
    }
    clauseSample.shrinkTo(room - requestBytes);
    return clauseSample.kept();
  }

  /** All documents by name, in the order of the corpus. */
  Map<String, PageDocument> documents() {
    return documents;
  }

  /** By addressee and strength, the number of requests. */
  Map<String, Map<String, Long>> requestCounts() {
    return requestCounts;
  }

  /** The strengths that occur, in the order of the corpus. */
  Index strengths() {
    return strengths;
  }

  /** A total by its name; 0 where nothing was counted. */
  long total(String name) {
    return name.equals("tagged") ? clauseSample.seen() : totals.getOrDefault(name, 0L);
  }

  /** The first year of a document, if one is known. */
  Optional<Integer> firstYear() {
    return lastYear < firstYear ? Optional.empty() : Optional.of(firstYear);
  }

  /** The last year of a document, if one is known. */
  Optional<Integer> lastYear() {
    return lastYear < firstYear ? Optional.empty() : Optional.of(lastYear);
  }
}
