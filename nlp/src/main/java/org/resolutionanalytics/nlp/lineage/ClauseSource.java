package org.resolutionanalytics.nlp.lineage;

import java.util.List;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.request.Request;

/**
 * A clause that is to be compared with others.
 *
 * @param path its address in its document
 * @param section the part of the document that it belongs to
 * @param openingPhrase the words that open it, or empty
 * @param openingVerb their verb's dictionary form, or empty
 * @param requests what it asks, in the order of the text
 * @param text its text
 */
public record ClauseSource(
    String path,
    Section section,
    String openingPhrase,
    String openingVerb,
    List<Request> requests,
    String text) {

  public ClauseSource {
    requests = List.copyOf(requests);
  }

  /** The verb by which it acts: of its opening, or of what it asks where it has no opening. */
  String verb() {
    return openingVerb.isEmpty() && !requests.isEmpty()
        ? requests.get(0).openingVerb()
        : openingVerb;
  }
}
