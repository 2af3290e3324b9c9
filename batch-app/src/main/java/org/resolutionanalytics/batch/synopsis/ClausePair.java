package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.synopsis.Piece.Mark;
import org.resolutionanalytics.nlp.lineage.Descent;

/**
 * A clause with the one that it comes from.
 *
 * @param descent how they relate
 * @param earlier the text of the earlier clause; empty for a new one
 * @param later the text of the later clause; empty for a dropped one
 */
public record ClausePair(Descent descent, String earlier, String later) {
  /** The addresses of both clauses, or that of one; equal ones once. */
  public String paths(String arrow) {
    return Stream.of(descent.earlierPath(), descent.path())
        .filter(path -> !path.isEmpty())
        .distinct()
        .collect(Collectors.joining(arrow));
  }

  /** The later text with what was removed and added, or the earlier one if it was dropped. */
  public List<Piece> changes() {
    if (descent.difference().isEmpty()) {
      return later.isEmpty() ? List.of() : List.of(new Piece(Mark.KEPT, later));
    }
    return Piece.of(descent.difference());
  }

  /** The earlier text, with what was removed from it. */
  public List<Piece> earlierPieces() {
    return marked(earlier, Mark.REMOVED);
  }

  /** The later text, with what was added to it. */
  public List<Piece> laterPieces() {
    return marked(later, Mark.ADDED);
  }

  /**
   * A text as in its source. The difference writes what was kept as the later text does, so the
   * marked words of the earlier one are near the place where it has them, not always at it.
   */
  private List<Piece> marked(String text, Mark mark) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    int expected = 0;
    for (Piece piece : changes()) {
      if (piece.mark() == Mark.KEPT) {
        expected += piece.text().length();
      } else if (piece.mark() == mark) {
        int start = nearest(text, piece.text(), expected, end);
        if (start >= 0) {
          add(pieces, Mark.KEPT, text.substring(end, start));
          add(pieces, mark, piece.text());
          end = start + piece.text().length();
          expected = end;
        }
      }
    }
    add(pieces, Mark.KEPT, text.substring(end));
    return pieces;
  }

  /** Where words occur nearest to a place, from an offset on; -1 if nowhere. */
  private static int nearest(String text, String words, int place, int from) {
    int before = text.lastIndexOf(words, place);
    int after = text.indexOf(words, Math.max(place, from));
    if (before < from) {
      return after;
    }
    return after < 0 || place - before <= after - place ? before : after;
  }

  private static void add(List<Piece> pieces, Mark mark, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }
}
