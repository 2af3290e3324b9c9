package org.resolutionanalytics.batch.page;

import static org.resolutionanalytics.batch.table.Columns.joined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.page.Section.SectionColumn;
import org.resolutionanalytics.batch.synopsis.Piece;
import org.resolutionanalytics.batch.synopsis.Piece.Mark;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.comparison.ClauseLineage;
import org.resolutionanalytics.batch.table.comparison.LineageRow;
import org.resolutionanalytics.batch.table.comparison.Series;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.batch.table.mandate.DueReport;
import org.resolutionanalytics.batch.table.mandate.Reporting;
import org.resolutionanalytics.batch.table.mandate.ReportingRow;
import org.resolutionanalytics.batch.table.mandate.ReviewClauses;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.Keyness;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** What data the page holds: a line for each section. A new view adds its own here. */
final class PageSections {

  /** A clause's themes and actors: all that counting needs, small enough to be decoded at once. */
  private static final Section<ClauseRow<ClauseFacts>> CLAUSES =
      Section.of(
          "clauses",
          10_000,
          new SectionColumn<>("section", row -> row.clause().section().id()),
          new SectionColumn<>("words", row -> row.clause().words()),
          // One per mention, then how far after the mention before it each starts, and its length.
          new SectionColumn<>("themes", row -> each(row.clause().themes(), m -> m.theme().id())),
          new SectionColumn<>("theme_marks", row -> marks(row.clause().themes())),
          // The actors and addressees of the tables: with the groups that they belong to.
          new SectionColumn<>("actors", row -> ActorMention.ids(row.clause().actors(), false)),
          new SectionColumn<>("addressees", row -> ActorMention.ids(row.clause().actors(), true)),
          new SectionColumn<>("actor_mentions", row -> row.clause().actors().size()),
          new SectionColumn<>("requests", row -> row.clause().requests().size()),
          new SectionColumn<>(
              "act_type", row -> row.clause().mandates().actType().map(ActType::id).orElse(null)),
          new SectionColumn<>("asks", row -> row.clause().mandates().asks() ? 1 : 0));

  /** The texts of clauses, each once. Small blocks, as a list of clauses comes from many places. */
  static final Section<String> TEXTS =
      Section.of("texts", 1_000, new SectionColumn<>("text", text -> text));

  /**
   * What a reader of clauses sees.
   *
   * @param texts gives the place of a text in {@link #TEXTS}, from 0
   */
  static DocumentSection<ClauseRow<ClauseFacts>> readings(ToIntFunction<String> texts) {
    return new DocumentSection<>(
        Section.of(
            "readings",
            1_000,
            new SectionColumn<>("path", row -> row.clause().path()),
            new SectionColumn<>("text", row -> texts.applyAsInt(row.clause().text())),
            new SectionColumn<>("actors", row -> each(row.clause().actors(), m -> m.actor().id())),
            // As of themes; then 1 if the actor is asked to act, else 0.
            new SectionColumn<>("actor_marks", row -> actorMarks(row.clause().actors()))),
        Clauses.ROWS.rows());
  }

  /** Sections to which each document adds its own rows. */
  static final List<DocumentSection<?>> OF_DOCUMENTS =
      List.of(
          new DocumentSection<>(
              Section.of(Resolutions.TABLE)
                  .with(new SectionColumn<>("year", row -> row.year().orElse(null))),
              Resolutions.rows(Map::of).rows()),
          new DocumentSection<>(CLAUSES, Clauses.ROWS.rows()),
          DocumentSection.of(Requests.ROWS),
          new DocumentSection<>(
              Section.of(ReviewClauses.TABLE).with(themes(row -> Clauses.themes(row.clause()))),
              ReviewClauses.ROWS.rows()));

  private static <M> List<String> each(List<M> mentions, Function<M, String> id) {
    List<String> ids = new ArrayList<>(mentions.size());
    for (M mention : mentions) {
      ids.add(id.apply(mention));
    }
    return ids;
  }

  private static List<Integer> marks(List<ThemeMention> mentions) {
    List<Integer> marks = new ArrayList<>(2 * mentions.size());
    int before = 0;
    for (ThemeMention mention : mentions) {
      marks.add(mention.start() - before);
      marks.add(mention.end() - mention.start());
      before = mention.start();
    }
    return marks;
  }

