package org.resolutionanalytics.nlp.lineage;

import java.util.List;
import java.util.Optional;

/**
 * A later clause with an earlier one that it comes from; or a new clause, without an earlier one;
 * or a dropped one, without a later.
 *
 * @param path the later clause's path, or empty
 * @param relation how they relate
 * @param earlierPath the earlier clause's path, or empty
 * @param similarity 0 to 1; 0 where either is missing
 * @param moved whether the clause is out of the order that most clauses kept, or in another section
 * @param verbFrom the earlier clause's opening verb, or empty
 * @param verbTo the later clause's opening verb, or empty
 * @param force how strongly it asks compared with the earlier clause, where both are operative and
 *     the earlier one is that from which most of it comes
 * @param addresseesAdded the ids of those whom only the later clause asks, sorted
 * @param addresseesDropped the ids of those whom only the earlier clause asks, sorted
 * @param dueFrom the words that say by when the earlier clause asks, or empty
 * @param dueTo the words that say by when the later clause asks, or empty
 * @param difference the words, with what changed marked as {@code [-old-]{+new+}}; empty where they
 *     are the same letter by letter
 */
public record Descent(
    String path,
    Relation relation,
    String earlierPath,
    double similarity,
    boolean moved,
    String verbFrom,
    String verbTo,
    Optional<Force> force,
    List<String> addresseesAdded,
    List<String> addresseesDropped,
    String dueFrom,
    String dueTo,
    String difference) {

  public Descent {
    addresseesAdded = List.copyOf(addresseesAdded);
    addresseesDropped = List.copyOf(addresseesDropped);
  }
}
