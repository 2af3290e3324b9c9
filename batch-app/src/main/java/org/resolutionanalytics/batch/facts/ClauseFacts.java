package org.resolutionanalytics.batch.facts;

import java.util.List;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * What is known of a clause.
 *
 * @param section the part of the document that it belongs to
 * @param path its address in the document
 * @param number its number as printed, or empty
 * @param level 1 for a paragraph, 2 for its (a), and so on
 * @param openingPhrase the words that open it, or empty
 * @param openingVerb their verb's dictionary form, or empty
 * @param words the number of its words
 * @param text its text
 * @param firstLine the line of the file where it starts, from 1
 * @param lastLine the line where it ends, from 1
 * @param themes theme mentions, by offset
 * @param actors actor mentions, by offset
 * @param requests requests, in the order of the text
 * @param citations references to other instruments, by offset
 * @param mandates what it does: its type of act, reports, reviews and ends
 */
public record ClauseFacts(
    Section section,
    String path,
    String number,
    int level,
    String openingPhrase,
    String openingVerb,
    int words,
    String text,
    int firstLine,
    int lastLine,
    List<ThemeMention> themes,
    List<ActorMention> actors,
    List<Request> requests,
    List<Citation> citations,
    Mandates mandates) {

  public ClauseFacts {
    themes = List.copyOf(themes);
    actors = List.copyOf(actors);
    requests = List.copyOf(requests);
    citations = List.copyOf(citations);
  }
}
