package org.resolutionanalytics.batch.page;

import java.util.ArrayList;
import java.util.List;

/** A clause of the page, and the places where its themes and actors stand. */
final class PageClause {

  /**
   * A place in the text.
   *
   * @param start in UTF-16 units from 0
   * @param end exclusive
   * @param id the number of the theme or actor
   * @param addressee whether an actor is asked there to act
   */
  record Mark(int start, int end, int id, boolean addressee) {}

  private final String document;
  private final String section;
  private final String path;
  private final String text;
  private final List<Mark> themes = new ArrayList<>();
  private final List<Mark> actors = new ArrayList<>();

  PageClause(String document, String section, String path, String text) {
    this.document = document;
    this.section = section;
    this.path = path;
    this.text = text;
  }

  /** A clause's name in the whole corpus. A line feed is in neither part. */
  static String name(String document, String path) {
    return document + '\n' + path;
  }

  String name() {
    return name(document, path);
  }

  String document() {
    return document;
  }

  String section() {
    return section;
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  List<Mark> themes() {
    return themes;
  }

  List<Mark> actors() {
    return actors;
  }
}
