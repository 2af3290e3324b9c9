package org.resolutionanalytics.batch.source;

import java.util.List;

/**
 * A page's lines in reading order.
 *
 * @param height the page's height in points
 * @param lines its lines; none is blank
 */
record PdfPage(float height, List<PdfLine> lines) {

  PdfPage {
    lines = List.copyOf(lines);
  }
}
