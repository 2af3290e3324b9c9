package org.resolutionanalytics.batch.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the page takes from the tables: all counts, and of the clauses and requests as many as there
 * is room for.
 */
final class PageTables {

  /** JSON around a clause or request, and a mark, at most. */
  private static final int FRAME_BYTES = 170;

  private static final int MARK_BYTES = 24;
  private static final int REQUEST_SHARE = 3;

  private final Map<String, Integer> years = new HashMap<>();
  private final Rows rows;
  private final long room;

  final Index themes = new Index();
  final Map<String, @Nullable String> parents = new HashMap<>();
  final Index actors = new Index();
  final Map<String, String[]> actorFacts = new HashMap<>();
  final Map<String, Integer> actorClauses = new HashMap<>();
  final Index strengths = new Index();
  final Map<String, @Nullable Object[]> documents = new LinkedHashMap<>();
  final Map<String, Long> totals = new TreeMap<>();
  final Map<Long, Long> requestCounts = new TreeMap<>();
  final Map<String, Set<Integer>> requestThemes = new HashMap<>();
  List<PageClause> clauses = List.of();
  List<PageRequest> requests = List.of();
  @Nullable Integer firstYear;
  @Nullable Integer lastYear;

  /**
   * Reads.
   *
   * @param rows the tables
   * @param room the bytes that clauses and requests may take
   */
  PageTables(Rows rows, long room) {
    this.rows = rows;
    this.room = room;
    rows.read("theme_frequency", this::addTheme);
    rows.read("actor_frequency", this::addActor);
    readRequests();
    readClauses();
    readMarks();
    readDocuments();
    rows.read("rejected", row -> count("rejected", 1));
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

  private int actor(String id, String name, String kind) {
    actorFacts.putIfAbsent(id, new String[] {name, kind});
    return actors.of(id);
  }

  private void count(String total, long more) {
    totals.merge(total, more, Long::sum);
  }

  private void readRequests() {
    Sample<PageRequest> sample = new Sample<>(room / REQUEST_SHARE);
    rows.read(
        "requests",
        row -> {
          int actor = actor(row.text("addressee"), row.text("addressee_name"), "");
          int strength = strengths.of(row.text("strength"));
          requestCounts.merge(((long) actor << Integer.SIZE) | strength, 1L, Long::sum);
          count("requests", 1);
          PageRequest request =
              new PageRequest(
                  row.text("document"),
                  row.text("path"),
                  actor,
                  strength,
                  row.known("action"),
                  row.text("reports_back").equals("true"),
                  row.integer("due_year"),
                  row.known("due_text"));
          String name = PageClause.name(request.document(), request.path());
          sample.offer(name, request, FRAME_BYTES + bytes(request.action()));
        });
    requests = sample.kept();
    for (PageRequest request : requests) {
      requestThemes.put(PageClause.name(request.document(), request.path()), new HashSet<>());
    }
  }

  private void readClauses() {
    long requestBytes = 0;
    for (PageRequest request : requests) {
      requestBytes += FRAME_BYTES + bytes(request.action());
    }
    Sample<PageClause> sample = new Sample<>(room - requestBytes);
    rows.read(
        "clauses",
        row -> {
          count("clauses", 1);
          count("words", row.count("words"));
          Integer year = row.integer("year");
          if (year != null) {
            years.putIfAbsent(row.text("document"), year);
          }
          String tags = row.text("themes") + '|' + row.text("actors");
          if (tags.length() > 1 || !row.text("addressees").isEmpty()) {
            PageClause clause =
                new PageClause(
                    row.text("document"), row.text("section"), row.text("path"), row.text("text"));
            sample.offer(
                clause.name(), clause, FRAME_BYTES + bytes(clause.text()) + markBytes(tags));
          }
        });
    clauses = sample.kept();
    count("tagged", sample.seen());
  }

  /** Two marks for each theme and actor; few have more. */
  private static long markBytes(String tags) {
    return 2L * MARK_BYTES * tags.chars().filter(c -> c == '|').count();
  }

  private static int bytes(@Nullable String text) {
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void readMarks() {
    Map<String, PageClause> byName = new HashMap<>();
    clauses.forEach(clause -> byName.put(clause.name(), clause));
    rows.read(
        "themes",
        row -> {
          count("themeMentions", 1);
          String name = PageClause.name(row.text("document"), row.text("path"));
          int theme = themes.of(row.text("theme"));
          parents.putIfAbsent(row.text("theme"), row.known("parent_theme"));
          PageClause clause = byName.get(name);
          if (clause != null) {
            clause.themes().add(mark(row, theme, false));
          }
          Set<Integer> asked = requestThemes.get(name);
          if (asked != null) {
            asked.add(theme);
          }
        });
    rows.read(
        "actors",
        row -> {
          count("actorMentions", 1);
          PageClause clause = byName.get(PageClause.name(row.text("document"), row.text("path")));
          if (clause != null) {
            int actor = actor(row.text("actor"), row.text("actor_name"), row.text("actor_kind"));
            clause.actors().add(mark(row, actor, row.text("role").equals("addressee")));
          }
        });
  }

  private static PageClause.Mark mark(Rows.Row row, int id, boolean addressee) {
    return new PageClause.Mark(row.count("start"), row.count("end"), id, addressee);
  }

  /** Only the documents of the clauses and requests that the page holds. */
  private void readDocuments() {
    Set<String> named = new HashSet<>();
    clauses.forEach(clause -> named.add(clause.document()));
    requests.forEach(request -> named.add(request.document()));
    rows.read(
        "resolutions",
        row -> {
          count("documents", 1);
          Integer year = years.get(row.text("document"));
          if (year != null) {
            firstYear = firstYear == null ? year : Math.min(firstYear, year);
            lastYear = lastYear == null ? year : Math.max(lastYear, year);
          }
          if (named.contains(row.text("document"))) {
            documents.put(
                row.text("document"),
                new @Nullable Object[] {row.known("symbol"), row.text("title"), year});
          }
        });
  }

  /** Whether clauses or requests were left out. */
  boolean sampled() {
    return clauses.size() < totals.getOrDefault("tagged", 0L)
        || requests.size() < totals.getOrDefault("requests", 0L);
  }

  /** The numbers of the documents, in the order of the page. */
  Map<String, Integer> documentNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String document : new ArrayList<>(documents.keySet())) {
      numbers.put(document, numbers.size());
    }
    return numbers;
  }
}
