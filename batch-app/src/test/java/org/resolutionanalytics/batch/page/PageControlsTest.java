package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The page of a corpus in a real Chromium: its controls, its addresses, how it looks. */
class PageControlsTest extends PageInBrowser {
  /** What colours decide; the other rules do not depend on them. */
  private static final String[] CONTRAST = {"color-contrast", "link-in-text-block"};

  @ParameterizedTest
  @FieldSource("VIEWS")
  void aViewIsAccessibleAndUncutAndItsControlsCanBeUsed(String view) throws Exception {
    open(view);
    assertThat(browser.evaluate("reader.tooWide('.scroll')")).isEmpty();
    accessibleInBothColours();
    page.show(1280, "light");
    assertThat(browser.evaluate("reader.useControls()").asInt()).isPositive();

    page.show(360, "light");
    open(view);
    assertThat(browser.evaluate("reader.tooWide('.scroll:not(:has(.heat))')")).isEmpty();
  }

  @Test
  void aTextAndASeriesAreAccessible() throws Exception {
    open("documents?show.text=text1");
    read("reader.clauses()");
    accessibleInBothColours();
    page.show(1280, "light");
    open("changed?series=text0");
    assertThat(page.accessibility()).isEmpty();
  }

  private static void accessibleInBothColours() throws Exception {
    assertThat(page.accessibility()).as("light").isEmpty();
    page.show(1280, "dark");
    assertThat(page.accessibility(CONTRAST)).as("dark").isEmpty();
  }

  @Test
  void theAddressHoldsFiltersAndTheOpenDialogAndBackWorks() throws Exception {
    open("overview?from=2011&to=2012&theme=remittances");
    String selected = read("reader.text('#selected')");
    assertThat(selected).startsWith("5 of 12 documents");

    read("reader.all('#view td button.num')[0].click(), reader.clauses()");
    String address = read("location.hash");
    String title = read("reader.text('#dialog-title')");
    read("history.back(), reader.until(() => !reader.isOpen())");
    assertThat(read("reader.text('#selected')")).isEqualTo(selected);

    open(address.substring(1));
    read("reader.clauses()");
    assertThat(read("reader.text('#dialog-title')")).isEqualTo(title);
    read("reader.close()");
    read("reader.open('documents')");
    assertThat(read("reader.text('.count')")).isEqualTo("5 documents");
    read("history.back(), reader.until(() => reader.text('#view-title') === 'Overview')");
  }

  @Test
  void keysReachEverything() throws Exception {
    open("overview");
    read("document.querySelector('#skip').click()");
    assertThat(read("document.activeElement.id")).isEqualTo("main");
    assertThat(browser.evaluate("reader.all('tbody [tabindex=\"0\"]').length").asInt()).isOne();
    String seen =
        read(
            "(() => { const key = key => document.activeElement.dispatchEvent("
                + "new KeyboardEvent('keydown', { key, bubbles: true }));"
                + " reader.all('tbody button')[0].focus(); const from = document.activeElement.closest('td');"
                + " key('ArrowDown'); key('ArrowRight');"
                + " const cell = document.activeElement.closest('td');"
                + " return [cell.parentElement.rowIndex > from.parentElement.rowIndex,"
                + " cell.cellIndex > from.cellIndex].join(' '); })()");
    assertThat(seen).isEqualTo("true true");
  }

  @Test
  void paperHasTheFiltersTheOriginAndTheOpenDialog() throws Exception {
    open("overview?from=2011&to=2012");
    assertThat(page.printed())
        .contains(
            "Filters: 2011 to 2012", "Source folder: corpus. Lexicon: shipped.", "Remittances");

    open("requests");
    assertThat(page.printed().split("Is asked to", -1)).as("heads of tables").hasSizeGreaterThan(2);

    open("overview?show.theme=remittances");
    read("reader.clauses()");
    assertThat(page.printed())
        .contains("costs of remittances in community")
        .doesNotContain("Themes by section");
  }
}
