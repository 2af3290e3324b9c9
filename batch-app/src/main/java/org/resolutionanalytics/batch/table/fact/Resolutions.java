package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.resolution.Vote;

/** One row per document. */
public final class Resolutions {
  /** Texts in other languages are rejected. */
  private static final String ENGLISH = "en";

  private static final Pattern UNITED_NATIONS = Pattern.compile("(?:[AEST]|UNEP|HSP)/.*");

  public static final Table<DocumentRow> TABLE =
      Table.of(
          "resolutions",
          "A document that was read.",
          Columns.DOCUMENT.key(DocumentRow::name),
          Columns.SYMBOL.optional(DocumentRow::symbol),
          column("body", TEXT, "The body that adopted it, such as general_assembly.")
              .value(row -> metadata(row).bodyId()),
          column("session", TEXT, "The session as in the symbol, such as 65 or S-27; or a year.")
              .optional(row -> metadata(row).session()),
          column("title", PROSE, "Its title.").optional(row -> nonEmpty(metadata(row).title())),
          column("adopted_on", DATE, "The day of adoption.")
              .optional(row -> metadata(row).adoptedOn()),
          column("meeting", TEXT, "The meeting that adopted it, as printed.")
              .optional(row -> metadata(row).meeting()),
          column("committee_report", TEXT, "The committee's report that proposed it.")
              .optional(row -> metadata(row).committeeReport()),
          column("agenda_item", TEXT, "The agenda item, as printed.")
              .optional(row -> metadata(row).agendaItem()),
          column("preambular_clauses", INTEGER, "Its preambular clauses.")
              .value(row -> clauses(row, Section.PREAMBULAR)),
          column("operative_clauses", INTEGER, "Its operative clauses, with sub-paragraphs.")
              .value(row -> clauses(row, Section.OPERATIVE)),
          column("annex_clauses", INTEGER, "The paragraphs of its annexes.")
              .value(row -> clauses(row, Section.ANNEX)),
          column("words", INTEGER, "The words of its clauses.")
              .value(row -> row.facts().clauses().stream().mapToInt(ClauseFacts::words).sum()),
          column("citations", INTEGER, "Its references to other instruments.")
              .value(
                  row -> row.facts().clauses().stream().mapToInt(c -> c.citations().size()).sum()),
          column("sha256", TEXT, "The SHA-256 of the source file, in hexadecimal.")
              .value(row -> row.facts().sha256()),
          column(
                  "warnings",
                  INTEGER,
                  "Places where the text was read with doubt, as in remarks.csv.")
              .value(row -> row.facts().remarks().size()),
          column(
                  "kind",
                  ColumnType.oneOf(DocumentKind.values(), DocumentKind::id),
                  "What kind of document it is.")
              .value(row -> metadata(row).kind().id()),
          column("language", TEXT, "The language of its text, ISO 639-1.").value(row -> ENGLISH),
          column(
                  "url",
                  TEXT,
                  "The document's address at the United Nations; empty without a symbol of theirs.")
              .optional(
                  row -> row.symbol().filter(Resolutions::isUnitedNations).map(Resolutions::url)),
          column("in_favour", INTEGER, "The votes in favour, if they were counted.")
              .optional(row -> count(row, Vote::inFavour)),
          column("against", INTEGER, "The votes against.")
              .optional(row -> count(row, Vote::against)),
          column("abstaining", INTEGER, "The abstentions.")
              .optional(row -> count(row, Vote::abstaining)),
          column(
                  "vote_text",
                  PHRASE,
                  "How it was adopted, in its own words, such as without a vote.")
              .optional(row -> metadata(row).vote().map(Vote::text)),
          column(
                  "body_name",
                  PHRASE,
                  "The name of a body that is not a principal organ, such as World Health"
                      + " Assembly.")
              .optional(row -> metadata(row).bodyName()),
          column("series", TEXT, "The first document of its series, as in series.csv.")
              .optional(row -> row.place().map(SeriesPlace::series)),
          column("predecessor", TEXT, "The document that it renews, as in series.csv.")
              .optional(row -> row.place().flatMap(SeriesPlace::predecessor)),
          column("report_requests", INTEGER, "The clauses that ask for a report.")
              .value(Resolutions::reportRequests),
          column("ends_on", DATE, "The first day on which something that it sets or extends ends.")
              .optional(row -> Verdict.of(row.facts()).endsOn()),
          column("review", TEXT, "The session or year of its review; yes if it names none.")
              .optional(row -> Verdict.of(row.facts()).review()),
          column(
                  "next_consideration",
                  TEXT,
                  "The session at which the body takes the matter up again.")
              .optional(row -> Verdict.of(row.facts()).nextConsideration()),
          column("seized", BOOLEAN, "Whether the body remains seized of the matter.")
              .value(row -> Verdict.of(row.facts()).isSeized()),
          column(
                  "verdict",
                  ColumnType.oneOf("ends", "review", "next_consideration", "none"),
                  "The first that holds: something ends or is extended, is reviewed, or is taken"
                      + " up again.")
              .value(row -> Verdict.of(row.facts()).id()));

  private Resolutions() {}

  /** The rows; the places of documents in their series are asked for when rows are read. */
  public static DocumentTable<DocumentRow> rows(Supplier<Map<String, SeriesPlace>> places) {
    return new DocumentTable<>(
        TABLE,
        (facts, sink) ->
            sink.accept(
                new DocumentRow(facts, Optional.ofNullable(places.get().get(facts.document())))));
  }

  private static long reportRequests(DocumentRow row) {
    return row.facts().clauses().stream()
        .filter(clause -> !clause.mandates().reports().isEmpty())
        .count();
  }

  private static Optional<Integer> count(DocumentRow row, Function<Vote, OptionalInt> count) {
    OptionalInt found = metadata(row).vote().map(count).orElse(OptionalInt.empty());
    return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
  }

  private static boolean isUnitedNations(String symbol) {
    return UNITED_NATIONS.matcher(symbol).matches();
  }

  /** Slashes stay; all else that a path of a URL cannot hold is encoded. */
  private static String url(String symbol) {
    String encoded = URLEncoder.encode(symbol, StandardCharsets.UTF_8);
    return "https://docs.un.org/en/" + encoded.replace("+", "%20").replace("%2F", "/");
  }

  private static ResolutionMetadata metadata(DocumentRow row) {
    return row.facts().metadata();
  }

  private static long clauses(DocumentRow row, Section section) {
    return row.facts().clauses().stream().filter(clause -> clause.section() == section).count();
  }
}
