package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.text.SourceSpan;

/** What holds for the result of every parse, whatever the text. */
final class ParseInvariants {
  private ParseInvariants() {}

  static ParseResult check(ParseResult result) {
    everyCharacterIsAccountedFor(result);
    result
        .resolution()
        .ifPresent(
            resolution -> {
              Set<ClausePath> paths = new HashSet<>();
              int last = 0;
              for (Clause clause : resolution.clauses()) {
                assertThat(paths.add(clause.path())).as("path %s twice", clause.path()).isTrue();
                assertThat(clause.text()).isNotBlank().isEqualTo(clause.text().strip());
                assertThat(clause.fragments().get(0).start()).isGreaterThanOrEqualTo(last);
                last = clause.fragments().get(0).start();
                clause.parent().ifPresent(p -> assertThat(paths).contains(p));
                assertThat(undone(clause))
                    .as("repairs of %s undone", clause.path())
                    .isEqualTo(sourceWords(result, clause));
              }
            });
    return result;
  }

  /** Fragments and regions are disjoint, and what they leave out cannot be seen. */
  private static void everyCharacterIsAccountedFor(ParseResult result) {
    List<SourceSpan> spans = new ArrayList<>();
    result.resolution().ifPresent(r -> r.clauses().forEach(c -> spans.addAll(c.fragments())));
    result.regions().forEach(r -> spans.add(r.span()));
    spans.sort(null);
    String text = result.source().content();
    int end = 0;
    for (SourceSpan span : spans) {
      assertThat(span.start()).as("overlap at %s", span).isGreaterThanOrEqualTo(end);
      assertInvisible(text, end, span);
      end = span.end();
    }
    assertInvisible(text, end, new SourceSpan(text.length(), text.length()));
  }

  private static void assertInvisible(String text, int start, SourceSpan next) {
    int end = next.start();
    for (int i = start; i < end; i++) {
      if (!Characters.isEmpty(text.charAt(i))) {
        assertThat(text.substring(i, Math.min(end, i + 60))).as("lost at %d", i).isEmpty();
      }
    }
  }

  private static String undone(Clause clause) {
    StringBuilder text = new StringBuilder(clause.text());
    List<Repair> repairs = clause.repairs();
    for (int i = repairs.size() - 1; i >= 0; i--) {
      Repair repair = repairs.get(i);
      int end = repair.offset() + repair.replacement().length();
      assertThat(text.substring(repair.offset(), end)).isEqualTo(repair.replacement());
      text.replace(repair.offset(), end, repair.original());
    }
    return text.toString();
  }

  private static String sourceWords(ParseResult result, Clause clause) {
    StringBuilder words = new StringBuilder();
    String text = result.source().content();
    for (int i = 0; i < clause.fragments().size(); i++) {
      SourceSpan span = clause.fragments().get(i);
      words.append(text, span.start(), span.end());
      if (i + 1 < clause.fragments().size()) {
        int gap = span.end();
        while (gap < clause.fragments().get(i + 1).start()
            && Characters.isBlank(text.charAt(gap))) {
          gap++;
        }
        words.append(text, span.end(), gap);
      }
    }
    return words.toString();
  }
}
