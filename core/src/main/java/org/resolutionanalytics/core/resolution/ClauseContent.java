package org.resolutionanalytics.core.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * What every clause has, whatever its section.
 *
 * @param path its address
 * @param number its number as printed, without trailing full stop: {@code 10}, {@code (a)}; empty
 *     where it has none
 * @param level 1 for a paragraph, 2 for its (a), 3 for its (i), and so on
 * @param parent the address of the paragraph that it belongs to, for level 2 and deeper
 * @param opening its opening phrase, where it has one
 * @param text its words, cleaned, without its number; never blank
 * @param fragments where the words are in the source, one span per line, in order, disjoint
 * @param repairs the changes between the fragments and the text, by offset
 */
public record ClauseContent(
    ClausePath path,
    String number,
    int level,
    Optional<ClausePath> parent,
    Optional<OpeningPhrase> opening,
    String text,
    List<SourceSpan> fragments,
    List<Repair> repairs) {

  /** Copies the lists and checks the level. */
  public ClauseContent {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(opening, "opening");
    Objects.requireNonNull(text, "text");
    if (level < 1) {
      throw new IllegalArgumentException("level is less than 1: " + level);
    }
    fragments = List.copyOf(fragments);
    repairs = List.copyOf(repairs);
  }
}
