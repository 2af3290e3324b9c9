package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.SampleTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page in a real Chromium: a script added to it uses the page as a reader does and leaves what
 * it saw in an attribute, which the browser prints. Nothing is downloaded.
 */
class ReportPageBrowserTest {

  private static final long SECONDS = 90;
  private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]*)\"");

  private static final String READER =
      """
      <script>
      const problems = [];
      addEventListener('error', event => problems.push(event.message));
      setTimeout(() => {
        const text = selector => document.querySelector(selector).textContent;
        const seen = { lead: text('#lead') };
        document.querySelector('#frequency-table button.num').click();
        seen.open = document.querySelector('#drill').open;
        seen.marks = [...document.querySelectorAll('#drill-list mark')].map(m => m.textContent);
        seen.item = text('#drill-list li');
        seen.scripts = document.querySelectorAll('#drill-list script').length;
        document.querySelector('#drill').close();
        seen.wrong = [];
        for (const button of document.querySelectorAll(
            '#frequency-table button, #matrix-table button, #balance-table button, #trend-table button')) {
          button.click();
          if (!text('#drill-count').startsWith(button.textContent + ' clause')) {
            seen.wrong.push(button.getAttribute('aria-label') + ': ' + text('#drill-count'));
          }
          document.querySelector('#drill').close();
        }
        const search = document.querySelector('#f-text');
        const found = words => {
          search.value = words;
          search.dispatchEvent(new Event('input', { bubbles: true }));
          return text('#register-count');
        };
        seen.all = found('');
        seen.some = found('women report');
        seen.none = found('fisheries');
        seen.typical = text('#keyness-note');
        seen.width = document.documentElement.clientWidth;
        seen.needed = document.documentElement.scrollWidth;
        seen.requested = performance.getEntriesByType('resource').map(r => r.name);
        seen.problems = problems;
        document.body.setAttribute('data-seen', JSON.stringify(seen));
      }, 200);
      </script>
      </body>""";

  @TempDir Path folder;

  @Test
  void everyNumberLeadsToItsClausesAndNothingIsAskedOfTheNetwork() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("problems")).isEmpty();
    assertThat(seen.path("requested")).isEmpty();
    assertThat(seen.path("lead").asString()).startsWith("2 documents of 2010 to 2011");
    assertThat(seen.path("open").asBoolean()).isTrue();
    assertThat(seen.path("marks").toString()).contains("economic crisis");
    assertThat(seen.path("wrong")).isEmpty();
  }

  /** 500 is the narrowest window that Chromium opens. */
  @Test
  void inANarrowWindowNothingIsWiderThanThePage() throws Exception {
    JsonNode seen = open(chromium(), 500);

    assertThat(seen.path("problems")).isEmpty();
    assertThat(seen.path("needed").asInt()).isEqualTo(seen.path("width").asInt());
    assertThat(seen.path("wrong")).isEmpty();
  }

  @Test
  void saysWhatSetsAGroupApart() throws Exception {
    JsonNode seen = open(chromium());

    // Two small documents: no difference that chance could not give.
    assertThat(seen.path("typical").asString())
        .isEqualTo("No theme sets 65 apart from the other documents.");
  }

  @Test
  void titleThatLooksLikeAScriptStaysText() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("item").asString()).contains("<script>alert('title')</script> & other");
    assertThat(seen.path("scripts").asInt()).isZero();
  }

  @Test
  void registerIsSearched() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("all").asString()).isEqualTo("1 of 1 requests");
    assertThat(seen.path("some").asString()).isEqualTo("1 of 1 requests");
    assertThat(seen.path("none").asString()).isEqualTo("0 of 1 requests");
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () ->
                abort(
                    "THE PAGE WAS NOT TESTED IN A BROWSER: no Chromium under /usr/bin."
                        + " Install it: apt-get install chromium"));
  }

  private JsonNode open(Path browser) throws IOException, InterruptedException {
    return open(browser, 1280);
  }

  private JsonNode open(Path browser, int width) throws IOException, InterruptedException {
    writePage();
    Path page = folder.resolve("report.html");
    Files.writeString(page, Files.readString(page).replace("</body>", READER));
    Path dump = folder.resolve("dump.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",900",
                "--virtual-time-budget=10000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("Chromium ended").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    Matcher seen = SEEN.matcher(Files.readString(dump, StandardCharsets.UTF_8));
    assertThat(seen.find()).as("the page's script ran to its end").isTrue();
    return JsonMapper.shared()
        .readTree(
            seen.group(1)
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
  }

  private void writePage() throws IOException {
    ReportPage page = new ReportPage();
    SampleDocuments.all().forEach(page::add);
    page.write(SampleTables.all().values(), folder);
  }
}
