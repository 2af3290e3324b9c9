package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One place in a clause where an actor is named.
 *
 * @param actor who
 * @param addressed whether the clause asks it, here, to act
 * @param matchedText the words in the clause
 * @param start where they start in the clause's text, UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record ActorMention(Actor actor, boolean addressed, String matchedText, int start, int end) {

  /**
   * The ids of those named, and of the wider actors that they count for, in order, none twice.
   *
   * @param mentions the mentions of a clause
   * @param addressedOnly only of those whom the clause asks to act
   */
  public static List<String> ids(List<ActorMention> mentions, boolean addressedOnly) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(mentions.size() * 2);
    for (ActorMention mention : mentions) {
      if (mention.addressed() || !addressedOnly) {
        ids.add(mention.actor().id());
        Optional<String> group = mention.actor().group();
        if (group.isPresent()) {
          ids.add(group.get());
        }
      }
    }
    return ids.size() < 2 ? List.copyOf(ids) : List.copyOf(new TreeSet<>(ids));
  }
}
