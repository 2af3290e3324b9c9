package org.resolutionanalytics.batch.page;

import java.util.List;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * A clause of the page, and the places where its themes and actors stand.
 *
 * @param document the document's name
 * @param section the section's id
 * @param path its address
 * @param text its words
 * @param themes by offset
 * @param actors by offset
 */
record PageClause(
    String document,
    String section,
    String path,
    String text,
    List<ThemeMention> themes,
    List<ActorMention> actors) {

  /** A clause's name in the whole corpus. A line feed is in neither part. */
  static String name(String document, String path) {
    return document + '\n' + path;
  }

  String name() {
    return name(document, path);
  }
}
