package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.page.OpenedPage.Table;
import org.resolutionanalytics.batch.table.statistics.SampleTables;
import tools.jackson.databind.JsonNode;

/** The page of a corpus in a real Chromium: its numbers are those of the tables. */
class PageNumbersTest extends PageInBrowser {
  @Test
  void itsNumbersAreThoseOfTheCsvFiles() throws Exception {
    open("overview?of=all");
    assertThat(read("reader.text('#lead')")).startsWith(TEXTS + " documents from 2010 to 2014");
    Table themes = page.table();
    for (CSVRecord row : csv("theme_frequency.csv")) {
      if (row.get("section").equals("all") && !row.get("clauses").equals("0")) {
        assertThat(themes.cell(row.get("theme"), "all"))
            .as("%s", row)
            .isEqualTo(row.get("clauses"));
      }
    }
    open("trend?measure=documents");
    Table years = page.table();
    for (CSVRecord row : csv("theme_by_year.csv")) {
      if (row.get("parent_theme").isEmpty()) {
        assertThat(years.cell(row.get("year"), OpenedPage.words(row.get("theme"))))
            .as("%s", row)
            .isEqualTo(row.get("resolutions"));
        assertThat(years.cell(row.get("year"), "Documents")).startsWith(row.get("documents"));
      }
    }
    open("actors");
    Table actors = page.table();
    for (CSVRecord row : csv("actor_theme.csv")) {
      if (row.get("actor").equals("secretary_general") && !row.get("theme").contains(".")) {
        assertThat(actors.cell("Secretary-General", OpenedPage.words(row.get("theme"))))
            .as("%s", row)
            .isEqualTo(row.get("clauses_both"));
      }
    }
    open("balance");
    Table balance = page.table();
    for (CSVRecord row : csv("rhetoric_to_action.csv")) {
      if (row.get("year").isEmpty() && row.get("theme").equals("migration")) {
        assertThat(Double.parseDouble(balance.cell("migration", "log ratio")))
            .isEqualTo(Math.round(100 * Double.parseDouble(row.get("log_ratio"))) / 100.0);
      }
    }
    open("requests");
    assertThat(read("reader.text('#register .count')"))
        .startsWith(csv("requests.csv").size() + " requests");
    open("changed?series=text0");
    Table series = page.table();
    for (CSVRecord row : csv("series.csv")) {
      if (row.get("document").equals("text1") || row.get("document").equals("text2")) {
        String name = row.get("symbol");
        int kept = Integer.parseInt(row.get("verbatim")) + Integer.parseInt(row.get("updated"));
        assertThat(series.cell(name, "kept")).as("%s", row).isEqualTo(String.valueOf(kept));
        assertThat(series.cell(name, "edited")).isEqualTo(row.get("edited"));
        assertThat(series.cell(name, "new")).isEqualTo(row.get("new"));
        assertThat(series.cell(name, "dropped")).isEqualTo(row.get("dropped"));
      }
    }
    open("endings");
    assertThat(cell("General Assembly", "Documents")).isEqualTo("" + TEXTS);
    assertThat(read("reader.text('#audit ~ .card .count')"))
        .startsWith(csv("review_clauses.csv").size() + " clauses");
    open("acts");
    for (String type : List.of("report_request", "appeal_to_states")) {
      assertThat(cell(type, "Clauses"))
          .isEqualTo("" + sum(csv("act_types.csv"), "act_type", type, "clauses"));
    }
    open("documents");
    assertThat(read("reader.text('.count')"))
        .isEqualTo(csv("resolutions.csv").size() + " documents");
  }

