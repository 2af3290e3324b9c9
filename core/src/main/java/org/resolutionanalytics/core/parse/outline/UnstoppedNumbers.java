package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.opening.Openings;

/**
 * Paragraph numbers without a full stop, as some organizations print them: {@code 1 ADOPTS}, {@code
 * 2 INVITES}. A document in which no number has a stop proves them by a series from 1 on, each
 * number before an act.
 */
public final class UnstoppedNumbers {
  private static final int MAX_DIGITS = 3;

  private UnstoppedNumbers() {}

  /** Makes numbered lines of those of such a series; there is none if a number has a stop. */
  public static void settle(List<LineToken> tokens, Openings openings) {
    List<Integer> places = new ArrayList<>();
    List<Marker> series = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Marked marked && marked.marker().style() == Style.NUMBER) {
        return;
      }
      int next = series.size() + 1;
      Optional<Marker> number =
          token instanceof LineToken.Prose ? number(token.line(), openings) : Optional.empty();
      if (number.filter(n -> n.ordinal() == next).isPresent()) {
        series.add(number.get());
        places.add(i);
      }
    }
    for (int i = 0; series.size() > 1 && i < series.size(); i++) {
      LineToken token = tokens.get(places.get(i));
      tokens.set(places.get(i), new LineToken.Marked(token.line(), series.get(i)));
    }
  }

  private static Optional<Marker> number(Line line, Openings openings) {
    String text = line.text();
    int start = line.start();
    int end = Characters.digitsEnd(text, start, Math.min(line.end(), start + MAX_DIGITS));
    int words = Characters.skipEmpty(text, end, line.end());
    if (end == line.start() || words == end || !openings.opensAct(line, words)) {
      return Optional.empty();
    }
    String label = text.substring(line.start(), end);
    int value = Integer.parseInt(label);
    return Optional.of(new Marker(Style.NUMBER, label, value, 0, line.start(), end));
  }
}
