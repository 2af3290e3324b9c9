package org.resolutionanalytics.batch.facts;

/**
 * How many rows the facts of some documents give in the tables of facts.
 *
 * @param documents rows of {@code resolutions.csv}
 * @param clauses rows of {@code clauses.csv}
 * @param themes rows of {@code themes.csv}
 * @param actors rows of {@code actors.csv}
 * @param requests rows of {@code requests.csv}
 * @param citations rows of {@code citations.csv}
 * @param repairs rows of {@code repairs.csv}
 * @param remarks rows of {@code remarks.csv}
 */
public record FactRows(
    long documents,
    long clauses,
    long themes,
    long actors,
    long requests,
    long citations,
    long repairs,
    long remarks) {

  /** Of no document. */
  static final FactRows NONE = new FactRows(0, 0, 0, 0, 0, 0, 0, 0);

  /** The rows of one document. */
  static FactRows of(DocumentFacts facts) {
    long themes = 0;
    long actors = 0;
    long requests = 0;
    long citations = 0;
    for (ClauseFacts clause : facts.clauses()) {
      themes += clause.themes().size();
      actors += clause.actors().size();
      requests += clause.requests().size();
      citations += clause.citations().size();
    }
    return new FactRows(
        1,
        facts.clauses().size(),
        themes,
        actors,
        requests,
        citations,
        facts.corrections().size(),
        facts.remarks().size());
  }
}
