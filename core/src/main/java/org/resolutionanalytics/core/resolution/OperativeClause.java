package org.resolutionanalytics.core.resolution;

/**
 * An operative paragraph or sub-paragraph.
 *
 * @param content what it holds
 */
public record OperativeClause(ClauseContent content) implements Clause {
  @Override
  public Section section() {
    return Section.OPERATIVE;
  }
}
