package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.batch.message.Phrases;

/**
 * A clause through its series: the clauses that it comes from, and those that come from it.
 *
 * @param steps from the first document on
 */
public record ClauseHistory(List<Step> steps) {

  /** How a step of a history differs from the one before in whether it has certain words. */
  public enum Words {
    ENTER,
    LEAVE,
    /** As before, or no words are looked for. */
    STAY
  }

  public ClauseHistory {
    steps = List.copyOf(steps);
  }

  /**
   * The clause in one document.
   *
   * @param document the document
   * @param path its address there; empty where it was dropped
   * @param text its text there; empty where it was dropped
   * @param from the clause of the document before, with what changed; empty for the first step
   * @param alsoFrom the addresses of other clauses of the document before that were merged into it
   * @param words whether the words that are looked for enter or leave here
   */
  public record Step(
      DocumentHead document,
      String path,
      String text,
      Optional<ClausePair> from,
      List<String> alsoFrom,
      Words words) {

    public Step {
      alsoFrom = List.copyOf(alsoFrom);
    }

    /** What changed, in words; empty for the first step. */
    public List<String> changeWords() {
      List<String> all = new ArrayList<>();
      from.ifPresent(pair -> all.addAll(ChangeWords.of(pair.descent())));
      if (!alsoFrom.isEmpty()) {
        all.add("also from " + String.join(", ", alsoFrom));
      }
      if (words != Words.STAY) {
        all.add("the words " + words.name().toLowerCase(Locale.ROOT));
      }
      return all;
    }
  }

  /** How many documents it has, and from when to when: {@code 3 documents, 2010 to 2014}. */
  public String span() {
    List<Integer> years =
        steps.stream().flatMap(step -> step.document().year().stream()).sorted().toList();
    long documents = steps.stream().map(step -> step.document().document()).distinct().count();
    String counted = Phrases.counted(documents, "document");
    if (years.isEmpty()) {
      return counted;
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return counted + ", " + (first == last ? first : first + " to " + last);
  }
}
