package org.resolutionanalytics.batch.source.pdf;

import java.util.List;

/**
 * A page's lines in reading order.
 *
 * @param width the page's width in points
 * @param height the page's height in points
 * @param lines its lines; none is blank
 */
record PdfPage(float width, float height, List<PdfLine> lines) {

  PdfPage {
    lines = List.copyOf(lines);
  }

  /** The page with some of its lines. */
  PdfPage with(List<PdfLine> some) {
    return new PdfPage(width, height, some);
  }
}
