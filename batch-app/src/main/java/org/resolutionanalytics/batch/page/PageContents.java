package org.resolutionanalytics.batch.page;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.json.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What the page shows, in the form that its script reads. A theme, an actor, a strength, a document
 * and a clause are numbers there: their places in the list of that name.
 */
record PageContents(
    Totals totals,
    List<ThemeName> themes,
    List<ActorName> actors,
    List<String> strengths,
    List<Document> documents,
    List<Frequency> frequency,
    List<InYear> byYear,
    List<Pair> matrix,
    List<Balance> balance,
    List<Typical> keyness,
    List<RequestCount> requestCounts,
    List<Request> requests,
    List<Clause> clauses) {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .characterEscapes(new ScriptEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Writes the contents as JSON that a script element may hold. */
  void write(OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      Json.write(this, json);
    }
  }

  /**
   * Counts of the whole corpus.
   *
   * @param tagged the clauses with a theme or an actor
   * @param sampled whether clauses or requests were left out
   */
  record Totals(
      long documents,
      long clauses,
      long words,
      long themeMentions,
      long actorMentions,
      long requests,
      long repairs,
      long remarks,
      long rejected,
      long tagged,
      Optional<Integer> firstYear,
      Optional<Integer> lastYear,
      boolean sampled) {}

  record ThemeName(String id, Optional<String> parent) {}

  record ActorName(String id, String name, String kind, long clauses) {}

  record Document(String name, Optional<String> symbol, String title, Optional<Integer> year) {}

  record Frequency(int theme, String section, long clauses, double share) {}

  record InYear(
      Optional<Integer> year,
      int theme,
      long clauses,
      long resolutions,
      double share,
      double rate) {}

  record Pair(int actor, int theme, long both, long addressed, double npmi) {}

  record Balance(
      int theme,
      long preambular,
      long operative,
      Optional<Double> preambularShare,
      Optional<Double> operativeShare,
      Optional<Double> logRatio,
      Optional<Double> low,
      Optional<Double> high) {}

  record Typical(
      String grouping,
      String group,
      int theme,
      long target,
      long targetTotal,
      long reference,
      long referenceTotal,
      double g2,
      double p,
      double effect) {}

  record RequestCount(int actor, int strength, long requests) {}

  /**
   * A row of the obligations register.
   *
   * @param other who is asked, in the words of the text, where the actor is not in the lexicon
   * @param year the year by which it is due
   * @param due the words that say so
   * @param clause its clause, if the page holds that
   */
  record Request(
      int document,
      String path,
      int actor,
      Optional<String> other,
      int strength,
      Optional<String> action,
      boolean reports,
      Optional<Integer> year,
      Optional<String> due,
      List<Integer> themes,
      Optional<Integer> clause) {}

  /**
   * A clause.
   *
   * @param themes the start, end and theme of each mention
   * @param actors the start, end and actor of each mention, and 1 if it is asked to act, else 0
   */
  record Clause(
      int document,
      String section,
      String path,
      String text,
      List<List<Integer>> themes,
      List<List<Integer>> actors) {}
}
