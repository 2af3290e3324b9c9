package org.resolutionanalytics.core.resolution;

/**
 * A paragraph of an annex.
 *
 * @param content what it holds
 */
public record AnnexParagraph(ClauseContent content) implements Clause {
  @Override
  public Section section() {
    return Section.ANNEX;
  }
}
