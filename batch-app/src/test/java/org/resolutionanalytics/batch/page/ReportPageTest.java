package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.statistics.SampleTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTest {
  private static final long ONE_FILE = 1_000_000;

  @TempDir Path folder;

  @Test
  void asksTheNetworkForNothing() throws IOException {
    String page = page();

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("sourceMappingURL")
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContainPattern("@import|url\\(")
        .doesNotContain("@@")
        .doesNotContain("<script>alert");
  }

  @Test
  void holdsEveryClauseWithItsMarks() throws IOException {
    String page = page();
    JsonNode texts = section(page, "texts");
    JsonNode clauses = section(page, "clauses");

    assertThat(section(page, "readings").path("text").toString()).isEqualTo("[0,1,2]");
    JsonNode marks = clauses.path("theme_marks").get(0);
    String text = texts.path("text").path("values").get(0).asString();
    assertThat(text.substring(marks.get(0).asInt(), marks.get(0).asInt() + marks.get(1).asInt()))
        .isEqualTo("remittance");
    assertThat(clauses.path("themes").toString())
        .isEqualTo(
            "{\"values\":[\"remittances\",\"crisis.economic\",\"gender\"],"
                + "\"rows\":[[0,1],[2],[0,1]]}");
  }

  @Test
  void aTableHasTheColumnsOfItsCsvFile() throws IOException {
    JsonNode requests = section(page(), "requests");

    assertThat(requests.path("addressee_name").path("values").get(0).asString())
        .isEqualTo("Secretary-General");
    assertThat(requests.path("reports_back").get(0).asBoolean()).isTrue();
    assertThat(requests.path("due_date").get(0).isNull()).isTrue();
  }

  @Test
  void aTextThatRepeatsIsWrittenOnce() throws IOException {
    JsonNode path = section(page(), "readings").path("path");

    assertThat(path.toString()).isEqualTo("{\"values\":[\"pp1\",\"op1\"],\"rows\":[0,1,0]}");
  }

  @Test
  void saysWhatItWasMadeFrom() throws IOException {
    JsonNode about = section(page(), "about");

    assertThat(about.path("lexicon").path("values").get(0).asString()).isEqualTo("own.yml");
    assertThat(about.path("rejected").get(0).asInt()).isOne();
    assertThat(about.path("repairs").get(0).asInt()).isOne();
  }

  @Test
  void sameDocumentsGiveSameBytesAndNothingElseIsLeft() throws IOException {
    String first = page();

    assertThat(page()).isEqualTo(first);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aPageThatIsTooLongForAFileIsAFolder() throws IOException {
    List<String> names = write(0);

    assertThat(names).contains("report.html", "report/index.html", "report/texts-1.js");
    assertThat(Files.readString(folder.resolve("report/texts-1.js")))
        .startsWith("page.loaded('texts-1.js', [\n'H4s");
    assertThat(names).allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
  }

  private String page() throws IOException {
    write(ONE_FILE);
    return Files.readString(folder.resolve("report.html"));
  }

  private List<String> write(long oneFileBytes) throws IOException {
    try (ReportPage page = new ReportPage(folder, oneFileBytes)) {
      SampleDocuments.all().forEach(page::add);
      return page.write(SampleTables.all(), new PageOrigin("1.0", "own.yml", "seeds", Map.of()));
    }
  }

  private static JsonNode section(String page, String name) throws IOException {
    Matcher block = Pattern.compile("data-section=\"" + name + "\"[^>]*>([^<]*)<").matcher(page);
    assertThat(block.find()).as(name).isTrue();
    byte[] compressed = Base64.getDecoder().decode(block.group(1));
    try (GZIPInputStream json = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return JsonMapper.shared().readTree(json);
    }
  }
}
