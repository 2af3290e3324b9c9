package org.resolutionanalytics.core.resolution;

/**
 * A paragraph of the preamble.
 *
 * @param content what it holds
 */
public record PreambularClause(ClauseContent content) implements Clause {
  @Override
  public Section section() {
    return Section.PREAMBULAR;
  }
}
