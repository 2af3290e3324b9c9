package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;

/** Numbers that come before the text of the number above them: "1.", "2.", then both texts. */
final class WaitingNumbers {
  private final Deque<Marker> waiting = new ArrayDeque<>();

  /** Keeps the number of a line if it waits for its text. */
  boolean keep(LineToken.Marked token, Optional<Paragraph> open) {
    Marker marker = token.marker();
    boolean waits =
        open.isPresent()
            && open.get().isEmpty()
            && marker.style() == Marker.Style.NUMBER
            && marker.end() == token.line().end()
            && open.get().marker().map(m -> follows(m, marker)).orElse(false);
    if (waits) {
      waiting.add(marker);
    }
    return waits;
  }

  private boolean follows(Marker first, Marker second) {
    int last = waiting.isEmpty() ? first.ordinal() : waiting.getLast().ordinal();
    return first.style() == second.style() && second.ordinal() == last + 1;
  }

  /** Gives away the first number, whose text has come. */
  Optional<Marker> next() {
    return Optional.ofNullable(waiting.pollFirst());
  }

  void clear() {
    waiting.clear();
  }
}
