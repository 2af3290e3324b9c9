package org.resolutionanalytics.batch.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.source.extract.Extraction;

class MarkdownTextTest {
  @Test
  void linesThatStartInEmphasisAreMarkdownWhateverTheNameSays() {
    assertThat(
            MarkdownText.isMarked(
                "*The Council*,\n\n*Recalling* boats,\n\n1\\. **Decides** to row."))
        .isTrue();
    assertThat(
            MarkdownText.isMarked(
                "Norland,* Sudland*\n\n* On behalf of boats.\n** Late.\n*1234567*"))
        .isFalse();
    assertThat(
            MarkdownText.isMarked("__________\nThe Council,\n__________\nRecalling_boats\n_____"))
        .isFalse();
  }

  @Test
  void marksAreTakenOut() {
    String text =
        MarkdownText.plain(
                Extraction.ofLines(
                    "## Boats\n\n> *Recalling* its [plan](https://example.org),\n\n1\\. _Row_", 0))
            .content();

    assertThat(text).isEqualTo("Boats\n\nRecalling its plan,\n\n1. Row");
  }

  @Test
  void whatABackslashProtectsStays() {
    String text =
        MarkdownText.plain(Extraction.ofLines("**Noting** 5 \\* 3 `oars`,\\\nRecalling", 0))
            .content();

    assertThat(text).isEqualTo("Noting 5 * 3 oars,\n\nRecalling");
  }
}
