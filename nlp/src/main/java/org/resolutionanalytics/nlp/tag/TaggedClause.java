package org.resolutionanalytics.nlp.tag;

import java.util.List;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * A clause with its tags. Requests that a sub-paragraph inherits from its chapeau belong to the
 * sub-paragraph.
 *
 * @param clause the clause
 * @param words the number of its words
 * @param themes theme mentions, by offset
 * @param actors actor mentions, by offset
 * @param requests requests, in the order of the text
 * @param mandates what it does: its type of act, reports, reviews and ends
 */
public record TaggedClause(
    Clause clause,
    int words,
    List<ThemeMention> themes,
    List<ActorMention> actors,
    List<Request> requests,
    Mandates mandates) {

  /** Copies the lists. */
  public TaggedClause {
    themes = List.copyOf(themes);
    actors = List.copyOf(actors);
    requests = List.copyOf(requests);
  }

  /** The ids of the actors named, and of the wider actors that they count for, in order. */
  public List<String> actorIds() {
    return ActorMention.ids(actors, false);
  }

  /**
   * The ids of those whom the clause's own words ask to act, and of the wider actors that they
   * count for, in order. What a sub-paragraph inherits from its chapeau is in its requests alone.
   */
  public List<String> addresseeIds() {
    return ActorMention.ids(actors, true);
  }
}
