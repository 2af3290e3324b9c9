package org.resolutionanalytics.core.parse.opening;

import java.util.Arrays;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/**
 * By what verbs the lines of a text open: each line is read once, however many stages ask. For one
 * text and one thread.
 */
public final class Openings {
  private static final Opening NONE = new Opening(Optional.empty(), false);
  private final OpeningPhrases phrases;

  /** By the line's index: one more than where the words begin that were read last; 0 for none. */
  private int[] starts = new int[64];

  /** By the line's index: what those words open with. */
  private Opening[] found = new Opening[64];

  /** For the lines of one text. */
  public Openings(OpeningPhrases phrases) {
    this.phrases = phrases;
  }

  /** The form of the verb that opens a line's words from an offset on, after its number. */
  public Optional<Form> formAt(Line line, int start) {
    return at(line, start).form();
  }

  /** Whether they open with a verb of that form. */
  public boolean opens(Line line, int start, Form form) {
    return formAt(line, start).filter(f -> f == form).isPresent();
  }

  /** Whether they open like an act: "Decides to", also in a report of one: "Decided to". */
  public boolean opensAct(Line line, int start) {
    return opens(line, start, Form.FINITE) || opens(line, start, Form.PAST);
  }

  /** Whether they open with a verb that cannot be a noun. */
  public boolean surelyOpens(Line line, int start) {
    return at(line, start).sure();
  }

  private Opening at(Line line, int start) {
    int index = line.index();
    if (index >= found.length) {
      int length = Math.max(index + 1, 2 * found.length);
      starts = Arrays.copyOf(starts, length);
      found = Arrays.copyOf(found, length);
    }
    if (starts[index] != start + 1) {
      starts[index] = start + 1;
      found[index] = read(line, start);
    }
    return found[index];
  }

  private Opening read(Line line, int start) {
    return phrases
        .formAt(line.text(), start, line.end())
        .map(form -> new Opening(Optional.of(form), isSure(form, line, start)))
        .orElse(NONE);
  }

  private boolean isSure(Form form, Line line, int start) {
    return form != Form.FINITE || !phrases.mayBeNoun(line.text(), start, line.end());
  }

  private record Opening(Optional<Form> form, boolean sure) {}
}
