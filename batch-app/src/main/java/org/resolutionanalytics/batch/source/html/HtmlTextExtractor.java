package org.resolutionanalytics.batch.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.text.TextDecoder;

/**
 * The text of a web page: what its main part says, block by block. Scripts, styles, menus, forms
 * and hidden parts are left out. Footnotes follow below a rule; their marks are taken out.
 *
 * <p>The encoding is that of the byte order mark, else of the page's own declaration, else what
 * {@link TextDecoder} finds; a page that calls itself UTF-8 and is not, too.
 */
public final class HtmlTextExtractor {
  private static final Evaluator NO_TEXT =
      QueryParser.parse(
          "script, style, noscript, template, nav, aside, footer, form, button, select, textarea, svg,"
              + " math, iframe, object, canvas, audio, video, head, [hidden], [aria-hidden=true],"
              + " [role=navigation], [role=search], [style~=(?i)display\\s*:\\s*none], body > header");

  private HtmlTextExtractor() {}

  public static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    Document document = parse(bytes);
    budget.requireTime();
    HtmlFootnotes footnotes = HtmlFootnotes.of(document);
    HtmlText text = new HtmlText(budget);
    text.append(
        mainPart(document), element -> element.is(NO_TEXT) || footnotes.isPartOfThem(element));
    footnotes.appendTo(text);
    return text.extraction();
  }

  private static Document parse(byte[] bytes) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    Charset found = TextDecoder.encodingOf(bytes);
    boolean asDeclared =
        !document.charset().equals(StandardCharsets.UTF_8) || found.equals(StandardCharsets.UTF_8);
    return asDeclared ? document : Jsoup.parse(new ByteArrayInputStream(bytes), found.name(), "");
  }

  private static Element mainPart(Document document) {
    Elements main = document.select("main, [role=main]");
    if (main.size() == 1) {
      return main.get(0);
    }
    Elements articles = document.select("article");
    return articles.size() == 1 ? articles.get(0) : document.body();
  }
}
