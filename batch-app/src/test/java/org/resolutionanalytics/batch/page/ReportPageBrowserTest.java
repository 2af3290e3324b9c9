package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.statistics.SampleTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page in a real Chromium: a script added to it uses the page as a reader does and leaves what
 * it saw in an attribute, which the browser prints. Nothing is downloaded.
 */
class ReportPageBrowserTest {

  private static final long SECONDS = 90;
  private static final int PHONE = 360;

  /** The narrowest window that Chromium opens; in a narrower frame the page is as narrow. */
  private static final int NARROWEST = 500;

  private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]*)\"");

  private static final String READER =
      """
      <script>
      const problems = [];
      addEventListener('error', event => problems.push(event.message));
      /* Contrast as the Web Content Accessibility Guidelines define it. */
      const parts = colour => colour.match(/[\\d.]+/g).map(Number);
      const over = (top, below) => {
        const alpha = top.length > 3 ? top[3] : 1;
        return [0, 1, 2].map(i => top[i] * alpha + below[i] * (1 - alpha));
      };
      const light = rgb => rgb.map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = node => {
        const behind = node.parentElement ? ground(node.parentElement) : [255, 255, 255];
        return over(parts(getComputedStyle(node).backgroundColor), behind);
      };
      const contrast = node => {
        const behind = ground(node);
        const both = [light(over(parts(getComputedStyle(node).color), behind)), light(behind)];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      };
      const faint = root => [...root.querySelectorAll('*')]
        .filter(n => [...n.childNodes].some(c => c.nodeType === 3 && c.data.trim()))
        .filter(n => n.checkVisibility() && contrast(n) < 4.5)
        .map(n => n.tagName + ' ' + n.className + ' ' + n.textContent.slice(0, 40) + ' ' + contrast(n).toFixed(2));
      setTimeout(() => {
        const text = selector => document.querySelector(selector).textContent;
        const seen = { lead: text('#lead') };
        document.querySelector('#frequency-table button.num').click();
        seen.open = document.querySelector('#drill').open;
        seen.marks = [...document.querySelectorAll('#drill-list mark')].map(m => m.textContent);
        seen.item = text('#drill-list li');
        const drill = document.querySelector('#drill');
        seen.drill = [drill.getBoundingClientRect().left, drill.getBoundingClientRect().right];
        seen.drillNeeds = drill.scrollWidth - drill.clientWidth;
        seen.faint = [...faint(drill), ...faint(document.querySelector('main')), ...faint(document.querySelector('header'))];
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
        dispatchEvent(new Event('beforeprint'));
        seen.onPaper = Chart.defaults.color;
        dispatchEvent(new Event('afterprint'));
        seen.onScreen = Chart.defaults.color;
        seen.dark = matchMedia('(prefers-color-scheme: dark)').matches;
        seen.problems = problems;
        parent.document.body.setAttribute('data-seen', JSON.stringify(seen));
      }, 200);
      </script>
      </body>\
      """;

  @TempDir private static Path folder;

  /** What a reader sees in a wide window. The tests that look at it share one start of Chromium. */
  private static Optional<JsonNode> wide = Optional.empty();

  @Test
  void everyNumberOpensItsClausesWithoutNetworkRequests() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("problems")).isEmpty();
    assertThat(seen.path("requested")).isEmpty();
    assertThat(seen.path("lead").asString()).startsWith("2 documents from 2010 to 2011");
    assertThat(seen.path("open").asBoolean()).isTrue();
    assertThat(seen.path("marks").toString()).contains("economic crisis");
    assertThat(seen.path("wrong")).isEmpty();
  }

  @Test
  void nothingIsWiderThanANarrowPhone() throws Exception {
    JsonNode seen = open(chromium(), PHONE);

    assertThat(seen.path("problems")).isEmpty();
    assertThat(seen.path("width").asInt()).isLessThanOrEqualTo(PHONE).isGreaterThan(PHONE - 20);
    assertThat(seen.path("drill").get(0).asDouble()).isNotNegative();
    assertThat(seen.path("drill").get(1).asDouble()).isLessThanOrEqualTo(PHONE);
    assertThat(seen.path("drillNeeds").asInt()).isZero();
    assertThat(seen.path("needed").asInt()).isEqualTo(seen.path("width").asInt());
    assertThat(seen.path("wrong")).isEmpty();
  }

  @Test
  void textHasEnoughContrast() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("dark").asBoolean()).isFalse();
    assertThat(seen.path("faint")).isEmpty();
  }

  @Test
  void textHasEnoughContrastInDarkModeAndPaperStaysWhite() throws Exception {
    JsonNode seen = open(chromium(), 1280, "--blink-settings=preferredColorScheme=0");

    assertThat(seen.path("dark").asBoolean()).isTrue();
    assertThat(seen.path("problems")).isEmpty();
    assertThat(seen.path("faint")).isEmpty();
    assertThat(seen.path("onPaper").asString()).isEqualTo("#333");
    assertThat(seen.path("onScreen").asString()).isNotEqualTo("#333");
  }

  @Test
  void namesTheThemesThatDistinguishAGroup() throws Exception {
    JsonNode seen = open(chromium());

    // Two small documents: no difference that chance could not give.
    assertThat(seen.path("typical").asString())
        .isEqualTo("No theme distinguishes 65 from the other documents.");
  }

  @Test
  void aTitleThatLooksLikeAScriptStaysText() throws Exception {
    JsonNode seen = open(chromium());

    assertThat(seen.path("item").asString()).contains("<script>alert('title')</script> & other");
    assertThat(seen.path("scripts").asInt()).isZero();
  }

  @Test
  void theRegisterCanBeSearched() throws Exception {
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

  private static JsonNode open(Path browser) throws IOException, InterruptedException {
    if (wide.isEmpty()) {
      wide = Optional.of(open(browser, 1280));
    }
    return wide.get();
  }

  private static JsonNode open(Path browser, int width, String... more)
      throws IOException, InterruptedException {
    writePage();
    Path page = folder.resolve("report.html");
    String read = Files.readString(page).replace("</body>", READER);
    Files.writeString(page, width < NARROWEST ? framed(read, width) : read);
    Path dump = folder.resolve("dump.html");
    List<String> command =
        new ArrayList<>(
            List.of(
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
                "--virtual-time-budget=10000"));
    command.addAll(List.of(more));
    command.addAll(List.of("--dump-dom", page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
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

  /** The page in a frame as wide as wanted. */
  private static String framed(String page, int width) {
    return "<!DOCTYPE html><html><body style='margin:0'><iframe style='border:0' height='800'"
        + " width='"
        + width
        + "' srcdoc=\""
        + page.replace("&", "&amp;").replace("\"", "&quot;")
        + "\"></iframe></body></html>";
  }

  private static void writePage() throws IOException {
    ReportPage page = new ReportPage();
    SampleDocuments.all().forEach(page::add);
    page.write(SampleTables.all(), folder);
  }
}
