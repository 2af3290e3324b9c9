package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;

/** A Chromium with the page of a corpus. */
abstract class PageInBrowser {
  static final int TEXTS = 12;
  static final int YEARS = 5;
  static final List<String> VIEWS =
      List.of(
          "overview",
          "trend",
          "actors",
          "balance",
          "typical",
          "requests",
          "calendar",
          "endings",
          "acts",
          "documents",
          "changed",
          "reading");

  @TempDir static Path folder;

  static Chromium browser;
  static OpenedPage page;

  @BeforeAll
  static void analyse() throws Exception {
    browser = Chromium.start(folder.resolve("profile"));
    page = new OpenedPage(browser);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int i = 0; i < TEXTS; i++) {
      String text = Texts.resolution(i).replace("December 2010", "December " + (2010 + i % YEARS));
      Files.writeString(corpus.resolve("text" + i + ".txt"), text);
    }
    Path series =
        Files.writeString(
            folder.resolve("series.csv"), "document,predecessor\ntext1,text0\ntext2,text1\n");
    CommandLineRun run =
        CommandLineRun.of("analyse", corpus, "--out", reports(), "--quiet", "--series", series);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void wideAndLight() throws Exception {
    page.show(1280, "light");
    browser.problems();
  }

  @AfterEach
  void nothingIsLoggedOrRequested() {
    assertThat(browser.problems()).isEmpty();
  }

  static Path reports() {
    return folder.resolve("reports");
  }

  static void open(String address) throws Exception {
    page.open(reports().resolve("report.html"), address);
  }

  static String read(String expression) throws Exception {
    return page.read(expression);
  }
}
