package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.statistics.SampleTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTest {

  private static final String DATA_START = "<script type=\"application/json\" id=\"data\">";

  @TempDir Path folder;

  @Test
  void textOfADocumentCannotEndTheScriptThatHoldsIt() throws IOException {
    String page = page(1_000_000);

    assertThat(page).doesNotContain("<script>alert");
    assertThat(data(page).path("documents").get(0).path("title").asString())
        .isEqualTo("<script>alert('title')</script> & other \"measures\"");
  }

  @Test
  void asksTheNetworkForNothing() throws IOException {
    String page = page(1_000_000);

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("sourceMappingURL")
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContainPattern("@import|url\\(")
        .doesNotContain("@@");
  }

  @Test
  void holdsEveryClauseWithItsMarks() throws IOException {
    JsonNode data = data(page(1_000_000));

    assertThat(data.path("totals").path("sampled").asBoolean()).isFalse();
    assertThat(data.path("totals").path("clauses").asInt()).isEqualTo(3);
    assertThat(data.path("clauses").size()).isEqualTo(3);
    JsonNode clause = data.path("clauses").get(0);
    JsonNode mark = clause.path("themes").get(0);
    assertThat(clause.path("text").asString().substring(mark.get(0).asInt(), mark.get(1).asInt()))
        .isEqualTo("remittance");
    JsonNode request = data.path("requests").get(0);
    assertThat(data.path("clauses").get(request.path("clause").asInt()).path("path").asString())
        .isEqualTo("op1");
    assertThat(data.path("actors").get(request.path("actor").asInt()).path("name").asString())
        .isEqualTo("Secretary-General");
  }

  @Test
  void littleRoomLeavesTheCountsWholeAndSaysSo() throws IOException {
    JsonNode data = data(page(700));

    assertThat(data.path("clauses").size()).isBetween(0, 2);
    assertThat(data.path("totals").path("sampled").asBoolean()).isTrue();
    assertThat(data.path("totals").path("clauses").asInt()).isEqualTo(3);
    assertThat(data.path("totals").path("requests").asInt()).isEqualTo(1);
  }

  @Test
  void sameTablesGiveSameBytes() throws IOException {
    assertThat(page(900)).isEqualTo(page(900));
  }

  @Test
  void whichEntriesAreKeptDependsOnNamesNotOnOrder() {
    List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    List<String> backwards = new ArrayList<>(names);
    java.util.Collections.reverse(backwards);

    assertThat(sample(names)).hasSize(4).containsExactlyInAnyOrderElementsOf(sample(backwards));
  }

  private static List<String> sample(List<String> names) {
    Sample<String> sample = new Sample<>(40);
    names.forEach(name -> sample.offer(name, 10, name));
    assertThat(sample.offered()).isEqualTo(names.size());
    return sample.kept();
  }

  private String page(long room) throws IOException {
    ReportPage page = new ReportPage(room);
    SampleDocuments.all().forEach(page::add);
    page.write(SampleTables.all(), folder);
    return Files.readString(folder.resolve("report.html"));
  }

  private static JsonNode data(String page) {
    int start = page.indexOf(DATA_START) + DATA_START.length();
    return JsonMapper.shared().readTree(page.substring(start, page.indexOf("</script>", start)));
  }
}
