package org.resolutionanalytics.batch.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
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
 * @param firstLine the line of the file where it starts, from 1
 * @param lastLine the line where it ends, from 1
 * @param themes theme mentions, by offset
 * @param actors actor mentions, by offset
 * @param requests requests, in the order of the text
 * @param citations references to other instruments, by offset
 * @param mandates what it does: its type of act, reports, reviews and ends
 * @param corrected the values that an analyst has given; never stored
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
    Mandates mandates,
    List<CorrectedCell> corrected) {

  public ClauseFacts {
    themes = List.copyOf(themes);
    actors = List.copyOf(actors);
    requests = List.copyOf(requests);
    citations = List.copyOf(citations);
    corrected = List.copyOf(corrected);
  }

  /**
   * The CRC-32 of its text in UTF-8, by which a correction knows the text. The name before it keeps
   * spreadsheets from taking it for a number.
   */
  public String textHash() {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "crc32:" + HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** The same with an analyst's value. */
  public ClauseFacts corrected(
      CorrectedCell cell, List<ThemeMention> otherThemes, List<Request> otherRequests) {
    List<CorrectedCell> cells = new ArrayList<>(corrected);
    cells.add(cell);
    return with(otherThemes, otherRequests, cells);
  }

  /** The same with the theme mentions of another lexicon. */
  public ClauseFacts withThemes(List<ThemeMention> others) {
    return with(others, requests, corrected);
  }

  private ClauseFacts with(
      List<ThemeMention> otherThemes, List<Request> otherRequests, List<CorrectedCell> cells) {
    return new ClauseFacts(
        section,
        path,
        number,
        level,
        openingPhrase,
        openingVerb,
        words,
        text,
        firstLine,
        lastLine,
        otherThemes,
        actors,
        otherRequests,
        citations,
        mandates,
        cells);
  }

  /** The columns with an analyst's value, of a request from 1 or, with 0, of the clause itself. */
  public List<String> correctedColumns(String table, int of) {
    if (corrected.isEmpty()) {
      return List.of();
    }
    return corrected.stream()
        .filter(cell -> cell.table().equals(table) && cell.number() == of)
        .map(CorrectedCell::column)
        .distinct()
        .toList();
  }
}
