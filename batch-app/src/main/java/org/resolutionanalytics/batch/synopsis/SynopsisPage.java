package org.resolutionanalytics.batch.synopsis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resolutionanalytics.batch.synopsis.ClauseHistory.Step;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Relation;
import org.springframework.core.io.ClassPathResource;

/**
 * Clauses side by side as a page that opens in any browser or word processor. It has no scripts: a
 * box hides the clauses that did not change. Not thread-safe.
 */
public final class SynopsisPage implements SynopsisWriter {
  private static final String STYLE = "/org/resolutionanalytics/batch/page/page.css";

  private final Document page = Document.createShell("");
  private final Element main = page.body().appendElement("main").addClass("wrap");

  public SynopsisPage() {
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.expectFirst("html").attr("lang", "en");
    page.head().prependElement("meta").attr("charset", "utf-8");
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    page.head()
        .appendElement("style")
        .appendChild(new DataNode(resource(STYLE) + resource("synopsis.css")));
  }

  @Override
  public void start(String title, String lead) {
    page.title(title);
    Element header = page.body().prependElement("header").addClass("top");
    Element wrap = header.appendElement("div").addClass("wrap");
    wrap.appendElement("p").addClass("eyebrow").text("resolution-analytics");
    wrap.appendElement("h1").text(title);
    wrap.appendElement("p").addClass("lead").text(lead);
    Element box = main.appendElement("p").addClass("off-paper").appendElement("label");
    box.appendElement("input").attr("type", "checkbox").attr("id", "changed-only");
    box.appendText(" Only clauses that changed");
  }

  private void meta(String name, String content) {
    page.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  private static String resource(String name) {
    try {
      return new ClassPathResource(name, SynopsisPage.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The program is incomplete: " + name, e);
    }
  }

  @Override
  public void add(Synopsis synopsis) {
    DocumentHead earlier = DocumentHead.of(synopsis.earlier());
    DocumentHead later = DocumentHead.of(synopsis.later());
    Element card = card(earlier + " \u2192 " + later);
    card.appendElement("p")
        .addClass("hint")
        .text(
            Stream.of(earlier.title(), later.title())
                .filter(title -> !title.isEmpty())
                .distinct()
                .collect(Collectors.joining(" \u2192 ")));
    shares(card, synopsis);
    Element rows = table(card, earlier.symbol(), later.symbol());
    for (ClausePair row : synopsis.rows()) {
      Descent descent = row.descent();
      boolean same = descent.relation() == Relation.VERBATIM && !descent.moved();
      row(rows, same, row, descent.earlierPath(), descent.path(), ChangeWords.of(descent));
    }
  }

  @Override
  public void add(String title, List<ClauseHistory> histories) {
    Element card = card(title);
    histories.forEach(history -> add(card, history));
  }

  private static void add(Element card, ClauseHistory history) {
    card.appendElement("p").addClass("hint").text(history.span());
    Element rows = table(card, "Before", "After");
    for (Step step : history.steps()) {
      ClausePair pair = step.from().orElse(null);
      String where = (step.document() + " " + step.path()).strip();
      if (pair == null) {
        Element row = row(rows, false, where, step.changeWords());
        row.appendElement("td");
        row.appendElement("td").attr("data-label", "After").text(step.text());
      } else {
        boolean same = pair.descent().relation() == Relation.VERBATIM;
        row(rows, same, pair, pair.descent().earlierPath(), where, step.changeWords());
      }
    }
  }

  private Element card(String title) {
    Element card = main.appendElement("section").addClass("card");
    card.appendElement("h2").text(title);
    return card;
  }

  private static void shares(Element card, Synopsis synopsis) {
    Element bar = card.appendElement("div").addClass("shares").attr("aria-hidden", "true");
    synopsis
        .counts()
        .forEach(
            (relation, count) ->
                bar.appendElement("i")
                    .addClass(relation.id())
                    .attr("style", "flex-grow: " + count));
    card.appendElement("p").text(synopsis.countsInWords());
  }

  private static Element table(Element card, String left, String right) {
    Element table = card.appendElement("table").addClass("cards").addClass("synopsis");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String name : List.of("What changed", left, right)) {
      head.appendElement("th").attr("scope", "col").text(name);
    }
    return table.appendElement("tbody");
  }

  private static Element row(Element rows, boolean same, String where, List<String> words) {
    Element row = rows.appendElement("tr");
    if (same) {
      row.addClass("same");
    }
    Element cell = row.appendElement("th").attr("scope", "row");
    cell.appendElement("strong").text(where);
    words.forEach(
        word -> {
          cell.appendElement("br");
          cell.appendText(word);
        });
    return row;
  }

  private static void row(
      Element rows,
      boolean same,
      ClausePair pair,
      String earlierPath,
      String laterPath,
      List<String> words) {
    String where =
        Stream.of(earlierPath, laterPath)
            .filter(path -> !path.isEmpty())
            .distinct()
            .collect(Collectors.joining(" \u2192 "));
    Element row = row(rows, same, where, words);
    pieces(row.appendElement("td").attr("data-label", "Before"), pair.earlierPieces());
    pieces(row.appendElement("td").attr("data-label", "After"), pair.laterPieces());
  }

  private static void pieces(Element cell, List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece.mark()) {
        case KEPT -> cell.appendText(piece.text());
        case REMOVED -> cell.appendElement("del").appendText(piece.text());
        case ADDED -> cell.appendElement("ins").appendText(piece.text());
      }
    }
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, page.outerHtml(), StandardCharsets.UTF_8);
  }
}
