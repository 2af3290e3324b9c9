package org.resolutionanalytics.batch.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;

/**
 * The tables as one file that opens in any browser, without a network: overview, trend, themes by
 * actors, the obligations register, and from every number to its clauses.
 *
 * <p>All counts are those of the whole corpus. Clauses and requests take at most ten million bytes;
 * above that the page holds a sample that depends on nothing but their names, and says so.
 */
public final class ReportPage {

  /** The name of the page. */
  public static final String FILE = "report.html";

  private static final long CAPACITY = 9_000_000;
  private static final String CHARTS =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
  private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

  private final CorpusSample sample;

  /** A page of no documents yet. */
  public ReportPage() {
    this(CAPACITY);
  }

  ReportPage(long capacity) {
    sample = new CorpusSample(capacity);
  }

  /**
   * Takes up a document.
   *
   * @param document each once, ordered by name
   */
  public void add(DocumentFacts document) {
    sample.add(document);
  }

  /**
   * Writes {@code report.html}, after all documents are taken up.
   *
   * @param tables the tables of the same documents, counted
   * @param folder where the page goes
   * @throws IOException if it cannot be written
   */
  public void write(CorpusTables tables, Path folder) throws IOException {
    PageContents contents = new ContentsBuilder(tables, sample).build();
    String page = resource("page.html");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
      int at = 0;
      for (int mark = page.indexOf("@@"); mark >= 0; mark = page.indexOf("@@", at)) {
        int end = page.indexOf("@@", mark + 2);
        text(out, page.substring(at, mark));
        part(page.substring(mark + 2, end), contents, out);
        at = end + 2;
      }
      text(out, page.substring(at));
    }
  }

  private static void part(String name, PageContents contents, OutputStream out)
      throws IOException {
    switch (name) {
      case "STYLE" -> text(out, resource("page.css"));
      case "CHARTS" -> text(out, SOURCE_MAP.matcher(resource(CHARTS)).replaceAll(""));
      case "SCRIPT" -> text(out, resource("page.js"));
      case "DATA" -> contents.write(out);
      default -> throw new IllegalStateException("page.html has no part " + name);
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