  private static List<Integer> actorMarks(List<ActorMention> mentions) {
    List<Integer> marks = new ArrayList<>(3 * mentions.size());
    int before = 0;
    for (ActorMention mention : mentions) {
      marks.add(mention.start() - before);
      marks.add(mention.end() - mention.start());
      marks.add(mention.addressed() ? 1 : 0);
      before = mention.start();
    }
    return marks;
  }

  /**
   * What became of each clause. The texts are in the page already: of a change it has what was
   * removed or added, and how many characters were kept before that.
   */
  static final Section<LineageRow> LINEAGE =
      Section.of(ClauseLineage.TABLE)
          .without(Set.of("difference", "similarity", "earlier_document"))
          .with(
              new SectionColumn<>(
                  "changes",
                  row ->
                      pieces(row).stream()
                          .filter(piece -> piece.mark() != Mark.KEPT)
                          .map(piece -> (piece.mark() == Mark.ADDED ? "+" : "-") + piece.text())
                          .toList()))
          .with(new SectionColumn<>("kept", PageSections::kept));

  /** The pieces of a clause that has changed; a new or dropped one is a piece by itself. */
  private static List<Piece> pieces(LineageRow row) {
    return row.descent().path().isEmpty() || row.descent().earlierPath().isEmpty()
        ? List.of()
        : Piece.of(row.descent().difference());
  }

  private static List<Integer> kept(LineageRow row) {
    List<Integer> lengths = new ArrayList<>();
    int kept = 0;
    for (Piece piece : pieces(row)) {
      if (piece.mark() == Mark.KEPT) {
        kept = piece.text().length();
      } else {
        lengths.add(kept);
        kept = 0;
      }
    }
    return lengths;
  }

  /** How strongly a request can be worded, the strongest first. */
  static final Section<String> STRENGTHS =
      Section.of("strengths", 100, new SectionColumn<>("strength", strength -> strength));

  /** The names that the lexicon gives to its themes. */
  static final Section<Map.Entry<String, String>> THEME_NAMES =
      Section.of(
          "theme_names",
          1_000,
          new SectionColumn<>("theme", Map.Entry::getKey),
          new SectionColumn<>("name", Map.Entry::getValue));

  /** Tables whose rows are known after all documents were counted. */
  static final List<CountedSection<?>> COUNTED =
      List.of(
          CountedSection.of(ThemeCount.BY_SECTION),
          CountedSection.of(ActorCount.TABLE),
          CountedSection.of(Keyness.TABLE),
          CountedSection.of(Series.TABLE),
          new CountedSection<>(
              Section.of(Reporting.TABLE)
                  .with(themes(ReportingRow::themes))
                  // The day of each session of due_session that has one, or that of due_date.
                  .with(new SectionColumn<>("days", PageSections::days)),
              Reporting.TABLE));

  /** What the first view does not need; the browser reads it after the scripts. */
  private static final Set<String> LATE =
      Set.of(
          TEXTS.name(),
          "readings",
          Requests.TABLE.name(),
          Keyness.TABLE.name(),
          Series.TABLE.name(),
          LINEAGE.name(),
          Reporting.TABLE.name(),
          ReviewClauses.TABLE.name());

  private PageSections() {}

  /** Whether the first view does without a section. */
  static boolean isLate(String section) {
    return LATE.contains(section);
  }

  /** What the filter of themes needs, in the form of tables. */
  private static <R> SectionColumn<R> themes(Function<R, Set<String>> themes) {
    return new SectionColumn<>("themes", row -> joined(themes.apply(row)).orElse(null));
  }

  private static @Nullable String days(ReportingRow row) {
    List<String> days =
        DueReport.of(row, LocalDate.MAX).stream().map(due -> due.day().toString()).toList();
    return joined(days).orElse(null);
  }

  /** A section, and the table that has its rows. */
  record CountedSection<R>(Section<R> section, Table<R> table) {

    static <R> CountedSection<R> of(Table<R> table) {
      return new CountedSection<>(Section.of(table), table);
    }
  }

  /**
   * A section, and how a document gives its rows.
   *
   * @param rows hands over a document's rows, in the order of the text
   */
  record DocumentSection<R>(Section<R> section, BiConsumer<DocumentFacts, Consumer<R>> rows) {

    static <R> DocumentSection<R> of(DocumentTable<R> table) {
      return new DocumentSection<>(Section.of(table.table()), table.rows());
    }
  }
}
