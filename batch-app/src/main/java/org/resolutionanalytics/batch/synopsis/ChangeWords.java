package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Force;

/** What changed in a clause, in words. */
public final class ChangeWords {
  private ChangeWords() {}

  /** The relation, then what else changed: {@code edited}, {@code weaker: urge -> encourage}. */
  public static List<String> of(Descent descent) {
    List<String> words = new ArrayList<>(List.of(descent.relation().id()));
    if (descent.moved()) {
      words.add("moved");
    }
    descent
        .force()
        .filter(force -> force != Force.SAME)
        .ifPresent(force -> words.add(force.id() + verbs(descent)));
    if (isDueChanged(descent)) {
      words.add("due: " + orNone(descent.dueFrom()) + " -> " + orNone(descent.dueTo()));
    }
    if (!descent.addresseesAdded().isEmpty()) {
      words.add("now asks " + String.join(", ", descent.addresseesAdded()));
    }
    if (!descent.addresseesDropped().isEmpty()) {
      words.add("no longer asks " + String.join(", ", descent.addresseesDropped()));
    }
    return words;
  }

  private static String verbs(Descent descent) {
    return descent.verbFrom().equals(descent.verbTo())
        ? ""
        : ": " + descent.verbFrom() + " -> " + descent.verbTo();
  }

  private static boolean isDueChanged(Descent descent) {
    return !descent.path().isEmpty()
        && !descent.earlierPath().isEmpty()
        && !descent.dueFrom().equals(descent.dueTo());
  }

  private static String orNone(String due) {
    return due.isEmpty() ? "none" : due;
  }
}
