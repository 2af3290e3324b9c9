package org.resolutionanalytics.batch.cli.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.synopsis.ChangeWords;
import org.resolutionanalytics.batch.synopsis.ClauseHistory;
import org.resolutionanalytics.batch.synopsis.ClauseHistory.Step;
import org.resolutionanalytics.batch.synopsis.ClausePair;
import org.resolutionanalytics.batch.synopsis.DocumentHead;
import org.resolutionanalytics.batch.synopsis.Piece;
import org.resolutionanalytics.batch.synopsis.Piece.Mark;
import org.resolutionanalytics.batch.synopsis.Synopsis;
import org.resolutionanalytics.batch.synopsis.SynopsisWriter;
import org.resolutionanalytics.nlp.lineage.Relation;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints clauses beside those that they come from.
 *
 * @param width how many characters a line has
 * @param whole whether clauses that did not change are printed, too, not only named
 */
public record SynopsisPrinter(PrintWriter out, Ansi ansi, int width, boolean whole)
    implements SynopsisWriter {
  /** Narrower terminals show one text with its changes instead of two columns. */
  private static final int TWO_COLUMNS = 72;

  private static final String BETWEEN = " | ";
  private static final String INDENT = "  ";

  @Override
  public void start(String title, String lead) {
    out.println(bold(title));
    out.println(lead);
    out.println();
  }

  @Override
  public void add(Synopsis synopsis) {
    DocumentHead earlier = DocumentHead.of(synopsis.earlier());
    DocumentHead later = DocumentHead.of(synopsis.later());
    out.println(bold(earlier + " -> " + later));
    Stream.of(earlier.title(), later.title())
        .filter(title -> !title.isEmpty())
        .distinct()
        .forEach(out::println);
    out.println(synopsis.countsInWords());
    out.println();
    List<ClausePair> rows = synopsis.rows();
    for (int row = 0; row < rows.size(); row++) {
      int last = row;
      while (!whole && last < rows.size() && isUnchanged(rows.get(last))) {
        last++;
      }
      if (last > row) {
        String first = rows.get(row).descent().path();
        String end = rows.get(last - 1).descent().path();
        out.println((first.equals(end) ? first : first + " to " + end) + "  verbatim");
        out.println();
        row = last - 1;
      } else {
        print(rows.get(row));
      }
    }
  }

  private static boolean isUnchanged(ClausePair row) {
    return row.descent().relation() == Relation.VERBATIM && !row.descent().moved();
  }

  private void print(ClausePair row) {
    String changes = String.join("; ", ChangeWords.of(row.descent()));
    out.println(bold(row.paths(" -> ")) + INDENT + changes);
    if (width < TWO_COLUMNS) {
      printIndented(row.changes());
      return;
    }
    int column = (width - BETWEEN.length()) / 2;
    List<String> left = new MarkedText(row.earlierPieces(), ansi).lines(column);
    List<String> right = new MarkedText(row.laterPieces(), ansi).lines(column);
    for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
      String before = line < left.size() ? left.get(line) : " ".repeat(column);
      String after = line < right.size() ? right.get(line) : "";
      out.println((before + BETWEEN + after).stripTrailing());
    }
    out.println();
  }

  @Override
  public void add(String title, List<ClauseHistory> histories) {
    out.println(bold(title));
    histories.forEach(this::print);
  }

  private void print(ClauseHistory history) {
    out.println(history.span());
    out.println();
    for (Step step : history.steps()) {
      out.println(
          bold((step.document() + " " + step.path()).strip())
              + INDENT
              + String.join("; ", step.changeWords()));
      if (step.from().isEmpty()) {
        printIndented(List.of(new Piece(Mark.KEPT, step.text())));
      } else if (!isSame(step.from().get())) {
        printIndented(step.from().get().changes());
      }
    }
    out.println();
  }

  private static boolean isSame(ClausePair pair) {
    return pair.descent().relation() == Relation.VERBATIM
        || pair.descent().relation() == Relation.DROPPED;
  }

  private void printIndented(List<Piece> pieces) {
    new MarkedText(pieces, ansi)
        .lines(Math.max(1, width - INDENT.length()))
        .forEach(line -> out.println((INDENT + line).stripTrailing()));
    out.println();
  }

  private String bold(String words) {
    String plain = words.replaceAll("\\p{Cntrl}", " ");
    return ansi.enabled() ? Style.bold.on() + plain + Style.bold.off() : plain;
  }
}
