package org.resolutionanalytics.batch.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.springframework.core.io.ClassPathResource;

/**
 * The tables as one file that opens in any browser, without a network: overview, trend, themes by
 * actors, the obligations register, and from every number to its clauses.
 *
 * <p>All counts are those of the whole corpus. Clauses and requests take at most nine million
 * bytes; of a larger corpus the page holds a sample that depends only on their names, and says so.
 */
public final class ReportPage {

  public static final String FILE = "report.html";

  private static final long CAPACITY = 9_000_000;
  private static final String CHARTS =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
  private static final String DATA = "@@DATA@@";
  private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

  private final CorpusSample sample;

  /** A page of no documents yet. */
  public ReportPage() {
    this(CAPACITY);
  }

  ReportPage(long capacity) {
    sample = new CorpusSample(capacity);
  }

  /** Adds a document; each once, ordered by name. */
  public void add(DocumentFacts document) {
    sample.add(document);
  }

  /**
   * Writes {@code report.html}, after all documents were added.
   *
   * @param tables the tables of the same documents, counted
   * @throws IOException if it cannot be written
   */
  public void write(CorpusTables tables, Path folder) throws IOException {
    PageContents contents = new ContentsBuilder(tables, sample).build();
    String page =
        resource("page.html")
            .replace("@@STYLE@@", resource("page.css"))
            .replace("@@CHARTS@@", SOURCE_MAP.matcher(resource(CHARTS)).replaceAll(""))
            .replace("@@SCRIPT@@", resource("page.js"));
    int data = page.indexOf(DATA);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
      out.write(page.substring(0, data).getBytes(StandardCharsets.UTF_8));
      contents.write(out);
      out.write(page.substring(data + DATA.length()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String resource(String name) throws IOException {
    return new ClassPathResource(name, ReportPage.class).getContentAsString(StandardCharsets.UTF_8);
  }
}
