package org.resolutionanalytics.batch.frequency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facttable.DocumentRows;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.theme.Theme;

/** A row a document and theme that it mentions. */
final class ThemeByResolutionRows implements DocumentRows {
  private final ThemeTree tree;

  ThemeByResolutionRows(ThemeTree tree) {
    this.tree = tree;
  }

  @Override
  public TableSchema schema() {
    return Tables.THEME_BY_RESOLUTION;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    int[] total = new int[tree.size()];
    int[] preambular = new int[tree.size()];
    int[] operative = new int[tree.size()];
    int[] clauses = new int[tree.size()];
    int[] mentions = new int[tree.size()];
    for (ClauseFacts clause : document.clauses()) {
      Arrays.fill(mentions, 0);
      tree.count(clause, mentions);
      for (int theme = 0; theme < mentions.length; theme++) {
        if (mentions[theme] > 0) {
          total[theme] += mentions[theme];
          clauses[theme]++;
          preambular[theme] += clause.section() == Section.PREAMBULAR ? 1 : 0;
          operative[theme] += clause.section() == Section.OPERATIVE ? 1 : 0;
        }
      }
    }
    for (int number = 0; number < total.length; number++) {
      if (total[number] > 0) {
        Theme theme = tree.theme(number);
        sink.accept(
            new @Nullable Object[] {
              document.document(),
              document.symbol().isEmpty() ? null : document.symbol(),
              document.year().orElse(null),
              theme.id(),
              theme.parent().orElse(null),
              preambular[number],
              operative[number],
              total[number],
              ThemeCounts.share(clauses[number], document.clauses().size())
            });
      }
    }
  }
}