  /** Session 67 opened in September 2012, between the second and the third year of adoption. */
  @Test
  void reportsAreOverdueAsOfTheNewestAdoptionOrTheDayChosen() throws Exception {
    int reports = csv("reporting.csv").size();
    long dated =
        csv("reporting.csv").stream().filter(r -> r.get("due_session").equals("67")).count();

    open("calendar");
    assertThat(read("reader.text('#due .count')")).startsWith(reports + " reports");
    assertThat(cell("General Assembly, session 67", "Overdue")).isEqualTo("" + dated);

    open("calendar?as_of=2012-09-18");
    assertThat(cell("General Assembly, session 67", "Overdue")).isEqualTo("0");

    open("calendar?as_of=2012-09-18&state=overdue");
    assertThat(read("reader.text('#due .count')")).isEqualTo("No report has these properties.");

    open("calendar?theme=remittances&reporter=secretary_general");
    assertThat(read("reader.text('#due .count')")).startsWith(reports + " reports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "trend", "actors", "balance", "acts"})
  void everyNumberOpensAsManyClausesAsItSays(String view) throws Exception {
    open(view);

    JsonNode seen = browser.evaluate("reader.wrongNumbers()");

    assertThat(seen.path("opened").asInt()).isPositive();
    assertThat(seen.path("wrong")).isEmpty();
  }

  @Test
  void tablesAreSearchedAsTheLexiconIs() throws Exception {
    for (String query : List.of("remit*", "r?mittances", "\\\"costs of remittances\\\"")) {
      open("requests");
      browser.evaluate(
          "(() => { const box = document.querySelector('#register input[type=search]');"
              + " box.value = \"%s\"; box.dispatchEvent(new Event('input')); })()"
                  .formatted(query));
      long expected =
          csv("requests.csv").stream()
              .filter(row -> (row.get("action") + row.get("title")).contains("emittances"))
              .filter(row -> !query.contains("costs") || row.get("action").contains("costs of"))
              .count();
      assertThat(read("reader.text('#register .count')")).as(query).contains(expected + " ");
    }
  }

  /** With what a row of corrections needs, which the table does not show. */
  @Test
  void whatIsCopiedOrSavedIsTheTableAsItIsShown() throws Exception {
    List<String> wanted =
        csv("requests.csv").stream()
            .filter(row -> !row.get("due_year").isEmpty())
            .map(PageNumbersTest::key)
            .toList();
    open("requests?due=any");

    for (String saved : List.of("reader.copied()", "reader.saved()")) {
      List<CSVRecord> rows =
          (saved.contains("copied") ? CSVFormat.TDF : CSVFormat.RFC4180)
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(read(saved).replace("\uFEFF", "")))
              .getRecords();
      assertThat(rows).extracting(PageNumbersTest::key).containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(rows).allMatch(row -> row.get("Addressee").equals("Secretary-General"));
    }
    assertThat(browser.evaluate("reader.all('#register tbody td').length").asInt())
        .isEqualTo(8 * wanted.size());
  }

  @Test
  void aRequestOpensItsClauseAndADocumentItsText() throws Exception {
    open("requests?actor=secretary_general");
    read("document.querySelector('#register tbody button.num').click(), reader.clauses()");
    assertThat(read("reader.text('#dialog-list')")).contains("Requests the Secretary-General");
    read(
        "document.querySelector('#dialog-list button.num').click(),"
            + " reader.until(() => reader.all('#dialog-list > li').length > 4)");
    assertThat(read("reader.text('#dialog-list')"))
        .contains("pp1", "Decides to remain seized", "Secretary-General: to report to the General");
    assertThat(read("reader.all('#dialog-list u').map(each => each.innerText).join(' | ')"))
        .contains("to report to the ");
  }

  @Test
  void aSeriesLeadsToItsTextsSideBySide() throws Exception {
    open("changed?kind=changes");
    read(
        "reader.all('#view button.num').find(each => each.innerText === 'A/RES/61/2 op1').click(),"
            + " reader.until(() => document.querySelector('#comparison'))");

    assertThat(read("reader.text('#comparison h3')")).isEqualTo("A/RES/60/1 \u2192 A/RES/61/2");
    assertThat(read("reader.text('#comparison del:not(.hint *)')")).isEqualTo("1");
    assertThat(read("reader.text('#comparison ins:not(.hint *)')")).isEqualTo("2");
    read(
        "reader.all('#view tbody button.num').find(each => each.innerText === 'A/RES/62/3').click(),"
            + " reader.until(() => reader.text('#comparison h3').endsWith('A/RES/62/3'))");
    assertThat(read("reader.text('#comparison tbody')")).contains("communi");

    open("changed?kind=weaker");
    assertThat(read("reader.text('.count')")).isEqualTo("No clause changed in this way.");
  }

  @Test
  void aPageWithoutDocumentsSaysSo() throws Exception {
    Path none = Files.createDirectories(folder.resolve("none"));
    try (ReportPage empty = new ReportPage(none)) {
      empty.write(SampleTables.all(), new PageOrigin("1", "shipped", "samples", Map.of()));
    }

    for (String view : VIEWS) {
      page.open(none.resolve("report.html"), view);
      assertThat(read("reader.text('#lead')")).as(view).startsWith("0 documents");
    }
  }

  @Test
  void aLongPageIsAFolderThatOpensFromDisk() throws Exception {
    Path parted = Files.createDirectories(folder.resolve("parted"));
    try (ReportPage longPage = new ReportPage(parted, 0)) {
      SampleDocuments.all().forEach(longPage::add);
      longPage.write(SampleTables.all(), new PageOrigin("1", "shipped", "samples", Map.of()));
    }
    assertThat(Files.readString(parted.resolve("report.html"))).contains("report/index.html");

    page.open(parted.resolve("report/index.html"), "overview?show.theme=remittances");

    assertThat(browser.evaluate("reader.clauses()").asInt()).isEqualTo(2);
    assertThat(read("reader.text('#dialog-list')"))
        .contains("<script>alert('title')</script> & other", "remittance flows");
    assertThat(read("reader.text('#dialog-list mark')")).isEqualTo("remittance");
  }

  private static String key(CSVRecord row) {
    return String.join(
        " ", row.get("document"), row.get("path"), row.get("request"), row.get("text_hash"));
  }

  private static String cell(String row, String column) throws Exception {
    return page.table().cell(row, column);
  }

  private static int sum(List<CSVRecord> rows, String column, String value, String counted) {
    return rows.stream()
        .filter(row -> row.get(column).equals(value))
        .mapToInt(row -> Integer.parseInt(row.get(counted)))
        .sum();
  }

  private static List<CSVRecord> csv(String name) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(Files.newBufferedReader(reports().resolve(name)))
        .getRecords();
  }
}
