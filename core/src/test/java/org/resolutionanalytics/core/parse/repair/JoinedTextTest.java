package org.resolutionanalytics.core.parse.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.text.SourceSpan;

class JoinedTextTest {

  /** Every character knows where it came from, whatever the lines contained. */
  @Property(tries = 2000)
  void everyCharacterKnowsItsPlace(@ForAll("lines") List<String> lines) {
    String source = String.join("\n", lines);
    JoinedText joined = JoinedText.of(source, fragments(lines));

    int before = 0;
    for (int i = 0; i < joined.text().length; i++) {
      SourceSpan span = joined.span(i, i + 1);
      String slice = joined.slice(span);
      char c = joined.text()[i];
      if (c == ' ') {
        assertThat(slice.chars().allMatch(s -> Characters.isBlank((char) s))).isTrue();
      } else {
        assertThat(slice).isEqualTo(String.valueOf(c));
      }
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      before = span.end();
    }
  }

  @Test
  void blanksOfAnyWidthAreOne() {
    JoinedText joined = JoinedText.of("a \t b", List.of(new SourceSpan(0, 5)));

    assertThat(joined.text()).containsExactly('a', ' ', 'b');
    assertThat(joined.span(1, 2)).isEqualTo(new SourceSpan(1, 4));
    assertThat(joined.span(2, 3)).isEqualTo(new SourceSpan(4, 5));
    assertThat(joined.span(3, 3)).isEqualTo(new SourceSpan(5, 5));
  }

  /** A range of years goes on; a dash between words, or after a word, keeps its blank. */
  @Test
  void aRangeThatALineEndSeparates() {
    for (String range :
        List.of("2011\u2013\n2020", "2011 \u2013\n2020", "II\u2013\n2020", "11\u2013\nx")) {
      int end = range.indexOf('\n');
      String joined =
          new String(
              JoinedText.of(
                      range,
                      List.of(new SourceSpan(0, end), new SourceSpan(end + 1, range.length())))
                  .text());
      assertThat(joined.strip().replace("\0", ""))
          .isEqualTo(range.replace("\n", range.startsWith("2011\u2013") ? "" : " "));
    }
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    JoinedText joined = JoinedText.of("a\u00adb", List.of(new SourceSpan(0, 3)));

    assertThat(joined.text()).containsExactly('a', 'b');
    assertThat(joined.span(0, 2)).isEqualTo(new SourceSpan(0, 3));
    assertThat(joined.span(1, 2)).isEqualTo(new SourceSpan(2, 3));
  }

  private static List<SourceSpan> fragments(List<String> lines) {
    List<SourceSpan> fragments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      fragments.add(new SourceSpan(start, start + line.length()));
      start += line.length() + 1;
    }
    return fragments;
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> line =
        Arbitraries.strings()
            .withChars("aB9-. \t\u00a0\u00ad\u200b\u2011\u2019é")
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(inside -> "x" + inside + "-")
            .flatMap(text -> Arbitraries.of(text, text + "y"));
    return line.list().ofMinSize(1).ofMaxSize(4);
  }
}
