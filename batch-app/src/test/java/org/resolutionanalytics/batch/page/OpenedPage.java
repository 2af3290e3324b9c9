package org.resolutionanalytics.batch.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** A page in a browser, as a reader uses it. */
record OpenedPage(Chromium browser) {
  private static final Map<String, String> THEMES = Lexicons.shipped().themeNames();

  /** The width of the window in pixels, and light or dark colours. */
  void show(int width, String colours) throws Exception {
    browser.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    browser.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Opens a page at an address within it, such as {@code overview?from=2011}. */
  void open(Path page, String address) throws Exception {
    browser.send("Page.navigate", Map.of("url", "about:blank"));
    browser.send("Page.navigate", Map.of("url", page.toUri() + "#" + address));
    browser.evaluate(script("reader.js"));
    browser.evaluate("reader.until(() => document.querySelector('#view-title'))");
  }

  private static String script(String name) throws IOException {
    return new ClassPathResource(name, OpenedPage.class).getContentAsString(StandardCharsets.UTF_8);
  }

  /** The text that an expression of a script gives. */
  String read(String expression) throws Exception {
    return browser.evaluate(expression).asString("");
  }

  /** What breaks a rule of accessibility: of all, or of some. */
  JsonNode accessibility(String... rules) throws Exception {
    if (!browser.evaluate("typeof axe === 'object'").asBoolean()) {
      browser.evaluate(script("/axe.min.js") + ";0");
    }
    return browser.evaluate(
        Stream.of(rules)
            .map(rule -> "'" + rule + "'")
            .collect(Collectors.joining(",", "reader.accessibility(", ")")));
  }

  /** The text of the page as printed. */
  String printed() throws Exception {
    String pdf =
        browser.send("Page.printToPDF", Map.of("preferCSSPageSize", true)).path("data").asString();
    try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The first table of the view as it is now. */
  Table table() throws Exception {
    return new Table(browser.evaluate("reader.table()"));
  }

  /** A table's rows, the first with the names of the columns. */
  record Table(JsonNode rows) {
    /** A cell by the name of its row and column. */
    String cell(String row, String column) {
      List<String> head = new ArrayList<>();
      rows.get(0).forEach(name -> head.add(name.asString()));
      for (JsonNode each : rows) {
        if (each.get(0).asString().equals(words(row))) {
          return each.get(head.indexOf(column)).asString().replace(",", "");
        }
      }
      return "no row " + row;
    }
  }

  /** As the page writes an id: the lexicon's name of a theme, else the id in words. */
  static String words(String id) {
    if (THEMES.containsKey(id)) {
      return THEMES.get(id);
    }
    String words = id.replace('_', ' ').replace(".", ": ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
